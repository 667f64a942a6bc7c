/**
 * Armed groups and where they fight, for a truce whose article names the sides and no place. Only groups that have one theatre. Origin:
 * the actors of UCDP's Armed Conflict Dataset and of ACLED, in the spelling of the agencies; the place as the gazetteer has it.
 */
const lines = `Gaza Strip: hamas, islamic jihad, qassam, al-qassam, al-aqsa martyrs
Lebanon: hezbollah, hizbollah, hizbullah, hezbullah
Yemen: houthi, houthis, huthi, huthis, ansar allah, southern transitional council
Afghanistan: taliban, taleban, northern alliance, mujahideen
Pakistan: ttp, pakistani taliban, tehreek-e-taliban
Colombia: farc, eln, national liberation army, revolutionary armed forces of colombia, gulf clan
Peru: shining path
Guatemala: urng
El Salvador: fmln, ms-13, mara salvatrucha, barrio 18
Nicaragua: contras
Mexico: zapatistas, zapatista
Sudan: rsf, rapid support forces, splm-n, janjaweed
Darfur: jem, justice and equality movement, sudan liberation army
South Sudan: spla-io, splm-io, splm-in-opposition
Tigray: tplf, tigrayan, tigrayans, tigray people’s liberation front, tigray people's liberation front
Oromia: oromo liberation army
Eritrea: eplf
DR Congo: m23, rcd, mlc, cndp, fdlr, afc/m23
Central African Republic: seleka, anti-balaka
Burundi: fnl, fdd
Rwanda: rpf, rwandan patriotic front
Sri Lanka: ltte, tamil tiger, tamil tigers, liberation tigers
India: naxalites, naxalite
Assam: ulfa
Nagaland: nscn
Nepal: nepalese maoists, nepali maoists
Philippines: npa, abu sayyaf, new people's army, new people’s army, communist party of the philippines
Mindanao: milf, mnlf, moro islamic liberation front, moro national liberation front
Thailand: brn, barisan revolusi nasional
Northern Ireland: ira, irish republican army, loyalist paramilitaries, ulster volunteer force, ulster defence association, inla
Basque Country: eta
Corsica: flnc
Turkey: pkk, kurdistan workers' party, kurdistan workers’ party
Mozambique: renamo
Angola: unita
Cabinda: flec
Zimbabwe: zanla
Namibia: swapo
Aceh: gam, free aceh movement
West Papua: opm, free papua movement
Bougainville: bougainville revolutionary army
Rakhine: arakan army
Myanmar: tatmadaw, three brotherhood alliance, myanmar junta, karenni army, ta’ang national liberation army, mndaa, tnla
Kachin: kachin independence army, kia, kio
Kayin: karen national union, knu, karen rebels
Shan: shan state army
Uganda: lord's resistance army, lord’s resistance army, lra
Somalia: al-shabaab, shabaab, al-shabab
Nigeria: boko haram, mend
Western Sahara: polisario, polisario front
Casamance: mfdc
Mali: mnla, ansar dine, azawad
Sierra Leone: revolutionary united front, ruf
Liberia: lurd, npfl
Ivory Coast: new forces
Bosnia: bosnian serb, bosnian serbs, bosnian croats
Kosovo: kosovo liberation army, kla
Nagorno-Karabakh: karabakh armenians, artsakh
Chechnya: chechens, chechen rebels
Abkhazia: abkhaz
South Ossetia: south ossetian, south ossetians
Syria: free syrian army, al-nusra, nusra front, sdf, hayat tahrir al-sham, hts, ypg
Libya: libyan national army, haftar, lna, gna
Iraq: mahdi army, sadr
Tajikistan: united tajik opposition`

/** Folded name of a group to the name of the place. */
export const theatres: ReadonlyMap<string, string> = new Map(
  lines.split('\n').flatMap((line) => {
    const [place = '', groups = ''] = line.split(': ')
    return groups.split(', ').map((group) => [group, place] as const)
  }),
)

/** The longest name of a group above, in words. */
export const LONGEST_GROUP = 5

/** Pairs of states, by ISO code in the order of the alphabet, and where they fight each other. Origin: UCDP's interstate conflicts since 1990. */
export const theatresOfPairs: ReadonlyMap<string, string> = new Map([
  ['AM AZ', 'Nagorno-Karabakh'],
  ['RU UA', 'Ukraine'],
  ['GE RU', 'Georgia'],
  ['IL PS', 'Gaza Strip'],
  ['SA YE', 'Yemen'],
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
