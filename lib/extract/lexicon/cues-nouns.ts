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

/** Verbs whose bare and s-forms are nouns as often: "comments", "plans", "calls". They need a content right behind them. */
export const verbsLikeNouns = new Set(
  `comment report claim remark note estimate figure record plan hope fear doubt demand request offer call attack blast blame
   question charge forecast project read find show signal counter echo quote joke support back fault credit label brand term
   reference highlight ban order command challenge address voice appeal reason wonder guess vow pledge promise threat warn
   dispute mock praise tweet post state figure point boast complain purport caution cry scream shout laugh smile
   alarm focus vent design request answer reply worry wish prove advocate document detail desire judge debate rule`.split(
    /\s+/,
  ),
)
