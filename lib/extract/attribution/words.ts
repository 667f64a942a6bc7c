import type { Token } from '@/lib/text/tokens'

/** Closed classes of English words, as far as attribution needs them. */
const set = (words: string) => new Set(words.split(/\s+/))

export const determiners = set(
  'the a an this that these those some any each every one two three several many few both no another',
)
export const prepositions = set(
  `of in on at by for from with to into about against over under during after before between through among amid without
   within since until till toward towards near outside inside across around despite alongside per via like unlike upon
   including regarding concerning following beyond behind below above off onto as`,
)
/** Words that open a clause: what stands before one belongs to another clause. */
export const clauseOpeners = set(
  `that when while because if though although since until unless whether where which who whom whose what how why than
   after before once whereas but so yet as nor whenever wherever even`,
)
export const auxiliaries = set(
  `is are was were be been being has have had having do does did will would shall should can could may might must
   'll 've 'd ’ll ’ve ’d isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't
   couldn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t
   couldn’t shouldn’t not never going cannot to`,
)
export const beForms = set("is are was were be been being isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t")
export const adverbs = set(
  `also then later now again still even once ever just only twice often soon first too further instead meanwhile
   earlier already always sometimes long quickly thus therefore nevertheless nonetheless however today yesterday tonight
   moreover furthermore afterward afterwards simply specifically publicly privately repeatedly went on`,
)
export const conjunctions = set('and or but nor yet so & plus')
export const weekdays = set('monday tuesday wednesday thursday friday saturday sunday')
export const months = set(
  'january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec.',
)
export const timeWords = set(
  `today yesterday tomorrow tonight earlier later recently last late early next this past morning afternoon evening night
   week month year weekend day days hours minutes weeks months years ago noon midnight`,
)
export const objectPronouns = set('me him her us them it you himself herself themselves itself')

const functionWords = new Set([
  ...determiners,
  ...prepositions,
  ...clauseOpeners,
  ...auxiliaries,
  ...adverbs,
  ...conjunctions,
  ...set(
    `i we you he she it they me him her us them my your his its our their there here not yes no all most more much such
     same other others none nothing everyone everybody someone somebody nobody neither either instead perhaps maybe
     according asked speaking given while let well oh ok okay look there's it's he's she's that's what's i'm we're they're
     i've we've don't that's here's i'll we'll you're who's it’s he’s she’s that’s what’s i’m we’re they’re i’ve we’ve
     don’t here’s i’ll we’ll you’re who’s let's let’s said says saying analysis opinion correction photo image video
     read watch click follow updated published related story share view`,
  ),
  ...set(
    `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
     october november december mon tue wed thu fri sat sun`,
  ),
])

/** Never part of a name, even when a sentence begins with it. */
export const isFunctionWord = ({ lower, text }: { lower: string; text: string }) =>
  functionWords.has(lower) && text !== 'US'

export const isAdverb = (token: { lower: string; kind: string }) =>
  adverbs.has(token.lower) ||
  (token.kind === 'word' && token.lower.length > 4 && token.lower.endsWith('ly') && !NOT_ADVERBS.has(token.lower))
const NOT_ADVERBS = set(
  'family italy july assembly ally reply monopoly supply rally apply bully daily weekly early only',
)

/** A dash that stands by itself; a hyphen in a word is part of the word. */
export const isDash = (text: string) => /^(?:—|–|--|-)$/.test(text)

const possessiveMarks = new Set(["'", '’', "'s", '’s'])
export const isPossessive = (token: { text: string; glued: boolean } | undefined) =>
  token?.glued && possessiveMarks.has(token.text)

/** Lower-case parts inside a name. */
export const particles = set('de da di du del della la le van von der den bin ibn al el abu ben dos das ter y')
/** Particles that can begin a name by themselves ("de Mistura", "bin Laden"). */
export const openingParticles = set('de di da du del van von bin ibn al el abu')

export const isNameToken = (token: Token) =>
  token.kind === 'word' &&
  (token.capitalised ||
    ((token.text.charCodeAt(2) === 0x2d || token.text.charCodeAt(3) === 0x2d) &&
      /^(?:al|el|an|as|ar|ad|ash|at)-\p{Lu}/u.test(token.text)))

const irregularPast = set(
  `arose ate became began blew bore bought broke brought built came caught chose cut dealt did drank drew drove fell felt
   fled flew forgot fought found froze gave got grew had heard held hid hit hung kept knew laid led left lent lost made
   meant met mistook oversaw paid put ran rang rode rose said sang sank sat saw sent set shook shot shut slid sold spent
   spoke sprang stole stood struck stuck swore swept took taught thought threw told took tore undertook underwent upheld
   went withdrew won wore wrote`,
)
const finiteAuxiliaries = set(
  `is are was were has have had will would shall should can could may might must do does did isn't aren't wasn't weren't
   hasn't haven't hadn't won't wouldn't can't couldn't shouldn't don't doesn't didn't isn’t aren’t wasn’t weren’t hasn’t
   haven’t hadn’t won’t wouldn’t can’t couldn’t shouldn’t don’t doesn’t didn’t cannot`,
)
/** They end like a past and are none. */
const notPast = set('hundred sacred hatred kindred indeed speed exceed proceed succeed bleed breed steed greed tweed')
const contractedSubject = /^(?:he|she|it|they|we|i|you|who|that|there)['’](?:s|d|ll|ve|re|m)$/

/** The item is, as far as its form and neighbours tell, the finite verb of a clause, not an adjective or a participle. */
export function isFiniteVerb(
  items: readonly { lower: string; kind: string; text: string; capitalised: boolean }[],
  at: number,
): boolean {
  const { lower, kind, capitalised } = items[at]!
  if (kind !== 'word') return false
  // "May" and "Will" inside a sentence are names.
  if (finiteAuxiliaries.has(lower)) return !capitalised || at === 0
  if (contractedSubject.test(lower)) return true
  if (capitalised) return false
  if (!irregularPast.has(lower) && !(lower.length > 4 && lower.endsWith('ed') && !notPast.has(lower))) return false
  const before = items[at - 1]
  const next = items[at + 1]?.lower ?? ''
  if (before?.kind !== 'word') return false
  if (
    determiners.has(before.lower) ||
    prepositions.has(before.lower) ||
    /^['’]s?$/.test(before.text) ||
    possessives.has(before.lower)
  )
    return false
  return next !== 'by'
}
export const possessives = set('his her its their my our your')
