import type { CasualtyFigure } from '@/lib/claims'

/** Words that collation has to know: those that carry no content, and those whose loss or change turns a sentence round. */

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

/** The function words of English (after the Snowball list), folded: they tie no two quotations together by themselves. */
export const FUNCTION_WORDS = set(`
  a about above after again against all am an and any are as at be because been before being below between both but by can
  could did do does doing down during each few for from further had has have having he her here hers him his how i if im in
  into is it its itself just me more most my no nor not now of off on once only or other our out over own same she should
  so some such than that thats the their them then there theres these they theyre this those through to too under until up
  very was we were what when where which while who whom why will with would you your weve were dont didnt its ive
`)

/** Negations in their normal forms; with or without one a sentence says the opposite. A word that ends in a contracted "not" is one too. */
export const NEGATIONS = set('no not never none nobody nothing neither nor without cannot noone hardly barely scarcely')
/** What turns a word into its opposite: "possible", "impossible". */
export const OPPOSITES = ['un', 'im', 'in', 'il', 'ir', 'dis', 'non']

/** Words that open a condition: a cut before or after one may leave a promise where there was an offer. */
export const CONDITIONS = set('if unless until provided providing except')
/** The same in several words. */
export const LONG_CONDITIONS = [
  'as long as',
  'so long as',
  'on condition',
  'only if',
  'only when',
  'only after',
  'only once',
  'only with',
  'but only',
  'but not',
  'in return for',
  'in exchange for',
].map((words) => words.split(' '))
/** Behind a negation these open one as well: "we will not sign *without* guarantees". */
export const NEGATED_CONDITIONS = set('without before till')
/** Verbs behind which "if" asks: "we do not know if they will come". */
export const ASKING = set(
  `ask asks asked asking know knows knew known see wonder wonders wondered question decide decides decided determine tell sure
   clear doubt check`,
)

export const WEEKDAYS_AND_MONTHS = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
   november december`,
)

/** Bodies in two words that look like people's names, in lower case: seats of power and armed groups. */
export const BODIES = new Set([
  'downing street',
  'elysee palace',
  'buckingham palace',
  'capitol hill',
  'islamic state',
  'islamic jihad',
  'boko haram',
  'shabaab',
  'nusra',
  'qaeda',
])

export const PRONOUNS = set('i you he she it we they him her them this that these those who his their its')

/** Short forms in capitals, folded, and what they stand for; the long form's words read together give the same. */
export const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['us', 'unitedstates'],
  ['usa', 'unitedstates'],
  ['un', 'unitednations'],
  ['uk', 'unitedkingdom'],
  ['eu', 'europeanunion'],
  ['uae', 'unitedarabemirates'],
  ['isis', 'islamicstate'],
  ['isil', 'islamicstate'],
  ['ok', 'okay'],
])

/** Names of one thing, folded. Cities by the spellings of the UN's group of experts on names and the older ones. */
export const SAME_NAMES: ReadonlyMap<string, string> = new Map([
  ['daesh', 'islamicstate'],
  ['kiev', 'kyiv'],
  ['kharkov', 'kharkiv'],
  ['odessa', 'odesa'],
  ['lvov', 'lviv'],
  ['burma', 'myanmar'],
])

/**
 * Words that two houses spell in two ways, beside the regular endings, folded: after the Oxford and AP style books. Ordinals are
 * given in digits.
 */
export const RESPELT: ReadonlyMap<string, string> = new Map(
  `programme program, programmes programs, grey gray, tyre tire, tyres tires, aeroplane airplane, aeroplanes airplanes,
   jewellery jewelry, mould mold, plough plow, sceptic skeptic, sceptics skeptics, sceptical skeptical, scepticism skepticism,
   ageing aging, judgement judgment, enquiry inquiry, enquiries inquiries, towards toward, amongst among, whilst while, learnt
   learned, burnt burned, ok okay, mum mom, cosy cozy, cheque check, kerb curb, manoeuvre maneuver, manoeuvres maneuvers,
   paediatric pediatric, haemorrhage hemorrhage, foetus fetus, practise practice, artefact artifact, fulfil fulfill, enrol enroll,
   instalment installment, skilful skillful, fuelled fueled, fuelling fueling, gonna goingto, wanna wantto, gotta gotto, til until,
   dr doctor, mr mister, gen general, sen senator, gov governor, nobody noone, tonnes tons, metre meter, metres meters, litre liter,
   litres liters, advisor adviser, advisors advisers, spelt spelled, dreamt dreamed, leapt leaped, first 1st, second 2nd, third 3rd,
   fourth 4th, fifth 5th, sixth 6th, seventh 7th, eighth 8th, ninth 9th, tenth 10th, twelfth 12th`
    .split(',')
    .map((pair) => pair.trim().split(/\s+/) as [string, string]),
)

/** What "'s", "'re", "'ve" and "'ll" are contracted with: "it's" is "it is", "Roe's" a possessor. */
export const CONTRACTED_SUBJECTS = set('i you he she it we they that there here what who')

const CONTRACTIONS = new Set([
  ...[...CONTRACTED_SUBJECTS].flatMap((subject) => ['is', 'are', 'am', 'have', 'will'].map((verb) => subject + verb)),
  ...'do does did is are was were has have had could would should'.split(' ').map((verb) => `${verb}not`),
  ...'cannot willnot letus'.split(' '),
])

export const isContent = (norm: string) => norm.length > 2 && !FUNCTION_WORDS.has(norm) && !CONTRACTIONS.has(norm)
export const isNumber = (norm: string) => /^\p{N}/u.test(norm)
export const isNegation = (norm: string) => NEGATIONS.has(norm) || (norm.endsWith('not') && CONTRACTIONS.has(norm))

/** Words, folded, that speak of a truce by themselves; "hostilities" as in their cessation. */
export const TRUCE_WORDS = set('truce truces ceasefire ceasefires armistice hostilities')

/** Words, folded, that speak of what became of people, by the outcome that figures count. */
export const OUTCOME_WORDS: ReadonlyMap<string, CasualtyFigure['outcome']> = new Map(
  (
    [
      [
        'killed',
        'kill kills killed killing killings dead death deaths died die massacre massacred massacres murder murdered slain toll',
      ],
      ['injured', 'injured injuries wounded hurt'],
      ['missing', 'missing'],
      ['abducted', 'abducted kidnapped hostages'],
      ['detained', 'detained arrested'],
      ['displaced', 'displaced refugees homeless'],
      ['casualties', 'casualties'],
    ] as const
  ).flatMap(([outcome, words]) => words.split(' ').map((word) => [word, outcome] as const)),
)
