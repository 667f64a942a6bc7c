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
  /** The sentence must say that fighting resumed. */
  withResumed?: true
  /** The area is what the cue governs ("excludes Homs"), and there is no claim without one. */
  areaOfCue?: true
}

/** Forms of "be" before a participle. */
export const BE = 'is|was|were|are|be|been|being|has|have'

/** What becomes of a truce: refused, broken, worn down, ended. */
export const declineRows: readonly StatusRow[] = [
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
      'recommended|advised|argued|warned|voted|lobbied|came ?out against',
    ],
    beforeGap: 5,
    after: [
      'was|were|is|been ?flatly ?swiftly ?immediately ?quickly rejected|refused|rebuffed|denied|vetoed|dismissed',
      'out of the question',
      'rejected|scorned|dismissed|spurned|rebuffed|refused|shunned|ignored by|as',
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
  {
    id: 'truce.all-but-collapsed',
    status: 'collapsing',
    rank: 80,
    after: [
      'all but collapsed|fallen|fell|unraveled|unravelled|broken|disintegrated|evaporated|ended|dead|over',
      'nearly|almost|virtually|largely|practically|effectively collapsed|fallen|unraveled|unravelled|disintegrated',
      'is|was|are|be|been|were collapsing|unraveling|unravelling|crumbling|disintegrating',
      'is|was|are|be|been|were falling|coming|breaking apart|down',
      'verge|brink|edge|point of ?a ?total ?complete collapse|collapsing|unravelling|unraveling',
      'close|near to collapse|collapsing|breakdown',
      'near collapse',
      'collapsed|collapse|unraveled|fallen|fell|broken|broke|ended ?apart|?down in some|parts|places|several|many|most|certain|other',
    ],
    before: ['collapsing|crumbling|unraveling|unravelling|disintegrating', 'near|virtual collapse of|in'],
    beforeGap: 3,
    afterGap: 32,
  },
  {
    id: 'truce.collapsed',
    status: 'collapsed',
    rank: 80,
    after: [
      'collapsed|collapses|unraveled|unravelled|disintegrated|evaporated|shattered|imploded|crumbled|crumbles|buckled|fizzled|unravels|foundered',
      'failed|fails .|,|;|and|after|within|in|on|because',
      'had ?practically ?effectively failed',
      'fell|fallen|falls|broke|broken|breaks apart|down|through',
      'lies|lay|is|was|in|lying ?in tatters|ruins|shambles|shreds',
      'began|begun|started|begins|starts ?quickly to unravel|crumble|collapse|fray|falter|disintegrate',
      'quickly unraveled|unravelled|collapsed',
      'did|does|has|had|could|would not|never hold|last|held|lasted|materialize|materialise',
      "didn’t|didn't|hasn’t|hasn't|couldn’t|couldn't|never hold|last|held|lasted|materialize|materialise",
      'failed|fails to hold|last|materialize|materialise|stick',
      'is|was|were|now|declared|effectively dead',
      'lasted|lasting only|just|barely|less|under',
      'been|was|were|lie|lay shattered|destroyed|wrecked|abandoned',
    ],
    afterGap: 36,
    before: [
      'collapse|breakdown|failure|demise|unraveling|unravelling|death|wreckage|ruins of',
      'shattered|shattering|shatters|wrecked|torpedoed|scuppered',
      'resumed|resume|resumes|resuming ~ fighting|fire|firing|attacks|hostilities|operations|offensive|shelling|bombing|strikes after|ending',
    ],
    beforeGap: 5,
  },
  {
    id: 'truce.ended',
    status: 'ended',
    rank: 79,
    after: [
      `${BE} ?now ?officially ?effectively over`,
      'ended|ends|expired|lapsed|elapsed',
      `${BE} ?being ?formally ?officially lifted|ended|abandoned|terminated|annulled`,
      'would|will not ?be extended|renewed|prolonged',
      'not ?being ?been extended|renewed|prolonged',
      'over|dead|finished|void citing|after|because|and|as|.|,|;',
      'lasted|lasting ~ hours|days|weeks|months|week|month|day',
      'ran|runs|run out',
      'came|come|coming to an|?a ?resounding end',
      `${BE} suspended|revoked|cancelled|canceled|terminated|scrapped`,
      'no longer',
      'been|was|is ?formally ?officially called off',
    ],
    afterGap: 14,
    before: [
      'called|calling|calls off',
      'declared|declares|declaring|announced|announces|announcing ~ end to|of',
      'end|cancel|suspend|break|terminate|quit',
      'lift|lifted|lifts|lifting|scrap|scraps|scrapping|abandon|abandons|abandoning|renounce|renounces|rescinded|revoke|repudiated|abrogated',
      'suspended|suspends|suspending|halted|ended ~ participation|role|part|involvement|commitment in|to',
      'expiry|expiration|end|lapse|lapsing of',
      'ended|ending|cancelled|canceled|scrapped|suspended|abandoned|renounced|revoked|terminated|annulled|quit|tore|torn ?up',
      'end|expiry|expiration|suspension|termination of',
    ],
    beforeGap: 5,
  },
  {
    id: 'truce.ended',
    status: 'ended',
    rank: 79,
    before: [
      'withdrew|withdraw|withdraws|withdrawing|withdrawn|pulled|pulling|pulls|walked|walking|withdrawal|backed ?out away|from|off|of ?of|?from',
    ],
    beforeGap: 2,
  },
  {
    id: 'truce.collapsed',
    status: 'collapsed',
    rank: 80,
    before: ['collapsed|failed|short-lived|shattered|doomed|ill-fated|defunct'],
    beforeGap: 0,
  },
  {
    id: 'truce.to-expire',
    status: 'in_force',
    rank: 79.5,
    after: [
      'will|would|due|set|scheduled|expected|is|was ?due ?set ?scheduled ?to expire|lapse|end|run ?out at|on|by|unless|tomorrow|tonight|midnight|later|in|this|next',
      'expires|ends|lapses|expire at|on|by|tomorrow|tonight|midnight|in|later|this|next',
    ],
    afterGap: 12,
  },
  {
    id: 'truce.eroding',
    status: 'eroding',
    rank: 75,
    after: [
      'eroded|eroding|erode|fraying|frayed|faltering|faltered|weakened|wobbling|deteriorating|deteriorated|teetering|strained',
      'under ?severe ?heavy ?growing ?increasing ?serious ?intense ?mounting ?great threat|strain|pressure|stress',
      'in|at|into ?serious ?grave ?deep ?further jeopardy|risk|peril|danger|doubt|trouble|crisis',
      'threatened|threatens|risks|risked ?to ?by ?with collapse|unravel|fall',
      'hanging|hung|hangs by ?a thread',
      'appears|appeared|looks|looked|seems|seemed|remains|remained|is|was ?increasingly ?very fragile|shaky|tenuous|precarious|brittle',
    ],
    afterGap: 12,
    before: [
      `threatens|threatened|threatening|threaten|tested|tests|testing|strained|undermine|undermined|undermines|undermining|jeopardize|jeopardise|jeopardized|weakened|imperil|imperiled|endanger ?to ?derail|?wreck|?unravel|?undermine|?end|?collapse|?destroy`,
      'derail|derailing|wreck|wrecking|unravel',
      'violence|fighting|clashes|attacks|strikes strains|mars|marred|overshadowed|tests',
      'cast|casts|casting|throws|threw|throwing|raised|raising|raises ?serious ?fresh ?further ?new doubt|doubts|questions|uncertainty ?on|over|about',
      'threatens|threatened|threatening|threaten|risks ?to shatter|break|collapse|sink|upend|scuttle',
      'blow to',
    ],
    beforeGap: 5,
  },
  {
    id: 'truce.holding',
    status: 'in_force',
    rank: 68,
    after: [
      'appeared|appears|seemed|seems|continued|continues|was|is|set|due|expected ?still ?largely ?mostly to ?be ?largely hold|holding|held|stick',
      'is|was|been|were|are|remained ?being ?still ?largely ?mostly ?generally ?broadly ?reportedly holding|observed|respected|honored|honoured',
      'remained|remains|remain|still ?largely ?mostly ?broadly in|intact|on ?force|?effect|?place|?track',
      'prevailed|prevails|endured|endures|survived|survives',
      'will|would|to continue|last|run|remain|stay ?in ?force until|through|for|into',
    ],
    afterGap: 30,
  },
  {
    id: 'truce.violated',
    status: 'violated',
    rank: 66,
    before: [
      'violate|violates|violated|violating|violation|violations|breach|breaches|breached|breaching|flouted|flouting|ignored|ignoring|disregarded|contravened ?of ?of',
      'broke|broken|breaking|breaks|break',
      'despite|defying|defiance|notwithstanding ?of claims|talk|reports|declarations|announcements|promise|promises ?of',
      'not|never confirmed|respected|observed|honored|honoured|adhered|complied|abided ?to|?with|?by',
      'failed|failing|failure to respect|observe|honor|honour|comply|implement|enforce ?with',
    ],
    beforeGap: 5,
    after: [
      `${BE} ?repeatedly ?reportedly ?already ?immediately ?constantly ?continually ?routinely ?frequently ?being violated|breached|broken|ignored|flouted|marred|punctuated|disrupted|interrupted|tested|overshadowed`,
      'frayed|frays|soured',
      'exists|existed|remains|remained|was|is ?largely only|just|purely ?in on|in paper|name',
      'in name only',
      'but|yet ~ explosions|bombing|bombings|shelling|fighting|gunfire|clashes|attacks|strikes|airstrikes|firing|violence|battles ?were ?have ~ continued|went|persisted|resumed|raged|broke|heard|erupted|reported|goes|continue|rocked',
      'but|yet ?later ?then ?soon ?quickly ?has ?have resumed|violated|breached|broke|ignored|continued|kept',
      'violated|breached|broke|ignored|flouted|violating|breaching|breaking it|them|that|this',
      'accused|accusing|accuse|blamed|blaming ~ of|for ?serious ?repeated violations|violating|breaching|breaking|breaches|attacks|attacking|shelling|firing|opening',
      'violations|violation|breaches|breach',
      'not|never ?being ?been ?fully respected|observed|honored|honoured|holding|implemented|kept|upheld',
      'breaking|violating|breaching|violated|broke|breached it',
    ],
    afterGap: 14,
  },
  {
    id: 'truce.attacked-despite',
    status: 'violated',
    rank: 62,
    withAttack: true,
    before: [
      'hours|days|minutes|shortly|immediately|day|hour|soon|moments|barely|week|weeks ?after|into',
      'despite|since|amid|defying',
    ],
    beforeGap: 9,
  },
  {
    id: 'truce.fighting-resumed',
    status: 'collapsed',
    rank: 67,
    withResumed: true,
    before: ['after|ending|following|despite|in|of'],
    beforeGap: 4,
  },
]
