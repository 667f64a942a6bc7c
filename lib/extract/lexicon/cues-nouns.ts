import type { CueClass } from '@/lib/claims'

/** Nouns of speech that take a clause ("his claim that …"). Origin: the noun cues of PARC 3 and PolNeAR. */
const rows: [CueClass, string][] = [
  [
    'neutral',
    'statement remark comment announcement report reports message suggestion conclusion finding notion idea belief view opinion argument acknowledgment acknowledgement prediction',
  ],
  ['assertive', 'assertion insistence declaration contention declaration confirmation narrative'],
  [
    'doubtful',
    'claim claims allegation allegations accusation accusations charge charges suspicion suspicions rumor rumors rumour rumours theory',
  ],
  ['emotional', 'fear fears hope hopes concern concerns worry worries'],
  ['directive', 'demand demands call calls request warning warnings recommendation'],
  ['commissive', 'promise promises pledge vow threat commitment'],
]

export const cueNouns = new Map<string, CueClass>(
  rows.flatMap(([cueClass, words]) => words.split(' ').map((word) => [word, cueClass] as const)),
)
