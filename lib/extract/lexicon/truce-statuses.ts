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

const BE = 'is|was|were|are|be|been|being|has|have'

export const statusRows: readonly StatusRow[] = [
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
      'there is|was|were|would|will ?be no',
    ],
    beforeGap: 5,
    after: [
      'was|were|is|been ?flatly ?swiftly ?immediately ?quickly rejected|refused|rebuffed|denied|vetoed|dismissed',
      'out of the question',
      'rejected by',
    ],
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
      "did|does|has|had|didn’t|didn't|failed|fails|could ?not|?to hold|last|held|lasted|materialize|materialise",
      'is|was|were|now|declared|effectively dead',
      'lasted|lasting only|just|barely|less|under',
      'been|was|were|lie|lay shattered|destroyed|wrecked|abandoned',
    ],
    afterGap: 36,
    before: [
      'collapse|breakdown|failure|demise|unraveling|unravelling|death|wreckage|ruins of',
      'collapsed|failed|short-lived|shattered|doomed|ill-fated|defunct',
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
    ],
    afterGap: 14,
    before: [
      'called|calling|calls off',
      'lift|lifted|lifts|lifting|scrap|scraps|scrapping|abandon|abandons|abandoning|renounce|renounces|rescinded|revoke|repudiated|abrogated',
      'suspended|suspends|suspending|halted|ended ~ participation|role|part|involvement|commitment in|to',
      'expiry|expiration|end|lapse|lapsing of',
      'ended|ending|cancelled|canceled|scrapped|suspended|abandoned|renounced|revoked|terminated|annulled|quit|tore|torn ?up',
      'withdrew|withdraw|withdraws|withdrawing|withdrawn|pulled|pulling|pulls|walked|walking|withdrawal ?out|away|from|off ?of|?from',
      'backed|pulled out of',
      'end|expiry|expiration|suspension|termination of',
    ],
    beforeGap: 5,
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
  {
    id: 'truce.extended',
    status: 'extended',
    rank: 60,
    before: [
      'extended|extends|renewed|renews|prolonged|prolongs|lengthened',
      'rolled|rolls|rolling over',
      'extend|extending|extension|renew|renewing|renewal|prolong|prolonging|expand|expanding|broaden|broadening|widen|widening ?of',
      'announced|announces|declared|announcement|declares of|the|an|a ~ extension|renewal|prolongation of|to',
    ],
    beforeGap: 4,
    after: [
      'been|was|were|is|be|being|would ?be ?also ?again ?initially ?since ?now extended|renewed|prolonged|lengthened|rolled ?over',
      'would|will be extended|renewed|prolonged|rolled ?over',
      'extension|extended|renewal',
    ],
    afterGap: 18,
  },
  {
    id: 'truce.to-take-effect',
    status: 'announced',
    rank: 56,
    after: [
      'to take|come|go|enter into|in effect|force',
      'to take effect|hold',
      'will|would|shall|should take|come|go|enter|start|begin ?into ?effect|?force|?hold',
      'is|was|are|were to take|come|go|enter|start|begin ?into ?effect|?force|?hold',
      'will|would|is|was|due|set|scheduled|expected ?due ?set ?scheduled ?to expire|lapse|end|run ?out at|on|by|unless|tomorrow|tonight|midnight|later|in|this|next',
      'effective|starting|beginning from|at|on|immediately|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
      'scheduled|due|set|expected|supposed|slated|meant to take|come|go|enter|start|begin ?into ?effect|?force|?hold',
    ],
    afterGap: 16,
    before: [
      'will|would ?immediately ?also ?unilaterally ?both begin|start|observe|implement|impose|enforce|respect|honor|honour|enter|uphold ?into',
    ],
    beforeGap: 3,
  },
  {
    id: 'truce.in-force',
    status: 'in_force',
    rank: 50,
    after: [
      'in force|effect|place',
      'held|holds|holding|stuck|started|starts|began|begins|begun|kicked|commenced|underway|prevailed|prevails',
      'under way',
      'settled|descended|returned ?over|?on|?to',
      'put|being in|into place|effect|force',
      `${BE} implemented|enforced|activated`,
    ],
    afterGap: 16,
    before: [
      'hours|days|minutes|weeks|months|day|hour|week|month into',
      'enjoyed|enjoying|enjoys',
      'calm|quiet ~ as|after|under|thanks|following|since ?to',
      'observed|observing|observes|respected|respecting|honored|honoring|honoured|honouring|implemented ?the',
      'abiding|abided|abide|stuck|sticking|adhering|adhered by|to',
    ],
    beforeGap: 3,
  },
  {
    id: 'truce.took-effect',
    status: 'in_force',
    rank: 51,
    after: [
      'took|takes|taken|taking ?full effect|hold',
      'came|comes|come|coming|went|goes|gone|going|entered|enters|entering into|in|to effect|force',
    ],
    afterGap: 30,
  },
  {
    id: 'truce.announced',
    status: 'announced',
    rank: 40,
    before: [
      'announced|announces|announcing|declared|declares|declaring|proclaimed|proclaims|agreed|agrees|reached|brokered|struck|signed|concluded|secured|accepted|accepts|ordered|orders|clinched|sealed|negotiated|mediated|imposed|granted|unveiled|sponsored|pledged|promised|promise|announcement|declaration|claims ?to ?on ?of ?plan|?plans ?to ?bring ?about',
      'agreed|pledged|vowed|promised|decided|ordered|instructed|committed|consented|undertook ~ to',
      'agreed|decided|pledged|agree|agreeing|consented ?in ?principle ?late ?finally ?jointly ?on|?upon ~ to ?a|?immediately|?fully|?temporarily',
      'agreed|agree|decided|pledged|accepted|consented ~ to restore|reinstate|observe|respect|honor|honour|implement|uphold|adhere|abide|enter|start|begin|establish|resume|revive ?to|?by|?into',
      'restored|reinstated|reaffirmed|approved|adopted|ratified|backed|endorsed|formalised|formalized|initialled|inked|accepts|accept|grants|orders|commit|commits|committed|negotiating ?to',
      'agreement|deal|accord|pact|resolution ?is|?was calls|called|calling|requires|required|provides|provided|stipulates|demands|obliges for ~',
      'agreement|deal|accord|pact for|on|of|is|was ?for',
      'calls|requires|obliges for ~ ?and ?and to',
    ],
    beforeGap: 7,
    after: [
      'announced|declared|agreed|brokered|reached|signed|negotiated|arranged|mediated|proclaimed|sponsored',
      `${BE} ?also ?first ?finally announced|declared|agreed|brokered|reached|signed|negotiated|arranged|mediated|accepted`,
      'was|is|were|are ?initially for',
      'drawn|hammered|worked up|out|thrashed',
      'applied|applies|apply|covers|covered|includes|included|calls|called|provides|requires ?to|?for',
      'deal|agreement|pact|accord ?was ?is ?been reached|struck|signed|announced',
    ],
    afterGap: 9,
  },
  {
    id: 'truce.under-negotiation',
    status: 'under_negotiation',
    rank: 40,
    before: [
      'talks|negotiations|discussions|consultations|negotiation|dialogue|diplomacy|contacts ~ about|on|for|over|toward|towards|to|aimed|of ?at ?reaching|?securing|?brokering ~',
      'efforts|effort|bid|attempt|attempts|push|drive|mediation|initiative|race|scramble|trying|try|tries|tried|work|working|works|struggling|struggle to|for|toward|towards|on|at reach|?broker|?secure|?achieve|?arrange|?negotiate|?clinch|?forge|?impose',
      'negotiate|negotiating|broker|brokering|mediate|mediating|arrange|arranging|hammer|hammering|secure|securing|reach|reaching|achieve|clinch|forge ?out',
      'close|closer|near|nearer|nearing|brink|verge|cusp|inching|moving|edging ?very ?to|?of|?toward|?towards ~',
      'progress|headway|forward ~ on|toward|towards|to',
      'discussing|discussed|discuss|finalizing|finalising|drafting',
      'failed|fails|failure|failing|unable to agree|reach|secure|broker|achieve|declare|produce',
    ],
    beforeGap: 6,
    after: [
      'being|been|under|still discussed|negotiated|discussion|negotiation|drafted|finalized|considered',
      'was|is|were|are|be|appeared|seemed ?very ?still ?now close|near|imminent|likely|elusive|possible|closer|unlikely|within|premature|emerging',
      'not ?yet complete|finalized|finalised|agreed|reached|sealed',
      'could|might|may ?soon be announced|declared|reached|agreed',
    ],
    afterGap: 8,
  },
  {
    id: 'truce.under-negotiation',
    status: 'under_negotiation',
    rank: 40,
    after: ['talks|negotiations|discussions|efforts|negotiators|bid'],
    afterGap: 0,
  },
  {
    id: 'truce.proposed',
    status: 'proposed',
    rank: 40,
    before: ['tentative|proposed|draft|possible|potential|emerging|prospective|would-be|eventual'],
    beforeGap: 2,
  },
  {
    id: 'truce.proposed',
    status: 'proposed',
    rank: 40,
    before: [
      'call|calls|called|calling|appeal|appeals|appealed|appealing|plea|pleas|pleaded|push|pushed|pushing|press|pressed|pressing|pressure|asked|asking|clamor|plan|plans|proposal|proposals|idea|hope|hopes|hoped|hoping|prospects|prospect|chances|chance|need|conditions|terms|support|demand|demands|ready|willing|prepared|open|request|requests|condition for|of|to|on',
      'urge|urged|urges|urging|demand|demanded|demands|demanding|propose|proposed|proposes|proposing|offer|offered|offers|offering|seek|seeks|seeking|sought|want|wants|wanted|wanting|suggest|suggested|suggests|suggesting|consider|considering|considered|requested|requesting|advocate|advocated|floated|mulling|weighing|backed|endorsed|favored|accept|accepting|welcome|support|supports',
      'announce|declare|impose|establish|agree|sign ?to|?on',
      'would|will|could|to ?immediately ?also order|declare|announce',
      'outline|outlines|framework|draft|possibility ?of',
    ],
    beforeGap: 7,
    after: [
      'proposal|proposals|plan|offer|initiative|call|calls|bid|hopes|prospects|draft|terms|framework',
      'proposed|suggested|demanded|sought',
    ],
    afterGap: 1,
  },
]

