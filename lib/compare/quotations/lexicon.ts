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

/** Negations, folded; with or without one a sentence says the opposite. */
export const NEGATIONS = set(`
  no not never none nobody nothing neither nor without cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt
  havent hadnt shouldnt wouldnt couldnt mustnt
`)

/** Words that open a condition: a cut before or after one may leave a promise where there was an offer. */
export const CONDITIONS = set('if unless until provided providing except unlike otherwise')

/** Number words, folded; digits are told by their form. */
export const NUMBER_WORDS = set(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion dozen dozens half twice
`)

/** Short and long forms of one name, folded: no change of name. */
export const SAME_NAMES: ReadonlyMap<string, string> = new Map([
  ['us', 'unitedstates'],
  ['usa', 'unitedstates'],
  ['un', 'unitednations'],
  ['uk', 'unitedkingdom'],
  ['eu', 'europeanunion'],
])

export const isContent = (norm: string) => norm.length > 2 && !FUNCTION_WORDS.has(norm)
export const isNumber = (norm: string) => /^\p{N}/u.test(norm) || NUMBER_WORDS.has(norm)
