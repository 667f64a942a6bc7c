/**
 * Words for who does harm. Origin: the actor types of ACLED (state forces, rebel groups, militias, rioters) and the Global Terrorism
 * Database's `perpetrator group`, in the words of wire reports; the names are UCDP's of organised armed groups.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns that name doers by themselves; the phrase they head is the perpetrator. */
export const actorNouns = words(
  `gunman gunmen militant militants rebel rebels insurgent insurgents fighter fighters extremist extremists jihadist jihadists
   jihadi jihadis terrorist terrorists guerrilla guerrillas guerilla guerillas attacker attackers assailant assailants bomber
   bombers shooter shooters sniper snipers hijackers kidnappers bandits bandit robbers mob mobs gang gangs cartel
   cartels militia militias militiamen paramilitaries paramilitary separatists loyalists mercenaries commandos herders herdsmen
   settler settlers vigilantes pirates raiders infiltrators army military forces force troops soldiers soldier police policeman
   policemen officers officer navy guards coalition regime junta government authorities warplanes warplane jets jet helicopters
   helicopter gunships gunship bombers tanks artillery drones drone army's`,
)

/** Bodies that are doers only with words before them: "the paramilitary group", "the militant movement". */
export const armedBodies = words('group faction wing movement organisation organization network alliance')

/** Nouns for blows: the words before them may say whose they are. */
export const blowNouns = words(
  `fire gunfire strike strikes airstrike airstrikes air-strike air-strikes shelling shellfire bombing bombings bombardment
   bombardments attack attacks assault assaults raid raids raiding rocket rockets missile missiles mortar mortars shell shells
   offensive operation operations incursion onslaught ambush ambushes massacre crackdown barrage barrages bomb bombs bullet bullets
   drone drones sniper suicide blast explosion invasion campaign siege shooting shootings`,
)

/** Words between a doer's name and the blow: "Russian air and artillery strikes". */
export const blowModifiers = words(
  `air aerial rocket missile mortar artillery tank drone suicide car truck bomb sniper cross-border overnight deadly ground naval
   military army security police gun knife heavy daytime night pre-dawn early-morning separate retaliatory repeated intense helicopter
   cluster barrel precision targeted unmanned aircraft terror terrorist arson machete grenade twin double triple new fresh`,
)

/** Before a blow these say whose it was. */
export const actorModifiers = words(
  `government rebel insurgent militant coalition regime junta army police military militia settler separatist jihadist extremist
   guerrilla paramilitary pro-government anti-government opposition state nato allied army's`,
)

/** Armed groups and alliances by name, in lower case. */
export const armedGroups: readonly string[] =
  `taliban|taleban|islamic state|islamic state group|isis|isil|daesh|boko haram|al-shabab|al-shabaab|al
 shabab|al shabaab|shabab|hamas|islamic jihad|palestinian islamic jihad|hezbollah|hizbollah|hizbullah|al-qaeda|al-qaida|al
 qaeda|al qaida|houthi|houthis|tamil tigers|farc|eln|pkk|ypg|maoists|maoist|naxalites|lord's resistance army|janjaweed|rapid support
 forces|rsf|m23|allied democratic forces|nusra front|al-nusra front|haqqani network|lashkar-e-taiba|lashkar-e-jhangvi|jaish-e-mohammed|abu
 sayyaf|arakan army|wagner|wagner group|nato|isaf|pakistani taliban|tehreek-e-taliban pakistan|kurdistan workers' party|free syrian
 army|syrian democratic forces|seleka|anti-balaka|fulani|kuki|meitei|jemaah islamiyah|abu nidal|red brigades|provisional
 ira|ira|eta|shining path|hayat tahrir al-sham|ku klux klan|tigray people's liberation front|popular mobilization forces`
    .replace(/\s+/g, ' ')
    .split('|')
    .map((name) => name.trim())

/** Said before a doer, these make it an allegation. */
export const suspicions = words(
  'suspected alleged allegedly apparent apparently presumed purported reputed believed reportedly accused',
)

/** Verbs of attack: after "when" or "after" their subject is who did it. */
export const attackVerbs = words(
  `attacked attack attacking opened open stormed storming ambushed bombed bombing shelled shelling fired firing shot struck
   hit targeted raided detonated blew launched dropped launching hurled lobbed threw stabbed rammed drove ploughed plowed
   invaded overran burned torched massacred beheaded bombarded pounded clashed rampaged sprayed set exploded`,
)
