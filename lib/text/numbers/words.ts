/**
 * English number words. Origin: the cardinal numerals of any English grammar; the collective ones ("dozen", "score")
 * and the vague plurals as listed in Quirk et al., A Comprehensive Grammar of the English Language, 6.63 and 5.23.
 */
export const units = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
   eighteen nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value] as const),
)

export const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10] as const),
)

/** Words that multiply the number before them: "two dozen", "1.5 million". */
export const magnitudes = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['mn', 1_000_000],
  ['m', 1_000_000],
  ['k', 1000],
])

/** Vague plurals; the convention for their floors belongs to who uses them. */
export const vaguePlurals = new Set(['dozens', 'scores', 'hundreds', 'thousands', 'millions'])

/** Vague quantifiers that may multiply a magnitude ("several hundred") or stand alone ("several civilians"). */
export const vagueQuantifiers = new Set(['several', 'few'])

/** Names of parts and the fraction that each stands for. */
export const fractions = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
])

/** "no one", "nobody", "none", "no": nought persons. */
export const noughts = new Set(['none', 'nobody', 'no'])
