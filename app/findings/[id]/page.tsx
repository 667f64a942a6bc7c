import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { connection } from 'next/server'
import { rule } from '@/app/actions/review'
import { currentReviewer } from '@/app/actions/reviewer'
import { citationOf } from '@/components/claim/citation'
import { contextOf } from '@/components/claim/context-of'
import { CopyButton } from '@/components/claim/copy-button'
import { ReasonTable } from '@/components/claim/reason-table'
import { WordsInContext } from '@/components/claim/words-in-context'
import { StoryNav } from '@/components/layout/story-nav'
import { FlaggedWitnesses } from '@/components/review/flagged-witnesses'
import { ReviewPanel } from '@/components/review/review-panel'
import { ReviewProblem } from '@/components/review/review-problem'
import { RulingBadge } from '@/components/review/ruling-badge'
import { articleAddress, claimAddress, findingAddress, type SearchParams } from '@/components/ui/address'
import { PageHeader } from '@/components/ui/page-header'
import { RelationMark } from '@/components/ui/relation-mark'
import { getFinding, getStoryComparison, reviewsOfStory } from '@/lib/store'
import { parseDocument } from '@/lib/text/document'
import { storyPageOf, topicAddress } from '../topic-address'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await connection()
  const answer = await getFinding(decodeURIComponent((await params).id))
  return { title: answer?.status === 'found' ? answer.finding.question : 'Finding' }
}

export default async function FindingPage({ params, searchParams }: Props) {
  await connection()
  const answer = await getFinding(decodeURIComponent((await params).id))
  if (!answer) notFound()
  if (answer.status === 'moved') redirect(topicAddress(answer.storySlug, answer.kind, answer.topicId))

  const { finding, story, topic, claims, texts } = answer
  const [comparison, reviews, reviewer, { problem }] = await Promise.all([
    getStoryComparison(story.slug),
    reviewsOfStory(story.slug),
    currentReviewer(),
    searchParams,
  ])
  const others =
    comparison?.findings.filter((other) => other.topicId === finding.topicId && other.id !== finding.id) ?? []
  const articles = new Map(story.articles.map((article) => [article.id, article]))
  const documents = new Map(Object.entries(texts).map(([id, text]) => [id, parseDocument(text)]))
  const citation = [
    `${finding.question} ${finding.sentence}`,
    ...claims.map(({ articleId, claim, outlet }) => {
      const metadata = articles.get(articleId)?.metadata
      return metadata ? citationOf(claim, { outlet, metadata, storyDate: story.date }) : `“${claim.text}” ${outlet}.`
    }),
  ].join('\n')

  return (
    <>
      <StoryNav slug={story.slug} current={storyPageOf(finding.kind)} />
      <PageHeader title={finding.question}>
        <p className="max-w-prose text-ink text-lg">
          <RelationMark relation={finding.relation} /> <span className="ml-1">{finding.sentence}</span>
        </p>
        {finding.reconciledBy && (
          <p className="mt-2 max-w-prose">
            <b className="text-ink">What would make them agree:</b> {finding.reconciledBy}
          </p>
        )}
        <p className="mt-3 flex flex-wrap gap-x-4 text-sm">
          <CopyButton label="Copy citation" text={`${citation}\n`} path={findingAddress(finding.id)} />
          <CopyButton label="Copy address" path={findingAddress(finding.id)} />
          <Link href={topicAddress(story.slug, finding.kind, finding.topicId)}>
            {topic ? `All on: ${topic.title}` : 'All versions of these words'}
          </Link>
        </p>
        <FlaggedWitnesses finding={finding} reviews={reviews} />
        <ReviewProblem problem={problem} />
        <ReviewPanel
          subject={{ type: 'finding', id: finding.id }}
          reviews={reviews.get(finding.id) ?? []}
          reviewer={reviewer}
          action={rule}
          back={findingAddress(finding.id)}
        />
      </PageHeader>

      <section className="mt-4">
        <div className="kicker">
          <h2>Why</h2>
        </div>
        <ReasonTable reasons={finding.reasons} witnesses={finding.witnesses} texts={texts} />
      </section>

      <section className="mt-10">
        <div className="kicker">
          <h2>In their own words</h2>
        </div>
        <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
          {finding.witnesses.map((witness) => {
            const document = documents.get(witness.articleId)
            const address = claimAddress(witness.articleId, witness.claimId)
            const headline = articles.get(witness.articleId)?.metadata.headline
            return (
              <article key={witness.claimId} className="border-hair border-b pb-4">
                <h3>
                  {witness.outlet} <RulingBadge reviews={reviews.get(witness.claimId)} href={address} />
                </h3>
                <p className="mb-2 text-sm text-soft">
                  {headline && (
                    <>
                      <Link className="quote" href={articleAddress(witness.articleId)} prefetch={false}>
                        “{headline}”
                      </Link>{' '}
                      ·{' '}
                    </>
                  )}
                  {witness.value}
                </p>
                {document && <WordsInContext context={contextOf(document, witness)} href={address} />}
              </article>
            )
          })}
        </div>
      </section>

      {others.length > 0 && (
        <section className="mt-10">
          <div className="kicker">
            <h2>Also on this</h2>
          </div>
          <ul>
            {others.map((other) => (
              <li key={other.id} className="border-hair border-b py-2">
                <RelationMark relation={other.relation} />{' '}
                <Link href={findingAddress(other.id)} prefetch={false}>
                  {other.question}
                </Link>{' '}
                <span className="text-soft">{other.sentence}</span>
                <RulingBadge reviews={reviews.get(other.id)} href={findingAddress(other.id)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
