import type { TruceClass } from '@/lib/claims'

/**
 * Words that name a truce. Terms after the ETH/PRIO Civil Conflict Ceasefire dataset (Clayton et al. 2022: "any arrangement that
 * includes a statement by at least one belligerent to stop fighting temporarily or permanently") and the PA-X Peace Agreements
 * database's "ceasefire/related" agreements; wordings of news agencies beside them. `weak` words name a truce only under a word of
 * fighting ("a pause in fighting") or after a truce was named ("the pause").
 */
export interface TriggerRow {
  words: string
  class: TruceClass | null
  weak?: true
  /** A wording that stands for the act ("hold fire"), not a noun: it takes no determiner and no "of". */
  act?: true
  /** What the words themselves say, where nothing beside them says otherwise: "the guns fell silent". */
  says?: 'announced' | 'in_force' | 'under_negotiation' | 'violated'
  /** Only in a text of armed conflict: an airline "suspends operations" too. */
  atWar?: true
  /** Not after "to", "will": there the same words are the act. */
  noun?: true
  /** Only as somebody's term: in quotation marks, or with its length before it ("a week-long reduction in violence"). */
  asTerm?: true
}

const ALL =
  '?all ?the ?its ?their ?his ?acts ?of ?offensive ?military ?combat ?ground ?further ?cross-border ?hostile ?armed ?aerial ?rocket ?missile ?and ?drone ?suicide'
const FIGHTING =
  'aggression|fighting|hostilities|fire|attacks|bombardment|bombardments|bombing|bombings|shelling|offensive|offensives|shooting|firing|airstrikes|air-strikes|strikes|raids|war|assault|advance|violence'

export const triggerRows: readonly TriggerRow[] = [
  { words: 'cessation of hostilities', class: 'cessation_of_hostilities' },
  {
    words: 'cessation of ?all ?military ?armed ?offensive operations|violence|attacks|activities|actions',
    class: 'cessation_of_hostilities',
  },
  { words: 'cessation of fighting', class: 'cessation_of_hostilities' },
  { words: 'suspension of hostilities', class: 'cessation_of_hostilities' },
  { words: 'end to ?all ?the hostilities|fighting', class: 'cessation_of_hostilities' },
  {
    words: 'end|halt|stop to ?all ?military ?armed ?combat ?offensive operations',
    class: 'cessation_of_hostilities',
    atWar: true,
  },
  { words: 'cease firing', class: null, noun: true },
  { words: 'regime of calm', class: 'local_truce' },
  { words: 'regime of silence', class: 'local_truce' },
  { words: 'days of calm', class: 'local_truce' },
  { words: 'cease-fire|ceasefire|cease-fires|ceasefires', class: null },
  { words: 'cease fire|fires', class: null, noun: true },
  { words: 'truce|truces', class: null },
  { words: 'armistice|armistices', class: 'definitive' },
  { words: 'humanitarian pause|pauses|corridor|corridors|window|respite', class: 'humanitarian_pause' },
  { words: 'humanitarian lull', class: 'humanitarian_pause' },
  { words: 'tactical|operational pause', class: 'humanitarian_pause' },
  { words: 'hudna|tahdiya|tahadiyeh|tahdiyeh', class: null },
  { words: 'stand-down|standdown', class: null, atWar: true },
  { words: 'stand|stood|standing down', class: null, act: true, atWar: true },
  { words: 'pause|pauses|lull|lulls|halt|freeze|freezes|cessation|hiatus|calm', class: null, weak: true },
  { words: 'hold|holding|held their|its fire', class: null, act: true },
  { words: 'hold fire', class: null, act: true },
  { words: 'laid|lay|laying|put|putting down their|its arms|weapons|guns', class: null, act: true },
  { words: 'lay|laid|laying down arms|weapons', class: null, act: true },
  { words: `halt|stop|cease|end|suspend|pause ${ALL} ${FIGHTING}`, class: null, act: true },
  { words: `halt|stop|cease|suspend|pause ${ALL} air strikes|raids`, class: null, act: true },
  {
    words:
      'halt|stop|cease|suspend|pause ?all ?its ?their offensive|military|combat|hostile ?and ?military operations|actions|activities',
    class: null,
    act: true,
  },
  { words: 'halt|cease|suspend|pause ?all ?its ?their operations', class: null, act: true, atWar: true },
  {
    words: `halted|suspended|paused|ceased ${ALL} hostilities|bombardment|shelling|offensive|airstrikes|attacks`,
    class: null,
    act: true,
    atWar: true,
    says: 'announced',
  },
  {
    words: 'halted|suspended|paused ?all ?its ?their ?offensive ?military ?combat operations',
    class: null,
    act: true,
    atWar: true,
    says: 'announced',
  },
  { words: 'silence|silencing the|their guns|weapons', class: null, act: true },
  { words: 'reduction in violence', class: 'preliminary', asTerm: true },
  { words: 'de-escalation|deescalation zone|zones|agreement|deal|area|areas', class: 'local_truce' },
  { words: 'period|periods of no rocket|hostile|cross-border fire|attacks', class: null },
]

