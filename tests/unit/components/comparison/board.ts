import type { Board } from '@/components/comparison/board'
import type { CasualtyFigure, Finding, Topic, TruceClaim } from '@/lib/claims'
import { blankFigure, blankTruce } from '../../../support/blank-claims'

/** A small board to test the pages' rows with: two articles, made-up figures. */

export const figure = (over: Partial<CasualtyFigure> = {}): CasualtyFigure => ({
  ...blankFigure,
  end: 20,
  text: 'more than 40 died in',
  rule: 'casualty.test',
  value: 40,
  qualifier: 'more_than',
  low: 41,
  victims: 'people',
  place: 'Harbour',
  ...over,
})

export const truce = (over: Partial<TruceClaim> = {}): TruceClaim => ({
  ...blankTruce,
  end: 10,
  text: 'truce held',
  rule: 'truce.test',
  area: 'Harbour',
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
