import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { AliasTable } from '@/components/claim/alias-table'
import { IntroductionTable } from '@/components/claim/introduction-table'
import { aliasesOf, firstMention, introductionsOf } from '@/components/claim/introductions'
import { UtteranceGroup } from '@/components/claim/utterance-group'
import { hrefWith, storyAddress } from '@/components/ui/address'
import { PageHeader } from '@/components/ui/page-header'
import { parseName } from '@/lib/resolve/speakers/names'
import { getArticle, getSpeaker, reviewsOf } from '@/lib/store'
import { parseDocument } from '@/lib/text/document'

/** Utterances of a story that are shown here; the story's own page has them all, page by page. */
const shown = 25

interface Props {
  params: Promise<{ slug: string }>
}

const speakerAt = async (slug: string) => getSpeaker(decodeURIComponent(slug))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await connection()
  return { title: (await speakerAt((await params).slug))?.name ?? 'No such speaker' }
}

const firstMentionIn = (text: string | undefined, name: string) =>
  text === undefined ? null : firstMention(parseDocument(text), name)

export default async function SpeakerPage({ params }: Props) {
  await connection()
  const speaker = await speakerAt((await params).slug)
  if (!speaker) notFound()
  const all = speaker.stories.flatMap(({ quotations }) => quotations)
  const [articles, reviews] = await Promise.all([
    Promise.all([...new Set(all.map(({ articleId }) => articleId))].map((id) => getArticle(id))),
    reviewsOf(all.map(({ id }) => id)),
  ])
  const texts = new Map(articles.flatMap((article) => (article ? [[article.id, article.text] as const] : [])))

  return (
    <>
      <PageHeader title={speaker.name} aside={<Link href="/speakers">All speakers</Link>}>
        {speaker.office && `${speaker.office}. `}
        {all.length} {all.length === 1 ? 'quotation' : 'quotations'} in {texts.size}{' '}
        {texts.size === 1 ? 'article' : 'articles'}.
        {parseName(speaker.name).kind === 'anonymous' &&
          ' A source without a name: whether these are the same people cannot be told.'}
      </PageHeader>
      <section>
        <div className="kicker">
          <h2>How each outlet names them</h2>
        </div>
        <IntroductionTable
          introductions={introductionsOf(all, texts)}
          sentenceIn={(outlet) =>
            firstMentionIn(articles.find((article) => article?.outlet === outlet)?.text, speaker.name)
          }
        />
      </section>
      <section className="mt-10">
        <div className="kicker">
          <h2>Known from which words</h2>
        </div>
        <AliasTable aliases={aliasesOf(all, texts)} />
      </section>
      {speaker.stories.map(({ board: { story, comparison }, quotations }) => {
        const ids = new Set(quotations.map(({ id }) => id))
        const utterances = comparison.utterances.filter(({ witnesses }) =>
          witnesses.some(({ claimIds }) => claimIds.some((id) => ids.has(id))),
        )
        const grouped = new Set(utterances.flatMap(({ witnesses }) => witnesses.flatMap(({ claimIds }) => claimIds)))
        const metadataOf = new Map(story.articles.map((article) => [article.id, article.metadata]))
        const alone = quotations.filter(({ id }) => !grouped.has(id))
        const groups = [
          ...utterances.map((utterance) => {
            const own = new Set(utterance.witnesses.flatMap(({ claimIds }) => claimIds))
            return { utterance, quotations: quotations.filter(({ id }) => own.has(id)) }
          }),
          ...alone.map((quoted) => ({ utterance: null, quotations: [quoted] })),
        ]
        const filtered = hrefWith(storyAddress(story.slug, 'quotations'), {}, { speaker: speaker.name })
        const shared = { storySlug: story.slug, storyDate: story.date, metadataOf, reviewsOf: reviews }
        return (
          <section key={story.slug} className="mt-10">
            <div className="kicker">
              <h2>{story.title}</h2>
              <Link className="text-sm" href={filtered}>
                filter these
              </Link>
            </div>
            {groups.slice(0, shown).map((group) => (
              <UtteranceGroup key={group.utterance?.id ?? group.quotations[0]!.id} group={group} {...shared} />
            ))}
            {groups.length > shown && (
              <p className="border-hair border-t pt-3">
                <Link href={filtered}>All {quotations.length} quotations</Link>, with filters.
              </p>
            )}
          </section>
        )
      })}
    </>
  )
}
