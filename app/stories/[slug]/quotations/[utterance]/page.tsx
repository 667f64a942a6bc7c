import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { utteranceAddress } from '@/components/claim/addresses'
import { AlignmentTable } from '@/components/claim/alignment-table'
import { CopyButton } from '@/components/claim/copy-button'
import { UtteranceGroup } from '@/components/claim/utterance-group'
import { WitnessInPlace } from '@/components/claim/witness-in-place'
import { coverageWords } from '@/components/claim/words'
import { findingAddress, storyAddress } from '@/components/ui/address'
import { RelationMark } from '@/components/ui/relation-mark'
import { getArticle, getStoryBoard, reviewsOf } from '@/lib/store'
import { parseDocument } from '@/lib/text/document'

export const metadata: Metadata = { title: 'Every version of one utterance' }

interface Props {
  params: Promise<{ slug: string; utterance: string }>
}

export default async function UtterancePage({ params }: Props) {
  await connection()
  const { slug, utterance: id } = await params
  const board = await getStoryBoard(slug)
  const utterance = board?.comparison.utterances.find((each) => each.id === decodeURIComponent(id))
  if (!board || !utterance) notFound()

  const { story, claims } = board
  const quotations = utterance.witnesses.flatMap(({ claimIds }) =>
    claimIds.flatMap((claimId) => claims.get(claimId) ?? []),
  )
  const metadataOf = new Map(story.articles.map((article) => [article.id, article.metadata]))
  const isQuoted = utterance.columns > 0
  const findings = board.comparison.findings.filter(
    ({ topicId, relation }) => topicId === utterance.id && relation === 'differs',
  )
  const carrying = new Set(utterance.witnesses.map(({ articleId }) => articleId))
  const silent = story.articles.filter((article) => !carrying.has(article.id))
  const [read, reviews] = await Promise.all([
    Promise.all([...carrying].map((articleId) => getArticle(articleId))),
    reviewsOf(quotations.map(({ id: claimId }) => claimId)),
  ])
  const documents = new Map(
    read.flatMap((article) => (article ? [[article.id, parseDocument(article.text)] as const] : [])),
  )

  return (
    <>
      <p className="flex flex-wrap gap-x-4 pt-4 text-sm">
        <Link href={storyAddress(slug, 'quotations')}>← All quotations</Link>
        <CopyButton label="Copy the address of this page" path={utteranceAddress(slug, utterance.id)} />
      </p>
      <section className="max-w-[56rem] pt-4">
        <h2 className="text-sm text-soft">
          {utterance.speaker ?? 'Speaker not known'},{' '}
          {isQuoted ? 'in the fullest version' : 'as the articles report it: nobody has the words in quotation marks'}
        </h2>
        <blockquote className="quote mt-1 text-lg">{isQuoted ? `“${utterance.text}”` : utterance.text}</blockquote>
        <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 text-sm">
          {(['full', 'part', 'fragment', 'paraphrase'] as const).map((coverage) => {
            const outlets = utterance.witnesses
              .filter((witness) => witness.coverage === coverage)
              .map(({ outlet }) => outlet)
            return outlets.length > 0 ? (
              <div key={coverage} className="contents">
                <dt className="font-normal text-soft">{coverageWords[coverage]}</dt>
                <dd>{[...new Set(outlets)].join(', ')}</dd>
              </div>
            ) : null
          })}
          {silent.length > 0 && (
            <div className="contents">
              <dt className="font-normal text-soft">Not in this article</dt>
              <dd>{silent.map(({ outlet }) => outlet).join(', ')}</dd>
            </div>
          )}
        </dl>
      </section>

      {findings.length > 0 && (
        <section className="mt-8">
          <div className="kicker">
            <h2>What the differences change</h2>
          </div>
          <ul>
            {findings.map(({ id, relation, sentence }) => (
              <li key={id} className="max-w-[56rem] py-1">
                <RelationMark relation={relation} /> {sentence}{' '}
                <Link href={findingAddress(id)} prefetch={false}>
                  reasons →
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}

      {isQuoted && (
        <section className="mt-8">
          <div className="kicker">
            <h2>Word by word</h2>
          </div>
          <AlignmentTable utterance={utterance} />
        </section>
      )}

      <section className="mt-8">
        <h2 className="sr-only">Every version</h2>
        <UtteranceGroup
          group={{ utterance, quotations }}
          storySlug={slug}
          storyDate={story.date}
          metadataOf={metadataOf}
          reviewsOf={reviews}
          linked={false}
        />
      </section>

      <section className="mt-8">
        <div className="kicker">
          <h2>In their places</h2>
        </div>
        <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
          {utterance.witnesses.map(({ claimIds, articleId, outlet }) => (
            <WitnessInPlace
              key={claimIds.join()}
              articleId={articleId}
              outlet={outlet}
              headline={metadataOf.get(articleId)?.headline ?? null}
              document={documents.get(articleId)}
              claims={claimIds.flatMap((claimId) => claims.get(claimId) ?? [])}
            />
          ))}
        </div>
      </section>
    </>
  )
}