/** Before an extension these say that it is wished for or talked about, not done. */
export const unrealised = {
  talk: new Set(
    `talks negotiations negotiating discussions discussing discussed talking working mediating closer progress efforts considering`.split(
      /\s+/,
    ),
  ),
  wish: new Set(
    `hope hopes hoped hopeful hoping call calls called calling urge urged urges propose proposed proposal want wants wanted seek seeking
     sought ask asked asking appeal appealed push pushing plan plans try trying tries tried can may could might may if whether willing ready
     demand demanded request requested possible`.split(/\s+/),
  ),
}

/** Verbs whose object is a truce that must first be mended or kept: no statement about it of their own. */
export const mendingVerbs = new Set(
  `restore restoring restored revive reviving revived salvage salvaging save saving rescue rescuing reinforce reinforcing bolster
   bolstering safeguard safeguarding monitor monitoring supervise implement implementing enforce enforcing preserve preserving
   maintain maintaining strengthen strengthening shore protect protecting consolidate consolidating support supporting keep
   discuss reaffirm`.split(/\s+/),
)

/** Words of hedging that turn an announcement in the same sentence into an offer: "a tentative agreement … a cease-fire". */
export const hedges = new Set(
  'tentative emerging draft outline outlines proposed proposal proposals possible potential hypothetical'.split(' '),
)

