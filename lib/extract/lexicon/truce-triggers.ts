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
}

export const triggerRows: readonly TriggerRow[] = [
  { words: 'cessation of hostilities', class: 'cessation_of_hostilities' },
  { words: 'cessation of fighting', class: 'cessation_of_hostilities' },
  { words: 'suspension of hostilities', class: 'cessation_of_hostilities' },
  { words: 'end to hostilities', class: 'cessation_of_hostilities' },
  { words: 'regime of calm', class: 'local_truce' },
  { words: 'regime of silence', class: 'local_truce' },
  { words: 'days of calm', class: 'local_truce' },
  { words: 'cease-fire|ceasefire|cease-fires|ceasefires', class: null },
  { words: 'cease fire|fires', class: null },
  { words: 'truce|truces', class: null },
  { words: 'armistice|armistices', class: 'definitive' },
  { words: 'humanitarian pause|pauses|corridor|window', class: 'humanitarian_pause' },
  { words: 'humanitarian lull', class: 'humanitarian_pause' },
  { words: 'hudna', class: null },
  { words: 'pause|pauses|lull|halt|freeze', class: null, weak: true },
  { words: 'hold|holding|held their|its fire', class: null, act: true },
  { words: 'hold fire', class: null, act: true },
  { words: 'laid|lay|laying down their|its arms|weapons', class: null, act: true },
  {
    words:
      'halt|stop|cease|end|suspend ?all ?the ?acts ?of aggression|fighting|hostilities|fire|attacks|bombardment|shelling|offensive|shooting',
    class: null,
    act: true,
  },
  { words: 'period|periods of no rocket|hostile|cross-border fire|attacks', class: null },
]

/** What makes a weak trigger one: "a pause in (the) fighting". */
export const fightingNouns = new Set(
  `fighting hostilities violence combat fire shelling bombing bombardment airstrikes offensive attacks clashes war conflict`.split(
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
   shelled bombing bombed bombardment bombardments mortar missile missiles offensive siege besieged combat battle battles battlefield
   front-line frontline frontlines clashes bloodshed violence peacekeepers warplanes drones artillery insurgency jihadists separatists
   opposition regime killed casualties wounded terrorist terrorists invasion invaded ceasefire cease-fire hostages hostage
   brokered calm front lines hamas hezbollah taliban daesh isis isil al-qaeda houthi houthis farc eln pkk kurdish-led raids raid attacked`.split(
    /\s+/,
  ),
)

/** Words before or after "truce" in trades, parties and quarrels; one of these within a few words makes it a figure of speech. */
export const figurativeWords = new Set(
  `trade trade-war tariff tariffs price budget political party partisan republican republicans democrats gop senate congress court
   feud rivals rivalry celebrity actress singer twitter divorce family boardroom shareholders investors company companies patent
   legal labour labor union unions strike football cricket premier coach club media ratings currency fiscal debt spending economic
   marijuana campaign nafta brexit awkward uneasy-marriage sibling`.split(/\s+/),
)
