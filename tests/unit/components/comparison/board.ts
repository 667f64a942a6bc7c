import type { Board } from '@/components/comparison/board'
import type { CasualtyFigure, Finding, Topic, TruceClaim } from '@/lib/claims'

/** A small board to test the pages' rows with: two articles, made-up figures. */

export const figure = (over: Partial<CasualtyFigure> = {}): CasualtyFigure => ({
  kind: 'casualty',
  start: 0,
  end: 20,
  text: 'more than 40 died in',
  rule: 'casualty.test',
  evidence: {},
  outcome: 'killed',
  value: 40,
  qualifier: 'more_than',
  low: 41,
  high: null,
  vague: false,
  victims: 'people',
  place: 'Harbour',
  period: null,
  cause: null,
  counter: null,
  partOf: null,
  ...over,
})

export const truce = (over: Partial<TruceClaim> = {}): TruceClaim => ({
  kind: 'truce',
  start: 0,
  end: 10,
  text: 'truce held',
  rule: 'truce.test',
  evidence: {},
  area: 'Harbour',
  class: null,
  status: 'in_force',
  parties: [],
  declaration: null,
  mediators: [],
  initialHours: null,
  announcedBy: null,
  via: null,
  announcedAt: null,
  effectiveAt: null,
  durationHours: null,
  statedEnd: null,
  derivedEnd: null,
  endsAt: null,
  endBasis: null,
  ...over,
})

export const topic = (over: Partial<Topic> & Pick<Topic, 'id'>): Topic => ({
  kind: 'casualty',
  title: over.id,
  verdict: '',
  claimIds: [],
  partIds: [],
  placeId: null,
  origins: { named: [], unnamed: [] },
  ...over,
})

export const finding = (over: Partial<Finding> & { claimIds: string[] }): Finding => {
  const { claimIds, ...rest } = over
  return {
    id: 'finding',
    kind: 'casualty',
    topicId: 'topic',
    relation: 'differs',
    dimension: null,
    witnesses: claimIds.map((claimId) => ({
      claimId,
      articleId: claimId.split('.')[0]!,
      articleSlug: claimId.split('.')[0]!,
      outlet: claimId.split('.')[0]!,
      start: 0,
      end: 1,
      text: 'x',
      value: 'x',
    })),
    reasons: [],
    question: 'How many?',
    sentence: 'They differ.',
    reconciledBy: null,
    severity: 50,
    ...rest,
  }
}

/** Claims by id `<article>.<anything>`, in the order of the articles' text. */
export function boardOf(
  claims: Record<string, CasualtyFigure | TruceClaim>,
  comparison: Partial<Board['comparison']>,
): Board {
  const articles = [...new Set(Object.keys(claims).map((id) => id.split('.')[0]!))]
  return {
    story: {
      slug: 'story',
      date: '2020-03-02',
      zone: 'UTC',
      articles: articles.map((id) => ({
        id,
        slug: id,
        outlet: id.toUpperCase(),
        short: id,
        metadata: { publishedOn: null, agency: null },
      })),
    },
    comparison: { topics: [], utterances: [], findings: [], ...comparison },
    reviews: new Map(),
    claims: new Map(
      Object.entries(claims).map(([id, claim]) => {
        const articleId = id.split('.')[0]!
        return [id, { id, articleId, claim, outlet: articleId.toUpperCase(), short: articleId }]
      }),
    ),
  }
}
