/** Words that lead to a place, and those that show that it is only where people meet or speak. */
export const areaPrepositions = new Set(
  'in around for across over inside throughout near to on within along'.split(' '),
)

/** Only where nothing better tells: "rockets fired from X", "the conflict with X". */
export const farPrepositions = new Set('from with against into of'.split(' '))

/** A place after these is a venue: "talks in Geneva", "officials in Cairo said", "arrived in". */
export const venueWords = new Set(
  `talks conference meeting meetings summit said says told officials official diplomats speaking spoke based reported met meet embassy
   arrived arriving arrive signed statement statements minister reporters staff mission capital visit visiting visited stop negotiators
   delegation delegations mediators headquarters negotiations session gathered sources interview`.split(/\s+/),
)

/** Signs of a truce that is felt: "calm returned to X", "guns fell silent across X". */
export const calmWords = new Set('calm quiet silent silence lull guns peaceful relief returned prevailed'.split(' '))

/** Verbs whose object is the place that an attack struck: "tanks pounded X". */
export const strikingVerbs = new Set(
  'hit struck shelled pounded rocked bombed bombarded attacked shook targeted raided pummeled pummelled battered'.split(
    ' ',
  ),
)

/** Names that begin like a place's and are none. */
export const nameStops = new Set(
  `in on at for from by with to since until till after before near over under between during as and but or which that who whom whose
   where when while though although because if than then so is was were are be been being has have had will would could should may
   might must can do does did not amid against into onto upon about among despite through within without via per like including
   excluding except around across inside outside throughout also still yet again later earlier it they he she its their agreed said
   says told announced took came began held collapsed there this these those following`.split(/\s+/),
)

/** Kinds of place that may follow a name: "Homs province". */
export const kindNouns = new Set(
  `province provinces governorate governorates region regions district districts city cities suburb suburbs countryside area areas town
   towns village villages strip enclave border outskirts state oblast airport camp front fronts capital port stronghold side east west north south`.split(
    /\s+/,
  ),
)

/** Vague shares of a place: the claim is on the place itself. */
export const vagueShares = new Set(
  'some several many most much parts part other certain various multiple areas all whole rest'.split(' '),
)
