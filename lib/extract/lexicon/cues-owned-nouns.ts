import type { CueClass } from '@/lib/claims'

/**
 * Nouns of speech and of mind with the words that tie their content to them ("his refusal *to* …", "support *for* …").
 * Somebody must be said to have them. Origin: the noun cues of PARC 3 and PolNeAR, NOMLEX's nominal forms of the verbs in
 * `cues.ts`, sorted by hand. "Attack" and "defence" are left out: in the news they are mostly of arms.
 */
const rows: [CueClass, string, string][] = [
  [
    'attitude',
    'to',
    'decision eagerness willingness unwillingness reluctance readiness determination intent intention intentions ambition ambitions plan plans resolve inclination',
  ],
  ['attitude', 'for', 'desire preference plan plans admiration respect contempt disdain sympathy enthusiasm affection'],
  ['attitude', 'about on over', 'view views opinion opinions skepticism scepticism'],
  ['attitude', 'of', 'skepticism scepticism assessment understanding'],
  ['attitude', 'in', 'belief confidence faith trust interest'],
  ['attitude', 'to', 'desire wish hope hopes objection objections opposition'],
  [
    'attitude',
    'for of',
    'support backing endorsement approval disapproval rejection embrace admiration hatred distrust mistrust',
  ],
  ['attitude', 'with about over', 'disagreement disagreements frustration'],
  [
    'emotional',
    'about of over at for that',
    `concern concerns fear fears worry worries misgivings reservations anger outrage alarm dismay regret regrets despair
     unease anxiety anxieties hope hopes`,
  ],
  ['doubtful', 'about over of that', 'doubt doubts illusions suspicion suspicions question questions uncertainty'],
  ['doubtful', 'of about against to that', 'claim claims allegation allegations accusation accusations'],
  [
    'commissive',
    'to',
    'refusal promise promises pledge pledges vow vows commitment commitments threat threats offer offers',
  ],
  ['commissive', 'of', 'promise promises pledge pledges offer threat'],
  [
    'directive',
    'for to that',
    'call calls demand demands request requests appeal appeals plea pleas push proposal proposals idea',
  ],
  ['directive', 'to for that', 'recommendation recommendations order orders'],
  ['directive', 'about of against to that', 'warning warnings'],
  ['judgment', 'of for', 'criticism condemnation denunciation praise mockery adulation'],
  ['judgment', 'over', 'criticism'],
  ['judgment', 'of', 'denial denials characterization characterisation description portrayal depiction dismissal'],
  ['neutral', 'about on', 'remark remarks comment comments'],
  ['neutral', 'of for', 'prediction predictions forecast forecasts estimate estimates outlook announcement disclosure'],
  [
    'neutral',
    'of for that',
    'argument case acknowledgment acknowledgement admission recognition suggestion suggestions',
  ],
]

/** Each noun with the class of its cue by the word that ties the content to it. */
export const ownedNouns: ReadonlyMap<string, ReadonlyMap<string, CueClass>> = build()

function build() {
  const nouns = new Map<string, Map<string, CueClass>>()
  for (const [cueClass, ties, words] of rows)
    for (const word of words.split(/\s+/)) {
      const known = nouns.get(word) ?? new Map<string, CueClass>()
      for (const tie of ties.split(' ')) if (!known.has(tie)) known.set(tie, cueClass)
      nouns.set(word, known)
    }
  return nouns
}

/** Behind these "to" leads to a thing; behind the others to an action only. */
export const tiedToThings: ReadonlySet<string> = new Set(
  'opposition objection objections commitment commitments'.split(' '),
)

/** Verbs that say only that somebody has or utters what the noun names: "made a promise", "voiced concern". */
export const lightVerbs: ReadonlySet<string> = new Set(
  `make makes made making have has had having express expresses expressed expressing voice voices voiced voicing raise
   raises raised raising issue issues issued issuing give gives gave giving share shares shared sharing reiterate
   reiterates reiterated reiterating repeat repeats repeated repeating renew renews renewed renewing show shows showed
   showing signal signals signaled signalled announce announces announced announcing declare declares declared declaring
   offer offers offered offering unveil unveils unveiled unveiling outline outlines outlined outlining hold holds held
   sound sounds sounded maintain maintains maintained underscore underscores underscored convey conveys conveyed
   acknowledge acknowledges acknowledged lay lays laid harbor harbors harbored harbour harbours harboured`.split(/\s+/),
)
