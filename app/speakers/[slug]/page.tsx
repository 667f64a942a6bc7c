import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { firstMention, introductionsOf } from '@/components/claim/introductions'
import { UtteranceGroup } from '@/components/claim/utterance-group'
import { basisWords } from '@/components/claim/words'
import { claimAddress, hrefWith, storyAddress } from '@/components/ui/address'
import { PageHeader } from '@/components/ui/page-header'
import { Quote } from '@/components/ui/quote'
import { Table } from '@/components/ui/table'
import { parseName } from '@/lib/resolve/speakers/names'
import { getArticle, getSpeaker, reviewsOf } from '@/lib/store'
import { parseDocument } from '@/lib/text/document'

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

const Introduced = ({ sentence }: { sentence: string | null }) =>
  sentence === null ? <span className="text-soft">not by name in this article</span> : <Quote text={sentence} />

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
        {all.length} {all.length === 1 ? 'quotation' : 'quotations'} in {texts.size}{' '}
        {texts.size === 1 ? 'article' : 'articles'}.
        {speaker.aliases.length > 0 && ` Also named as ${speaker.aliases.join(', ')}.`}
        {parseName(speaker.name).kind === 'anonymous' &&
          ' A source without a name: whether these are the same people cannot be told.'}
      </PageHeader>
      <section>
        <div className="kicker">
          <h2>How each outlet names them</h2>
        </div>
        <Table label="How each outlet names the speaker" minWidth="36rem">
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col">Introduced</th>
              <th scope="col">Called</th>
              <th scope="col">Who …</th>
              <th scope="col" className="number">
                Quotations
              </th>
            </tr>
          </thead>
          <tbody>
            {introductionsOf(all, texts).map(({ outlet, count, called, cues }) => (
              <tr key={outlet}>
                <th scope="row">{outlet}</th>
                <td className="min-w-64 max-w-96">
                  <Introduced
                    sentence={firstMentionIn(
                      articles.find((article) => article?.outlet === outlet)?.text,
                      speaker.name,
                    )}
                  />
                </td>
                <td>
                  {called.map(({ words, basis, claim }) => (
                    <span key={words} className="block">
                      <Quote text={words} href={claimAddress(claim.articleId, claim.id)} />
                      {basis !== 'named' && <span className="text-soft"> {basisWords[basis]}</span>}
                    </span>
                  ))}
                </td>
                <td>
                  {cues.map((cue) => (
                    <span key={cue.words} className="block">
                      <Quote text={cue.words} />
                      <span className="text-soft">
                        {cue.count > 1 && ` × ${cue.count}`}
                        {cue.class !== 'neutral' && ` · ${cue.class}`}
                      </span>
                    </span>
                  ))}
                </td>
                <td className="number">{count}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </section>
      {speaker.stories.map(({ board: { story, comparison }, quotations }) => {
        const ids = new Set(quotations.map(({ id }) => id))
        const utterances = comparison.utterances.filter(({ witnesses }) =>
          witnesses.some(({ claimIds }) => claimIds.some((id) => ids.has(id))),
        )
        const grouped = new Set(utterances.flatMap(({ witnesses }) => witnesses.flatMap(({ claimIds }) => claimIds)))
        const metadataOf = new Map(story.articles.map((article) => [article.id, article.metadata]))
        const shared = { storySlug: story.slug, storyDate: story.date, metadataOf, reviewsOf: reviews }
        return (
          <section key={story.slug} className="mt-10">
            <div className="kicker">
              <h2>{story.title}</h2>
              <Link
                className="text-sm"
                href={hrefWith(storyAddress(story.slug, 'quotations'), {}, { speaker: speaker.name })}
              >
                filter these
              </Link>
            </div>
            {utterances.map((utterance) => {
              const own = new Set(utterance.witnesses.flatMap(({ claimIds }) => claimIds))
              const group = { utterance, quotations: quotations.filter(({ id }) => own.has(id)) }
              return <UtteranceGroup key={utterance.id} group={group} {...shared} />
            })}
            {quotations
              .filter(({ id }) => !grouped.has(id))
              .map((quoted) => (
                <UtteranceGroup key={quoted.id} group={{ utterance: null, quotations: [quoted] }} {...shared} />
              ))}
          </section>
        )
      })}
    </>
  )
}
