import type { Qualifier } from '@/lib/claims'

/**
 * Words before a number that bound it. Origin: the quantity modifiers of TimeML/ISO-TimeML (`mod`) and Quirk et al.
 * 5.26 (approximators and limiters). Longest first is not needed: the longest match wins.
 */
const PREFIXES: [Qualifier, string[]][] = [
  [
    'at_least',
    [
      'at least',
      'no fewer than',
      'no less than',
      'not less than',
      'not fewer than',
      'a minimum of',
      'minimum of',
      'at a minimum',
    ],
  ],
  [
    'more_than',
    [
      'more than',
      'over',
      'well over',
      'upwards of',
      'upward of',
      'north of',
      'in excess of',
      'above',
      'just over',
      'slightly more than',
      'well above',
      'past',
      'beyond',
      'greater than',
      'exceeding',
      'exceeded',
      'exceeds',
      'topped',
      'topping',
      'surpassed',
      'surpassing',
    ],
  ],
  [
    'up_to',
    [
      'up to',
      'as many as',
      'as much as',
      'no more than',
      'not more than',
      'at most',
      'a maximum of',
      'maximum of',
      'as high as',
    ],
  ],
  [
    'nearly',
    [
      'nearly',
      'almost',
      'close to',
      'just under',
      'just short of',
      'approaching',
      'nearing',
      'virtually',
      'just below',
    ],
  ],
  ['fewer_than', ['fewer than', 'less than', 'under', 'below', 'short of']],
  [
    'about',
    [
      'about',
      'around',
      'some',
      'roughly',
      'approximately',
      'an estimated',
      'estimated',
      'circa',
      'approx.',
      'as few as',
      'in the region of',
      'somewhere around',
      'perhaps',
      'an average of',
    ],
  ],
]

export const qualifierPrefixes: { words: string[]; qualifier: Qualifier }[] = PREFIXES.flatMap(([qualifier, texts]) =>
  texts.map((text) => ({ words: text.split(' '), qualifier })),
).sort((a, b) => b.words.length - a.words.length)

/** Words after a number that bound it: "12 or more", "50 or so". */
export const qualifierSuffixes: { words: string[]; qualifier: Qualifier }[] = [
  { words: ['or', 'more'], qualifier: 'at_least' },
  { words: ['or', 'so'], qualifier: 'about' },
  { words: ['or', 'fewer'], qualifier: 'up_to' },
  { words: ['at', 'least'], qualifier: 'at_least' },
]

/** Words that may stand between a bound and its number, or before both, and change neither. */
export const transparentDeterminers: ReadonlySet<string> = new Set(
  `the another other further additional those these all only just their its his her exactly precisely a an total
   also even reportedly now already said fully`.split(/\s+/),
)
