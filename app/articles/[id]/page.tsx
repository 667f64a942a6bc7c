import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import type { CSSProperties } from 'react'
import styles from '@/components/article/article.module.css'
import { ArticleFacts } from '@/components/article/article-facts'
import { ArticleText, rowsOf } from '@/components/article/article-text'
import { ClaimPointer } from '@/components/article/claim-pointer'
import { MarginNote } from '@/components/article/margin-note'
import { findingsByClaim, marksOfArticle } from '@/components/article/marks-of-article'
import { citationOf } from '@/components/claim/citation'
import { StoryNav } from '@/components/layout/story-nav'
import { articleAddress, type SearchParams, storyAddress } from '@/components/ui/address'
import { FilterLinks } from '@/components/ui/filter-links'
import { PageHeader } from '@/components/ui/page-header'
import { ClaimKind, claimKinds } from '@/lib/claims'
import { getArticle } from '@/lib/store'

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
  const noteRows = [...new Set(claims.map((claim) => rows.get(claim.id)!))].sort((a, b) => a - b)
  const cited = { outlet, metadata, storyDate: story.date }
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
                  />
                ))}
            </div>
          ))}
        </aside>
      </article>
      <ClaimPointer attribute="data-claim" />
    </>
  )
}
