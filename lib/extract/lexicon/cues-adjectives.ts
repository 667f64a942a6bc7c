import type { CueClass } from '@/lib/claims'

/**
 * Adjectives for a state of mind that has a content ("is afraid that …", "is critical of …", "was reluctant to …"), with
 * the words that may tie it. Origin: the adjectival cues of PARC 3 and PolNeAR, Levin's verbs of psychological state as
 * participles, sorted by hand.
 */
const rows: [CueClass, string, string][] = [
  ['attitude', 'that to of about', 'confident certain sure convinced aware adamant unaware'],
  ['attitude', 'that to about', 'optimistic hopeful pessimistic satisfied intent+on'],
  [
    'attitude',
    'to',
    'eager willing unwilling reluctant ready prepared determined inclined hesitant keen loath anxious',
  ],
  [
    'attitude',
    'of to that',
    'supportive wary skeptical sceptical mindful dismissive critical fond proud suspicious tolerant',
  ],
  ['attitude', 'to', 'opposed committed open dedicated resigned'],
  ['attitude', 'with', 'comfortable uncomfortable familiar impressed'],
  ['doubtful', 'that of about whether', 'doubtful unsure uncertain undecided'],
  [
    'emotional',
    'that to of about by over at with for',
    `afraid worried concerned fearful frustrated glad pleased happy unhappy sorry disappointed angry furious outraged
     alarmed shocked surprised troubled grateful thankful upset dismayed disturbed nervous thrilled excited sad saddened
     ashamed embarrassed relieved horrified appalled delighted annoyed irritated jealous passionate enthusiastic
     heartbroken unsettled incensed puzzled skittish baffled stunned astonished amazed`,
  ],
]

/** Each adjective with its class and the words that tie its content to it. */
export const cueAdjectives: ReadonlyMap<string, { class: CueClass; links: ReadonlySet<string> }> = new Map(
  rows.flatMap(([cueClass, links, words]) =>
    words.split(/\s+/).map((entry) => {
      const [word = '', own] = entry.split('+')
      return [word, { class: cueClass, links: new Set(own ? [own] : links.split(' ')) }] as const
    }),
  ),
)
