import type {
  ArticleMetadata,
  CasualtyFigure,
  Claim,
  Finding,
  Relation,
  Review,
  StoredClaim,
  StoryComparison,
  TruceClaim,
} from '@/lib/claims'
import type { Ink } from '../chart/defs'
import { relationOrder } from '../ui/relation-words'

/** What the pages of a story show, in the shapes that the components need. */
export interface BoardArticle {
  id: string
  slug: string
  outlet: string
  /** For narrow columns: `NYT`. */
  short: string
  metadata: Pick<ArticleMetadata, 'publishedOn' | 'agency'>
}

export interface BoardClaim extends StoredClaim {
  outlet: string
  short: string
}

export interface Board {
  story: { slug: string; date: string; zone: string; articles: readonly BoardArticle[] }
  comparison: StoryComparison
  claims: ReadonlyMap<string, BoardClaim>
  reviews: Reviews
}

/** What people ruled, by the claim's or the finding's id, oldest first. */
export type Reviews = ReadonlyMap<string, readonly Review[]>

/** The rulings on one id as a property of what is sent to the browser; none where there are none. */
export const rulingsOn = (id: string, reviews: Reviews): { reviews?: Review[] } => {
  const own = reviews.get(id)
  return own ? { reviews: [...own] } : {}
}

export type FigureClaim = BoardClaim & { claim: CasualtyFigure }
export type TruceBoardClaim = BoardClaim & { claim: TruceClaim }

const isOf =
  <K extends Claim['kind']>(kind: K) =>
  <C extends { claim: Claim }>(claim: C): claim is C & { claim: Extract<Claim, { kind: K }> } =>
    claim.claim.kind === kind

export const isFigure = isOf('casualty')
export const isTruce = isOf('truce')
export const isQuotation = isOf('quotation')

/** The claims with these ids, in this order; ids of claims that are no longer read are passed over. */
export const claimsByIds = ({ claims }: Board, ids: readonly string[]) =>
  ids.flatMap((id) => {
    const claim = claims.get(id)
    return claim ? [claim] : []
  })

/** The day that each article tells of: the one that it is dated, but not after the story's own (a morning paper tells of yesterday). */
export const articleDays = ({ story }: Board): Map<string, string> =>
  new Map(
    story.articles.map(({ id, metadata: { publishedOn } }) => [
      id,
      publishedOn && publishedOn < story.date ? publishedOn : story.date,
    ]),
  )

/** Whose wire text each article is, by its id; articles of nobody's are missing. */
export const agenciesOf = ({ articles }: Board['story']): Map<string, string> =>
  new Map(articles.flatMap(({ id, metadata: { agency } }) => (agency ? [[id, agency] as const] : [])))

/** From here on a variant of a quotation changes what was said (severity is set by the comparison, 0 to 100). */
const seriousVariant = 50

/** What an editor has to look at: what cannot both be true, what differs, and quotations whose variants change the sense. */
export const isDisagreement = ({ relation, severity }: Finding) =>
  relation === 'contradicts' || relation === 'differs' || (relation === 'variant' && severity >= seriousVariant)

/** The worst relation that each claim has a part in, with the finding that says so. */
export function worstFindings(findings: readonly Finding[]): Map<string, Finding> {
  const worst = new Map<string, Finding>()
  for (const finding of findings)
    for (const { claimId } of finding.witnesses) {
      const known = worst.get(claimId)
      if (!known || rank(finding.relation) < rank(known.relation)) worst.set(claimId, finding)
    }
  return worst
}

const rank = (relation: Relation) => relationOrder.indexOf(relation)

/** Pictures are drawn in the page's ink; only what points to a disagreement has a hue. */
export const inkOf = (relation: Relation | undefined): Ink =>
  relation === 'contradicts' || relation === 'differs' ? relation : 'ink'
