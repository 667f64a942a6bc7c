import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { basisWords } from '@/components/claim/words'
import { articleAddress } from '@/components/ui/address'
import { DateText } from '@/components/ui/date-text'
import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import type { StoryArticle } from '@/lib/store'
import { boardOf } from '../board'

interface Props {
  params: Promise<{ slug: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const story = (await boardOf((await params).slug))?.story
  return story ? { title: `Articles · ${story.title}` } : {}
}

export default async function ArticlesPage({ params }: Props) {
  await connection()
  const story = (await boardOf((await params).slug))?.story
  if (!story) notFound()
  return (
    <section aria-labelledby="articles" className="mt-6">
      <div className="kicker">
        <h2 id="articles">Articles</h2>
      </div>
      {story.articles.length ? (
        <Table label="Outlets, headlines and dates" minWidth="64rem" stacks>
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col">Headline</th>
              <th scope="col">Agency and credits</th>
              <th scope="col">From</th>
              <th scope="col">Date</th>
              <th scope="col" className="number">
                Quotations
              </th>
              <th scope="col" className="number">
                Figures
              </th>
              <th scope="col" className="number">
                Truces
              </th>
            </tr>
          </thead>
          <tbody>
            {story.articles.map((article) => (
              <ArticleRow key={article.id} article={article} storyDate={story.date} />
            ))}
          </tbody>
        </Table>
      ) : (
        <EmptyState title="This story has no articles yet">
          Load some: <code>npm run parallax -- import --story {story.slug} path/to/*.txt</code>
        </EmptyState>
      )}
    </section>
  )
}

function ArticleRow({ article, storyDate }: { article: StoryArticle; storyDate: string }) {
  const { id, outlet, version, metadata, claimCounts } = article
  const { headline, agency, credits, bylines, dateline } = metadata
  return (
    <tr>
      <th scope="row">{outlet}</th>
      <td data-outlet="Headline">
        <a className="font-serif text-base" href={articleAddress(id)}>
          {headline ?? 'No headline in the text'}
        </a>
        {version > 1 && <p className="text-soft">version {version}</p>}
      </td>
      <td data-outlet="Agency">
        <span>
          {agency ?? <span className="text-soft">none named</span>}
          {credits.length > 0 && <span className="block text-soft">{credits.join(', ')}</span>}
        </span>
      </td>
      <td data-outlet="From">
        <span>
          {bylines.join(', ')}
          <span className="block text-soft">{dateline ?? (bylines.length ? null : 'not said')}</span>
        </span>
      </td>
      <td data-outlet="Date">
        <ArticleDate article={article} storyDate={storyDate} />
      </td>
      <Count label="Quotations" count={claimCounts.quotation} />
      <Count label="Figures" count={claimCounts.casualty} />
      <Count label="Truces" count={claimCounts.truce} />
    </tr>
  )
}

const Count = ({ label, count }: { label: string; count: number }) => (
  <td data-outlet={label} className="number">
    {count}
  </td>
)

/** The article's day with how it is known; where a date in the text was refused, that date and why. */
function ArticleDate({ article: { metadata }, storyDate }: { article: StoryArticle; storyDate: string }) {
  const { publishedOn, publishedBasis, refusedDate } = metadata
  return (
    <span>
      <DateText iso={publishedOn ?? storyDate} />
      <span className="text-soft">
        {', '}
        {publishedOn && publishedBasis ? basisWords[publishedBasis] : basisWords.story}
      </span>
      {refusedDate && (
        <span className="mt-1 block">
          <span className="text-differs">Refused: </span>
          <span className="quote">“{refusedDate.text}”</span>
          <span className="block text-soft">{refusedDate.reason}</span>
        </span>
      )}
    </span>
  )
}
