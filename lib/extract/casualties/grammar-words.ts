/**
 * Closed word classes by which the casualty rules find the ends of phrases and clauses. Origin: the closed classes of Quirk
 * et al. 2.39, with the irregular pasts that news puts after a subject.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const auxiliaries = words(
  `is are was were be been being am has have had having do does did get gets got getting 's 're 've isn't aren't wasn't
   weren't hasn't haven't hadn't remain remains remained lay lie lies became become`,
)

/** Before a bare verb these speak of what has not happened. "may" and "might" before "have" do report. */
export const unrealMarkers = words(
  "could would will can shall should must may might to cannot can't won't wouldn't couldn't don't didn't not never let",
)

/** Adverbs and hedges that may stand between a subject, its auxiliary and the verb. */
export const hedges = words(
  `also reportedly already now still all either apparently allegedly believed feared thought presumed known confirmed said
   reported estimated found to have has been be since later then subsequently both each not even including officially
   seriously critically severely lightly slightly badly gravely mortally fatally moderately so far too instantly there themselves
   currently listed declared recently initially immediately since possibly probably likely otherwise again mostly verified`,
)

export const prepositions = words(
  `in on at by for with from to of into onto over under near around between among amid during since until after before about
   against across through throughout within without outside inside along behind beside besides off toward towards upon
   per via despite like as than including except following near beyond below above amongst alongside aboard up out down`,
)

/** Words that open or close a clause. */
export const subordinators = words(
  'that when while where because although though if unless whether since as after before until which who whom whose what how why',
)
export const relatives = words('who that which whom')
export const coordinators = words('and or but nor plus')

export const determiners = words(
  'the a an this that these those his her its their our my your any some every each no another both all',
)

const pronouns = words(
  'he she it they we i you him them us me who whom which himself herself themselves itself this that these those',
)

/** Finite verbs, often without -ed, that end a noun phrase. */
const commonVerbs = words(
  `said says say saying fell fall went go goes came come took take made make hit hits struck strike left leave broke break
   rose rise led lead held hold kept gave found told saw ran sent began became rocked destroyed may might will would could can
   should must shall according died dies die fled flee shot blew brought put set met won lost stood sat fought entered enter
   tore swept ripped slammed told targeted targeting`,
)

const timeWords = words(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight overnight late early earlier last
   next ago daily alone so far only when january february march april june july august september october november december`,
)

const adverbs = words(
  'also too then there here however meanwhile instead still just even not never together altogether most many mostly mainly elsewhere nearby more later nationwide countrywide worldwide statewide citywide overall altogether outright',
)

/** True for a word that no noun phrase runs over. */
export const endsNounPhrase = (lower: string) =>
  auxiliaries.has(lower) ||
  prepositions.has(lower) ||
  subordinators.has(lower) ||
  coordinators.has(lower) ||
  pronouns.has(lower) ||
  determiners.has(lower) ||
  commonVerbs.has(lower) ||
  timeWords.has(lower) ||
  adverbs.has(lower)