/** Between "despite" and a truce these say that there is none yet: "despite calls for a ceasefire". */
export const onlyTalk = new Set(
  'calls call talks talk hopes hope efforts appeals appeal negotiations proposal proposals plans prospects pressure'.split(
    ' ',
  ),
)

/** Before a truce "holds" these say that it should, not that it does. */
export const wishedFor = /^(?:if|unless|should|whether|ensure|ensuring|ensures|guarantee|guaranteeing)$/

export const attackWords = new Set(
  `attack attacks attacked attacking fired firing killed killing bombed bombing bombs shelled shelling airstrike airstrikes strike
   strikes struck violence rocket rockets clashes clashed fighting gunmen raids raid mortar mortars hit pounded explosions gunfire
   bombardment barrage offensive`.split(/\s+/),
)

/** Nouns after a truce's name that make the sentence one about talks, whatever else it says: "the cease-fire talks, held in …". */
export const talkHeads = new Set(
  `talks negotiations discussions efforts negotiators mediators mediation proposal proposals plan offer terms bid initiative`.split(
    /\s+/,
  ),
)

/** Words between "renewed" and a truce that take the renewal for themselves: "renewed talk of a truce". */
export const renewedOthers =
  /^(?:of|for|talks?|calls?|hopes?|efforts?|fighting|violence|clashes|push|pressure|attempts?)$/
