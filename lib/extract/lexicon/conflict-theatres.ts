/**
 * Armed groups and where they fight, for a truce whose article names the sides and no place. Only groups that have one theatre. Origin:
 * the actors of UCDP's Armed Conflict Dataset and of ACLED, in the spelling of the agencies; the place as the gazetteer has it.
 */
const lines = `Gaza Strip: hamas, islamic jihad, qassam
Lebanon: hezbollah, hizbollah, hizbullah, hezbullah
Yemen: houthi, houthis, huthi, huthis, ansar allah
Afghanistan: taliban, taleban, northern alliance
Colombia: farc, eln
Sudan: rsf, rapid support forces
Darfur: jem, justice and equality movement
South Sudan: spla-io, splm-io
Tigray: tplf, tigrayan, tigrayans
DR Congo: m23, rcd
Sri Lanka: ltte, tamil tiger, tamil tigers
Philippines: milf, mnlf, npa, abu sayyaf, new people's army
Northern Ireland: ira, loyalist paramilitaries, ulster volunteer force
Basque Country: eta
Turkey: pkk
Mozambique: renamo
Angola: unita
Aceh: gam, free aceh movement
Rakhine: arakan army
Myanmar: karen national union, kachin independence army
Uganda: lord's resistance army
Somalia: al-shabaab, shabaab
Nigeria: boko haram
Western Sahara: polisario
Sierra Leone: revolutionary united front
Liberia: lurd
Bosnia: bosnian serb, bosnian serbs
Nagorno-Karabakh: karabakh armenians
Syria: free syrian army, al-nusra
Libya: libyan national army, haftar`

/** Folded name of a group to the name of the place. */
export const theatres: ReadonlyMap<string, string> = new Map(
  lines.split('\n').flatMap((line) => {
    const [place = '', groups = ''] = line.split(': ')
    return groups.split(', ').map((group) => [group, place] as const)
  }),
)

/** The longest name of a group above, in words. */
export const LONGEST_GROUP = 4

/** Pairs of states, by ISO code in the order of the alphabet, and where they fight each other. Origin: UCDP's interstate conflicts since 1990. */
export const theatresOfPairs: ReadonlyMap<string, string> = new Map([
  ['AM AZ', 'Nagorno-Karabakh'],
  ['IL LB', 'Lebanon'],
  ['IN PK', 'Kashmir'],
  ['CD RW', 'DR Congo'],
])

/**
 * States that mediate more truces than they fight in, by ISO code: their bare name or adjective says little of where a war is. Origin:
 * the third parties of PA-X's agreements since 1990.
 */
export const mediators = new Set('US GB FR DE QA EG NO CH TR RU SA AE CN AT OM KW JO FI IE CU'.split(' '))

/** Cities that truces and accords are named after because they were made there. Origin: the titles of PA-X's agreements. */
export const accordCities = new Set(
  `minsk geneva dayton oslo vienna astana nur-sultan stockholm lusaka arusha abuja jeddah doha cairo paris algiers addis riyadh taif rome
   sochi moscow nairobi maputo pretoria luanda lome accra helsinki esquipulas skhirat berlin`.split(/\s+/),
)
