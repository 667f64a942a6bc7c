import Link from 'next/link'
import type { ArticleMetadata, Quotation, Review, StoredClaim, Utterance } from '@/lib/claims'
import type { Span } from '@/lib/text/span'
import { speakerAddress, utteranceAddress } from './addresses'
import { citationOf } from './citation'
import { groupRows } from './group-rows'
import { matchedRuns } from './matched-runs'
import styles from './utterance-group.module.css'
import { WitnessRows, WitnessWords } from './witness-rows'
import { variantWords } from './words'

/** Articles that are named one by one; of more the number is told. */
const FEW = 8

interface Sourced extends StoredClaim {
  outlet: string
}

/** One act of speech: who, how many outlets, every version, and how they differ. */
export function UtteranceGroup({
  group: { utterance, quotations },
  storySlug,
  storyDate,
  metadataOf,
  linked = true,
  articles = [],
  reviewsOf,
  matches,
}: {
  group: { utterance: Utterance | null; quotations: readonly Sourced[] }
  storySlug: string
  storyDate: string
  /** By article id. */
  metadataOf: ReadonlyMap<string, ArticleMetadata>
  /** Whether it leads to the utterance's own page. */
  linked?: boolean
  /** All articles of the story, to say which of them lack the words; none, and nothing is said of it. */
  articles?: readonly { id: string; outlet: string }[]
  /** Rulings by claim id. */
  reviewsOf?: ReadonlyMap<string, readonly Review[]>
  /** Where the words sought stand, by claim id. */
  matches?: ReadonlyMap<string, readonly Span[]>
}) {
  const quoted = quotations.filter(isQuotation)
  const rows = groupRows(utterance, quoted).map((row) =>
    row.map((quotation) => {
      const metadata = metadataOf.get(quotation.articleId)
      const citation = metadata
        ? citationOf(quotation.claim, { outlet: quotation.outlet, metadata, storyDate })
        : `“${quotation.claim.text}” ${quotation.outlet}.`
      const runs = matchedRuns(quotation.runs, matches?.get(quotation.id) ?? [])
      return { ...quotation, runs, citation, reviews: reviewsOf?.get(quotation.id) ?? [] }
    }),
  )
  const speaker = utterance?.speaker ?? quoted[0]?.claim.speaker?.name
  const outlets = new Set(utterance?.witnesses.map((witness) => witness.outlet))
  const shownOutlets = new Set(quotations.map(({ outlet }) => outlet))
  const hidden = [...outlets].filter((outlet) => !shownOutlets.has(outlet))
  const carrying = new Set(utterance?.witnesses.map(({ articleId }) => articleId))
  const lacking = outlets.size > 1 ? articles.filter(({ id }) => !carrying.has(id)) : []
  // Told in other words everywhere, it may be told in others still.
  const inWords = utterance?.witnesses.every(({ coverage }) => coverage === 'paraphrase') ? 'in these words ' : ''
  const [only] = rows
  if (rows.length === 1 && only && hidden.length === 0)
    return (
      <article id={utterance?.id} data-step tabIndex={-1} className={styles.alone}>
        <header>
          <h3>
            <Speaker name={speaker} />
          </h3>
          <p>{only[0]!.outlet}</p>
        </header>
        <WitnessWords row={only} />
      </article>
    )
  return (
    <article id={utterance?.id} data-step tabIndex={-1} className={styles.group}>
      <header className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6">
        <h3 className="text-base">
          <Speaker name={speaker} />
        </h3>
        {utterance && linked && (
          <p className="text-sm text-soft">
            <Link href={utteranceAddress(storySlug, utterance.id)} prefetch={false}>
              {outlets.size === 1 ? 'one outlet' : `${outlets.size} outlets, word by word`}
            </Link>
          </p>
        )}
      </header>
      <WitnessRows rows={rows} />
      {hidden.length > 0 && <p className={styles.aside}>Filtered away: {hidden.join(', ')}.</p>}
      {lacking.length > 0 && (
        <p className={styles.aside}>
          {lacking.length > FEW
            ? `Not ${inWords}in ${lacking.length} of the ${articles.length} articles.`
            : `Not ${inWords}in ${lacking.length === 1 ? 'this article' : 'these articles'}: ${lacking.map(({ outlet }) => outlet).join(', ')}.`}
        </p>
      )}
      {utterance && utterance.differences.length > 0 && (
        <dl className={styles.differences}>
          {utterance.differences.map((difference) => (
            <div key={`${difference.column} ${difference.text}`}>
              <dt>{variantWords[difference.type]}</dt>
              <dd className={difference.serious ? styles.serious : undefined}>{difference.text}</dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  )
}

function Speaker({ name }: { name: string | null | undefined }) {
  return name ? (
    <Link href={speakerAddress(name)} prefetch={false} className={styles.speaker}>
      {name}
    </Link>
  ) : (
    'Speaker not known'
  )
}

const isQuotation = (sourced: Sourced): sourced is Sourced & { claim: Quotation } => sourced.claim.kind === 'quotation'
