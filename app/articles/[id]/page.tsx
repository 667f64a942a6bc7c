import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import type { CSSProperties } from 'react'
import { rule } from '@/app/actions/review'
import { currentReviewer } from '@/app/actions/reviewer'
import styles from '@/components/article/article.module.css'
import { ArticleFacts } from '@/components/article/article-facts'
import { ArticleText, rowsOf } from '@/components/article/article-text'
import { ClaimPointer } from '@/components/article/claim-pointer'
import { MarginNote } from '@/components/article/margin-note'
import { findingsByClaim, marksOfArticle } from '@/components/article/marks-of-article'
import { citationOf } from '@/components/claim/citation'
import { StoryNav } from '@/components/layout/story-nav'
import { UndoForm } from '@/components/review/review-form'
import { ReviewPanel, Ruling } from '@/components/review/review-panel'
import { ReviewProblem } from '@/components/review/review-problem'
import { articleAddress, claimAddress, hrefWith, type SearchParams, storyAddress } from '@/components/ui/address'
import { FilterLinks } from '@/components/ui/filter-links'
import { PageHeader } from '@/components/ui/page-header'
import { Quote } from '@/components/ui/quote'
import { ClaimKind, claimKinds } from '@/lib/claims'
import { getArticle, goneReadings, reviewsOf } from '@/lib/store'
import { textAt } from '@/lib/text/span'

const kindLabels = { quotation: 'quotations', casualty: 'casualty figures', truce: 'truces' }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await connection()
  const article = await getArticle(decodeURIComponent((await params).id))
  return { title: article ? (article.metadata.headline ?? article.outlet) : 'No such article' }
}

export default async function ArticlePage({ params, searchParams }: Props) {
  await connection()
  const [{ id }, query] = await Promise.all([params, searchParams])
  const article = await getArticle(decodeURIComponent(id))
  if (!article) notFound()

  const { story, metadata, text, outlet, terms } = article
  const show = ClaimKind.safeParse(query.show).data
  const claims = show ? article.claims.filter(({ claim }) => claim.kind === show) : article.claims
  const findings = findingsByClaim(article.findings)
  const marks = marksOfArticle({ claims, terms, refusedDate: metadata.refusedDate, findings })
  const rows = rowsOf(text, marks)
  const termMarks = marks.filter(({ kind }) => kind === 'term')
  const noteRows = [...new Set([...claims, ...termMarks].map(({ id }) => rows.get(id)!))].sort((a, b) => a - b)
  const cited = { outlet, metadata, storyDate: story.date }
  const [reviews, gone, reviewer] = await Promise.all([
    reviewsOf([...article.claims, ...article.findings].map(({ id }) => id)),
    goneReadings(article.id),
    currentReviewer(),
  ])
  const reviewing = (claimId: string) => ({
    subject: { type: 'claim' as const, id: claimId },
    reviewer,
    action: rule,
    back: claimAddress(article.id, claimId),
  })
  const current = article.versions.find((version) => version.current)

  return (
    <>
      <StoryNav slug={story.slug} current="articles" />
      <PageHeader
        title={metadata.headline ? <span className="quote">{metadata.headline}</span> : `${outlet}, without a headline`}
        aside={
          <>
            {outlet} · <Link href={storyAddress(story.slug)}>{story.title}</Link>
          </>
        }
      >
        <p className="text-sm">
          <Link href={hrefWith('/compare', {}, { a: article.id })}>Beside another article of the story</Link>
        </p>
        <ArticleFacts metadata={metadata} text={text} storyDate={story.date} />
      </PageHeader>
      {!article.current && current && (
        <p className="mb-4 border-ink border-l-2 pl-3">
          This is version {article.version} of the article. Outlets change their texts;{' '}
          <Link href={articleAddress(current.id)}>the current one is version {current.version}</Link>.
        </p>
      )}
      <div className="mb-6 border-hair border-y py-2">
        <FilterLinks
          label="Marked"
          name="show"
          path={articleAddress(article.id)}
          params={query}
          options={claimKinds.map((kind) => ({
            value: kind,
            label: kindLabels[kind],
            count: article.claims.filter(({ claim }) => claim.kind === kind).length,
          }))}
        />
      </div>
      <ReviewProblem problem={query.problem} />
      <article className={styles.sheet}>
        <ArticleText text={text} marks={marks} />
        <aside className={styles.margin} aria-label="What was read from the text">
          {noteRows.map((row, index) => (
            <div
              key={row}
              className={styles.notes}
              style={{ '--row': row, '--rows': (noteRows[index + 1] ?? row + 1) - row } as CSSProperties}
            >
              {claims
                .filter((claim) => rows.get(claim.id) === row)
                .map((stored) => (
                  <MarginNote
                    key={stored.id}
                    stored={stored}
                    text={text}
                    zone={story.zone}
                    citation={citationOf(stored.claim, cited)}
                    findings={findings.get(stored.id) ?? []}
                    findingReviews={reviews}
                    reviews={reviews.get(stored.id) ?? []}
                    ruling={
                      query.rule === stored.id && (
                        <ReviewPanel {...reviewing(stored.id)} reviews={reviews.get(stored.id) ?? []} open />
                      )
                    }
                    undo={<UndoForm {...reviewing(stored.id)} />}
                  />
                ))}
              {termMarks
                .filter((mark) => rows.get(mark.id) === row)
                .map((mark) => (
                  <p key={mark.id} className="pl-2 text-soft" data-claim={mark.id}>
                    <Quote text={textAt(text, mark)} href={`#${mark.id}`} /> is a term or a title: nobody is quoted.
                  </p>
                ))}
            </div>
          ))}
        </aside>
      </article>
      {gone.length > 0 && (
        <section className="mt-10">
          <div className="kicker">
            <h2>Rulings on readings that are gone</h2>
          </div>
          <p className="mt-2 max-w-prose text-sm text-soft">
            People ruled on these when the text was read in another way. They are kept.
          </p>
          <ul className="mt-2 text-sm">
            {gone.map((review) => (
              <li key={review.id} className="border-hair border-t py-2">
                {review.anchor && (
                  <span className="quote">“{text.slice(review.anchor.start, review.anchor.end)}” </span>
                )}
                <Ruling review={review} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <ClaimPointer attribute="data-claim" />
    </>
  )
}
