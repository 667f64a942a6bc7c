import type { TruceStatus } from '@/lib/claims'

/**
 * Cues of a truce's status. A pattern is words in a row: `|` between alternatives, `?` before an optional word, `~` for up to three
 * words of any kind. `before` stands before the truce and governs it ("violated the truce"), `after` follows it as its predicate ("the
 * truce collapsed"), at most `gap` tokens away. Statuses after the ETH/PRIO ceasefire data (in force, violated, ended, with the degrees of
 * decline that journalists write) and PA-X (proposed, agreed, renewed, excluded areas).
 *
 * `rank` decides between cues of one truce: what has become of it outranks how it began, and a truce on offer outranks nothing but
 * silence. Equal ranks are decided by nearness.
 */
export interface StatusRow {
  id: string
  status: TruceStatus
  rank: number
  before?: string[]
  beforeGap?: number
  after?: string[]
  afterGap?: number
  /** The sentence must tell of an attack as well. */
  withAttack?: true
  /** Only of words for the act ("told its fighters to hold fire"). */
  ofAct?: true
  /** The sentence must say that fighting resumed. */
  withResumed?: true
  /** The area is what the cue governs ("excludes Homs"), and there is no claim without one. */
  areaOfCue?: true
}

/** Forms of "be" before a participle. */
export const BE = 'is|was|were|are|be|been|being|has|have'

/** What is refused, and what is left out. */
export const refusalRows: readonly StatusRow[] = [
  {
    id: 'truce.rejected',
    status: 'rejected',
    rank: 90,
    before: [
      'rejected|rejects|rejecting|rebuffed|rebuffs|spurned|dismissed|dismisses|denied|denies|oppose|opposes|opposed ?calls|?proposals|?proposal|?appeals|?appeal|?reports|?talk ?for|?of|?on',
      'refused|refuses|refusing|refusal|declined ?to ?accept|?agree|?sign|?declare|?honor|?consider ?to|?on',
      'ruled|rules|ruling out',
      'turned|turns|turning|voted|shot down|against',
      'not ?very keen|interested|ready|willing|prepared|inclined|in ?favour|?favor on|in|to|for|of ?declaring|?declare|?agree|?accept|?agreeing',
      'dismissing|scorned|scoffed|vetoed|vetoes|shunned ?at ?as ~',
      "not|never|n’t|n't agree|accept|consider|sign|declare ?to",
      'no|any prospect|chance|hope|question of',
      'denied|denies|denying ~ ~ agreed|accepted|signed|offered|agreeing ?to|?on',
      'recommended|advised|argued|warned|voted|lobbied|came ?out against',
      'rejected|rejects|rejecting|rebuffed|spurned|dismissed|refused|denied|denies|snubbed|ignored|scorned ~ proposal|proposals|offer|offers|call|calls|plan|plans|demand|demands|request|requests|appeal|appeals|bid|initiative|reports',
    ],
    beforeGap: 7,
    after: [
      'was|were|is|been ?flatly ?swiftly ?immediately ?quickly rejected|refused|rebuffed|denied|vetoed|dismissed',
      'out of the question',
      'rejected|scorned|dismissed|spurned|rebuffed|refused|shunned by|as',
      'a|an|as|simply|just|mere|nothing ~ ploy|trick|sham|farce|stunt|show|joke|deception|trap|gimmick|smokescreen',
    ],
  },
  {
    id: 'truce.rejected',
    status: 'rejected',
    rank: 90,
    before: ['there is|was|were|would|will ?be no'],
    beforeGap: 1,
  },
  {
    id: 'truce.excluded',
    status: 'excluded',
    rank: 85,
    areaOfCue: true,
    before: [
      'left|leaves|leaving out of',
      `excluded|exempt|exempted|omitted from`,
      'not covered|included by|in',
      'not ?a ?any part of',
      'outside',
      'exception|exceptions to',
    ],
    beforeGap: 8,
    after: [
      'excludes|excluded|excluding|exclude',
      "does|did|do|would|will|doesn’t|didn’t|doesn't|didn't|wouldn't ?not include|cover|apply|extend|encompass ?to|?in",
      'except|excepting ?for|?in',
      'though|but|although|albeit|and not in|for|to|around',
      'with|to the exception|exclusion of',
      'failed|fails|refused|declined|yet|unable to extend it|them ?to',
      'not extended|been|cover ?extended to',
    ],
    afterGap: 30,
  },
]