/** What makes a weak trigger one: "a pause in (the) fighting". */
export const fightingNouns = new Set(
  `fighting hostilities violence combat fire shelling bombing bombings bombardment aggression airstrikes offensive attacks clashes war conflict strikes raids bloodshed rocket missile`.split(
    /\s+/,
  ),
)

/** Nouns after a trigger that belong to its name: "ceasefire deal". */
export const truceHeads = new Set(
  'deal deals agreement agreements pact accord accords arrangement mechanism period order'.split(' '),
)

/** Nouns after a trigger that make it something else: "ceasefire line", "truce monitors". */
export const otherHeads = new Set(
  `line lines monitor monitors monitoring observer observers zone zones village commission committee anniversary supervision
   violators force day talks-related`.split(/\s+/),
)

/**
 * Words of armed conflict. A "truce" in a text without any is a figure of speech (a trade truce, a feud's); the other triggers are
 * seldom used so. Origin: ACLED's event types and actors, cut to what agencies write.
 */
export const conflictWords = new Set(
  `fighting fight war wars hostilities troops army armies military soldier soldiers rebel rebels rebel-held insurgent insurgents
   militant militants militia militias fighters guerrilla guerrillas gunmen airstrike airstrikes air-strikes rocket rockets shelling
   shelled bombing bombed bombardment bombardments mortar mortars missile missiles offensive siege besieged combat battle battles battlefield
   front-line frontline frontlines clashes bloodshed violence peacekeepers warplanes drones artillery insurgency jihadists separatists
   opposition regime killed casualties wounded terrorist terrorists invasion invaded hostages hostage
   brokered calm front lines fighter guerrillas guns gunfire gunners shells shell separatist militiamen junta tigers ira eta
   gang gangs homicides mara
   paramilitary paramilitaries loyalist warring insurgents maoist maoists infantry defence
   armed pro-russian rsf m23 eln renamo unita milf npa tplf ltte hamas hezbollah taliban daesh isis isil al-qaeda houthi houthis farc eln pkk kurdish-led raids raid attacked`.split(
    /\s+/,
  ),
)

/** Words before or after "truce" in trades, parties and quarrels; one of these within a few words makes it a figure of speech. */
export const figurativeWords = new Set(
  `trade trade-war tariff tariffs price prices budget partisan republican republicans democrats gop senate congress feud rivalry
   celebrity actress singer twitter divorce boardroom shareholders investors investor patent football cricket premier coach club rap rapper opec
   ratings currency fiscal spending economic marijuana nafta brexit awkward uneasy-marriage sibling siblings royals row retailers
   supermarket supermarkets landlords mps chancellor inflation championship bosses`.split(/\s+/),
)

/** The same, of words that wars have too: they count only in a text without any word of armed conflict. */
export const quarrelWords = new Set(
  `political party rivals family company companies legal court labour labor union unions strike media debt campaign lawmakers cabinet
   committee bank banks league leadership vote fans brothers sisters neighbours neighbors markets film museum lawsuit dispute
   school wedding marriage husband wife mother landlord tenants fashion band album song star studio fan pub pubs teachers doctors nurses coaches spat feuding
   mayor election councillors ratepayers developers players team match season tour whips tory tories leavers remainers dressing kickoff half-time halftime bands albums critics`.split(
    /\s+/,
  ),
)

/** Words before "war" and "battle" that make them none. */
export const otherFights = new Set(
  'patent price bidding turf culture custody legal court rap streaming browser console ratings star wage words trademark copyright licensing proxy takeover pricing fare class'.split(
    ' ',
  ),
)

/** With these a truce is kept without arms: "a truce with rebel lawmakers". */
export const unarmed = new Set(
  'lawmakers mps backbenchers senators congressmen councillors teachers doctors nurses shareholders investors fans critics neighbours neighbors colleagues bosses employers tenants landlords regulators customers taxpayers voters journalists drivers retailers mother-in-law wife husband sister brother nature mosquito'.split(
    ' ',
  ),
)

/**
 * What is done to truces between armed sides and seldom to those of a quarrel: one of these in its sentence makes a bare "truce" one, where
 * the text has no word of war. Origin: the verbs of PA-X's and ETH/PRIO's ceasefire entries.
 */
export const truceDoings = new Set(
  `force effect hold held holding expired expires expire lapsed lapse extended extend extension renewed renew prolong prolonged observe
   observed observing respected violated violating violation violations breached breaching breach broken broke mediated mediators
   mediator broker unilateral unilaterally bilateral nationwide collapsed collapses collapse unravelled unraveled shattered
   rolled rebel army eid ramadan christmas easter midnight dawn noon envoy un u.n. nations began begins begun started ended ends
   declared announced signed monitors breaches indefinite covers permanent temporary hours sides fragile shaky`.split(
    /\s+/,
  ),
)
