import type { Outcome } from '@/lib/claims'

/**
 * Words that say what befell people. Origin: the event triggers of ACE 2005 (Life.Die, Life.Injure, Justice.Arrest-Jail,
 * Movement) with the verbs of harm in VerbNet's classes murder-42.1, poison-42.2 and hurt-40.8.3, cut to those that news
 * uses with counts of persons.
 */

/**
 * How a word is used with a number:
 * - `active`: takes the victims as its object ("killed 12", "wounding 30")
 * - `passive`: a participle ("12 were killed", "30 injured")
 * - `die`: an intransitive verb whose subject is the victims ("12 died", "thousands fled")
 * - `state`: an adjective ("12 dead", "five missing")
 * - `event`: a countable noun ("253 deaths", "no casualties")
 * - `toll`: a noun that a number completes ("the death toll rose to 12")
 * - `act`: a noun whose "of" takes the victims ("the killing of 12")
 */
export type OutcomeRole = 'active' | 'passive' | 'die' | 'state' | 'event' | 'toll' | 'act'

export interface OutcomeWord {
  outcome: Outcome
  roles: ReadonlySet<OutcomeRole>
  /** Bare infinitives and presents may speak of what has not happened: "could kill thousands". */
  unmarked: boolean
}

/** Transitive verbs: infinitive, then irregular past, participle and gerund where the regular forms do not hold. */
const TRANSITIVES: Partial<Record<Outcome, string>> = {
  killed: `kill murder slay/slew/slain/slaying slaughter massacre assassinate execute behead lynch gas electrocute
    crush/crushed drown neutralize neutralise eliminate martyr suffocate asphyxiate strangle decapitate incinerate exterminate
    annihilate butcher/butchered/butchered/butchering hang/hanged`,
  injured: `injure wound hurt/hurt/hurt/hurting maim hospitalize hospitalise sicken burn scald
    concuss disfigure`,
  casualties: `stab/stabbed/stabbed/stabbing trample maul knife shoot/shot/shot/shooting`,
  abducted: `abduct kidnap/kidnapped/kidnapped/kidnapping`,
  detained: `detain arrest imprison jail capture`,
  displaced: `displace uproot evict`,
}

/** Intransitive verbs whose subject is the victims. */
const INTRANSITIVES: Partial<Record<Outcome, string>> = {
  killed: `die/died/died/dying perish drown succumb suffocate asphyxiate`,
  displaced: `flee/fled/fled/fleeing`,
  missing: `disappear vanish`,
}

const STATES: Partial<Record<Outcome, string>> = {
  killed: 'dead deceased lifeless fallen',
  injured: 'unconscious',
  missing: 'missing unaccounted',
  displaced: 'homeless',
}

const EVENTS: Partial<Record<Outcome, string>> = {
  killed: 'deaths death fatalities fatality killings murders martyrs slayings homicides executions drownings',
  injured: 'injuries injury',
  casualties: 'casualties casualty',
  abducted: 'abductions kidnappings',
  detained: 'arrests detentions',
}

const ACTS: Partial<Record<Outcome, string>> = {
  killed:
    'killing killings death deaths murder murders manslaughter massacre slaughter execution assassination beheading',
  injured: 'wounding injury injuries',
  abducted: 'abduction kidnapping',
  detained: 'arrest detention',
  displaced: 'displacement',
}

const WORDS = new Map<string, { outcome: Outcome; roles: Set<OutcomeRole>; unmarked: boolean }>()

function add(form: string, outcome: Outcome, role: OutcomeRole, unmarked = false) {
  const known = WORDS.get(form)
  if (known) known.roles.add(role)
  else WORDS.set(form, { outcome, roles: new Set([role]), unmarked })
}

