import type { CasualtyFigure, Claim, ComparableStory, Quotation } from '@/lib/claims'
import { blankFigure, blankQuotation, emptyMetadata } from './blank-claims'

/** Stories of any size, the same for the same size: to show how comparison grows. */

/** Mulberry32: a small generator of evenly spread numbers in [0, 1), the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A story of one article an outlet; each article's text is its claims' words, one after another. */
export function storyOf(claims: Claim[][], places: ComparableStory['places'] = []): ComparableStory {
  return {
    slug: 'made',
    date: '2016-05-02',
    zone: 'UTC',
    places,
    articles: claims.map((own, index) => {
      const id = `outlet-${index + 1}`
      let text = ''
      const stored = own.map((claim, at) => {
        const start = text.length
        text += `${claim.text}\n\n`
        return { id: `${id}.${at}`, articleId: id, claim: { ...claim, start, end: start + claim.text.length } }
      })
      return { id, slug: id, outlet: `Outlet ${index + 1}`, short: id, text, metadata: emptyMetadata, claims: stored }
    }),
  }
}

export const figure = (fields: Partial<CasualtyFigure>): CasualtyFigure => ({
  ...blankFigure,
  text: `${fields.low ?? 'some'} killed`,
  rule: 'made',
  value: fields.low ?? null,
  victims: 'people',
  place: 'Aleppo',
  period: { start: '2016-04-25', end: '2016-05-02', basis: 'stated' },
  ...fields,
})

export const quotation = (text: string, speaker: string | null, fields: Partial<Quotation> = {}): Quotation => ({
  ...blankQuotation,
  text,
  rule: 'made',
  speaker: speaker === null ? null : { name: speaker, basis: 'named', start: 0, end: 0 },
  ...fields,
})

const day = (random: () => number) => `2016-04-${String(1 + Math.floor(random() * 30)).padStart(2, '0')}`
const WHO = ['people', 'civilians', 'children', 'women', 'soldiers', 'rebels', 'journalists', null]

/** `count` figures by fifty outlets on five hundred places, a fifth of them in one. */
export function manyFigures(count: number): ComparableStory {
  const random = seeded(7)
  const claims: Claim[][] = Array.from({ length: 50 }, () => [])
  for (let i = 0; i < count; i++) {
    const [first, second] = [day(random), day(random)].sort()
    const low = 1 + Math.floor(random() * 500)
    const place = random() < 0.2 ? 'Aleppo' : `Village ${Math.floor(random() * 500)}`
    claims[i % 50]!.push(
      figure({
        low,
        high: random() < 0.3 ? low : null,
        qualifier: 'at_least',
        victims: WHO[Math.floor(random() * WHO.length)]!,
        place,
        period: { start: first!, end: second!, basis: 'stated' },
        counter: random() < 0.2 ? `Monitor ${Math.floor(random() * 20)}` : null,
      }),
    )
  }
  return storyOf(claims)
}

/** `count` quotations by fifty outlets: each sentence is told by about four of them, now and then with a word changed. */
export function manyQuotations(count: number): ComparableStory {
  const random = seeded(11)
  const claims: Claim[][] = Array.from({ length: 50 }, () => [])
  let words: string[] = []
  let speaker = ''
  for (let i = 0; i < count; i++) {
    if (i % 4 === 0) {
      words = Array.from({ length: 12 + Math.floor(random() * 20) }, () => `w${Math.floor(random() ** 2 * 20_000)}`)
      speaker = `Speaker ${Math.floor(random() * 500)}`
    }
    const own = words.map((word) => (random() < 0.03 ? 'changed' : word))
    claims[(i * 7) % 50]!.push(quotation(own.join(' '), speaker))
  }
  return storyOf(claims)
}
