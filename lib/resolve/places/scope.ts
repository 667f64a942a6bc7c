/** How words around a name change what it means. The words are folded; what remains is a name, or words to look at again. */
export interface Scoped {
  rest: string
  scope: 'whole' | 'part' | 'around'
  /** The name must be a province: "Idlib province". */
  province?: boolean
  /** A larger place that the name lies in: "Tripoli, Libya". */
  near?: string
}

const KIND =
  'city|town|village|capital|country|nation|island|enclave|territory|municipality|port|metropolis|state|kingdom'
const PROVINCE = 'province|provinces|governorate|region|oblast|state|county'
const AROUND = 'suburbs|suburb|outskirts|countryside|environs|surroundings|vicinity|hinterland'
const SITE = 'airport|hospital|metro station|train station|station|market|camp|refugee camp|mosque|school|downtown'
const HELD =
  'rebel held|government held|regime held|opposition held|insurgent held|militant held|hamas controlled|hamas run'
const SIDE = 'north|south|east|west|centre|center|northeast|northwest|southeast|southwest'
const COMPASS = `northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern|north eastern|north western|${SIDE}`

/** Tried in this order; the first that fits is taken, and its rest is read again. */
const patterns: readonly [RegExp, (match: RegExpExecArray) => Scoped][] = [
  [/^(?:the|a|an|all|whole|entire|in|at|of) (.+)$/, ([, rest]) => ({ rest: rest!, scope: 'whole' })],
  [
    /^(.+?) and (?:its |the )?(?:surroundings|surrounding (?:area|areas|countryside|region)|suburbs|environs|outskirts)$/,
    around(1),
  ],
  [/^(?:in )?and around (.+)$/, around(1)],
  [/^(?:around|near|outside|close to|next to|surrounding|greater) (.+)$/, around(1)],
  [/^(.+?), (.+)$/, ([, rest, near]) => ({ rest: rest!, scope: 'whole', near: near! })],
  [new RegExp(`^(?:\\S+ ){0,6}(?:${AROUND}) (?:of|around) (.+)$`), around(1)],
  [
    new RegExp(`^(?:\\S+ ){0,6}(?:${PROVINCE}) of (.+)$`),
    ([, rest]) => ({ rest: rest!, scope: 'whole', province: true }),
  ],
  [new RegExp(`^(?:\\S+ ){0,6}(?:${KIND}) of (.+)$`), ([, rest]) => ({ rest: rest!, scope: 'whole' })],
  [/^(?:most|much|all|whole|rest|entirety) of (.+)$/, ([, rest]) => ({ rest: rest!, scope: 'part' })],
  [/^.+? (?:of|in|at|inside|along|across|with|on) (.+)$/, part(1)],
  [new RegExp(`^(.+) (?:${AROUND}|area|areas)$`), around(1)],
  [new RegExp(`^(.+) (?:${SITE})$`), part(1)],
  [new RegExp(`^(.+) (?:${PROVINCE})$`), ([, rest]) => ({ rest: rest!, scope: 'whole', province: true })],
  [new RegExp(`^(.+) (?:${KIND})$`), ([, rest]) => ({ rest: rest!, scope: 'whole' })],
  [new RegExp(`^(?:${COMPASS}|${HELD}|parts of|divided) (.+)$`), part(1)],
  [new RegExp(`^(.+?)s? (?:${HELD} )?(?:${COMPASS}|side|border|front|frontlines?)$`), part(1)],
  [
    /^(?:[a-z]+(?:ed|ing|torn|held)|embattled|war torn|neighbouring|neighboring|whole|nearby) (.+)$/,
    ([, rest]) => ({ rest: rest!, scope: 'whole' }),
  ],
]

/** The words with one layer of modifiers taken off; null when nothing more can be. */
export function unwrap(folded: string): Scoped | null {
  for (const [pattern, read] of patterns) {
    const match = pattern.exec(folded)
    if (match) return read(match)
  }
  return null
}

function around(group: number) {
  return (match: RegExpExecArray): Scoped => ({ rest: match[group]!, scope: 'around' })
}

function part(group: number) {
  return (match: RegExpExecArray): Scoped => ({ rest: match[group]!, scope: 'part' })
}