const stem = (verb: string) => (verb.endsWith('e') ? verb.slice(0, -1) : verb)
const third = (verb: string) => (/(?:ss|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`)

function addVerbs(table: Partial<Record<Outcome, string>>, past: OutcomeRole[], base: OutcomeRole) {
  for (const [outcome, verbs] of Object.entries(table) as [Outcome, string][])
    for (const entry of verbs.split(/\s+/)) {
      const [verb = '', simple = `${stem(verb)}ed`, participle = simple, gerund = `${stem(verb)}ing`] = entry.split('/')
      add(verb, outcome, base, true)
      add(third(verb), outcome, base)
      add(gerund, outcome, base)
      for (const role of past) for (const form of new Set([simple, participle])) add(form, outcome, role)
    }
}

addVerbs(TRANSITIVES, ['active', 'passive'], 'active')
addVerbs(INTRANSITIVES, ['die'], 'die')
for (const [table, role] of [
  [STATES, 'state'],
  [EVENTS, 'event'],
  [ACTS, 'act'],
] as const)
  for (const [outcome, forms] of Object.entries(table) as [Outcome, string][])
    for (const form of forms.split(' ')) add(form, outcome, role)

export const outcomeWords: ReadonlyMap<string, OutcomeWord> = WORDS

/** An outcome said in several words. `*` stands for one to three words. The victims' count is found as for `role`. */
export interface OutcomePhrase {
  words: string[]
  outcome: Outcome
  role: OutcomeRole
}

const phrase = (outcome: Outcome, role: OutcomeRole) => (text: string) => ({ words: text.split(' '), outcome, role })

/**
 * Longest first where two begin alike. "shot dead", "gunned down": the particle makes the wound a death.
 * Origin: collocations of the Reuters and AP wire styles.
 */
export const outcomePhrases: OutcomePhrase[] = [
  ...[
    'shot dead',
    'shot and killed',
    'gunned down',
    'fatally shot',
    'fatally wounded',
    'fatally injured',
    'fatally stabbed',
    'mowed down',
    'hacked to death',
    'stabbed to death',
    'shot to death',
    'pronounced dead',
    'declared dead',
    'confirmed dead',
    'presumed dead',
    'burned alive',
    'burnt alive',
    'blown to pieces',
    'blown up',
    'torn apart',
    'wiped out',
    'killed outright',
    'bludgeoned to death',
    'trampled to death',
    'starved to death',
    'clubbed to death',
    'found dead',
    'left dead',
    'struck dead',
    'beaten to death',
    'burned to death',
    'burnt to death',
    'crushed to death',
    'put to death',
  ].flatMap((text) => [phrase('killed', 'active')(text), phrase('killed', 'passive')(text)]),
  ...[
    'claimed the lives of',
    'claiming the lives of',
    'claims the lives of',
    'claim the lives of',
    'took the lives of',
    'taking the lives of',
    'cost the lives of',
    'costing the lives of',
    'cost the lives',
  ].map(phrase('killed', 'active')),
  ...[
    'lost their lives',
    'lost his life',
    'froze to death',
    'bled to death',
    'starved to death',
    'choked to death',
    'fell to their deaths',
    'plunged to their deaths',
    'paid with their lives',
    'did not survive',

    'lost her life',
    'losing their lives',
    'lost their life',
    'been reported dead',
    'met their deaths',
  ].map(phrase('killed', 'die')),
  ...['death toll', 'death-toll', 'death tolls', 'body count', 'death count', 'number of dead', 'toll'].map(
    phrase('killed', 'toll'),
  ),
  ...['casualty toll', 'casualty count', 'number of casualties', 'losses'].map(phrase('casualties', 'toll')),
  ...['went missing', 'gone missing', 'remain missing', 'remained missing'].map(phrase('missing', 'die')),
  ...['required hospitalization', 'required hospitalisation', 'required hospital treatment'].map(
    phrase('injured', 'die'),
  ),
  ...[
    'treated for injuries',
    'treated for wounds',
    'treated for shock',
    'treated for burns',
    'treated for smoke inhalation',
    'treated for gunshot wounds',
    'treated for minor injuries',
    'treated for wounds and burns',
    'being treated',
    'sent to hospital',
    'sent to hospitals',
    'airlifted to hospital',
    'under medical treatment',
    'taken to hospital',
    'rushed to hospital',
    'taken to hospitals',
    'taken to the hospital',
    'treated in hospital',
    'admitted to hospital',
    'treated at hospitals',
  ].map(phrase('injured', 'passive')),
  ...['taken hostage', 'held hostage', 'held captive'].map(phrase('abducted', 'passive')),
  ...[
    'shot and wounded',
    'shot and injured',
    'stabbed and wounded',
    'slightly wounded',
    'left wounded',
    'left injured',
  ].flatMap((text) => [phrase('injured', 'active')(text), phrase('injured', 'passive')(text)]),
  ...['needed hospital treatment', 'needed medical treatment', 'sought treatment', 'sought medical treatment'].map(
    phrase('injured', 'die'),
  ),
  ...['lost their homes'].map(phrase('displaced', 'die')),
  ...['took hostage', 'taking hostage'].map(phrase('abducted', 'active')),
  ...['taken prisoner', 'taken into custody', 'taken captive', 'rounded up', 'put in jail'].map(
    phrase('detained', 'passive'),
  ),
  ...['rounded up'].map(phrase('detained', 'active')),
  ...[
    'driven from their homes',
    'forced from their homes',
    'forced to flee',
    'forced to leave their homes',
    'made homeless',
    'left homeless',
    'rendered homeless',
    'internally displaced',
    'driven out of their homes',
  ].map(phrase('displaced', 'passive')),
]

/** Verbs that make people flee only with "… from their homes" or "… to flee" after their object. */
export const drivingVerbs = new Set(
  `drove drive drives driven driving forced force forces forcing sent send sending prompted prompting caused causing
   pushed pushing made making compelled compelling led leading`.split(/\s+/),
)

/** Verbs with lives as their object: "claimed 12 lives". */
export const lifeTakingVerbs = new Set(
  'claimed claims claiming claim took take taking taken cost costs costing lost losing'.split(' '),
)

/** Every first word by which a sentence may be worth a look. */
export const outcomeOpeners: ReadonlySet<string> = new Set([
  ...outcomeWords.keys(),
  ...outcomePhrases.map(({ words }) => words[0]!),
  ...drivingVerbs,
  'victims',
  'lives',
  'life',
  'lost',
  'losing',
  'bodies',
  'corpses',
  'hostage',
  'hostages',
  'captive',
  'seized',
  'seizing',
  'snatched',
  'prisoner',
  'prisoners',
  ...'hospital hospitals buried limbs legs limb sight toll figure tally burn'.split(' '),
  'bury',
  'burying',
  'victim',
  'survivors',
  ...'wounds burns fractures inhalation bruises concussion'.split(' '),
])
