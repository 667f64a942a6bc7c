import { connection } from 'next/server'
import { storyAddress } from '@/components/ui/address'
import { DateText } from '@/components/ui/date-text'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { RelationMark } from '@/components/ui/relation-mark'
import { listStories, type StorySummary } from '@/lib/store'

export default async function HomePage() {
  await connection()
  const stories = await listStories()
  return (
    <>
      <PageHeader title="Stories">
        One event, several outlets: what each claims, where they disagree, and why.
      </PageHeader>
      {stories.length ? (
        <ul className="border-ink border-t-2">
          {stories.map((story) => (
            <StoryEntry key={story.slug} story={story} />
          ))}
        </ul>
      ) : (
        <NoStories />
      )}
    </>
  )
}

function StoryEntry({ story: { slug, title, summary, date, outlets, findingCounts } }: { story: StorySummary }) {
  const worst = (['contradicts', 'differs'] as const).filter((relation) => findingCounts[relation])
  return (
    <li className="grid gap-x-12 gap-y-1 border-hair border-b py-4 md:grid-cols-[minmax(0,1fr)_16rem]">
      <div className="max-w-prose">
        <h2 className="text-lg">
          <a href={storyAddress(slug)} className="no-underline hover:underline">
            {title}
          </a>
        </h2>
        {summary && <p>{summary}</p>}
        <p className="mt-1 text-sm text-soft">
          <DateText iso={date} /> · {outlets.length} {outlets.length === 1 ? 'article' : 'articles'}:{' '}
          {outlets.join(', ')}
        </p>
      </div>
      <ul className="text-sm">
        {worst.length === 0 && <li className="text-soft">No disagreement found</li>}
        {worst.map((relation) => (
          <li key={relation} className="flex gap-2">
            <span className="w-6 text-right tabular-nums">{findingCounts[relation]}</span>
            <RelationMark relation={relation} />
          </li>
        ))}
      </ul>
    </li>
  )
}

function NoStories() {
  return (
    <EmptyState title="No stories yet">
      <p>Put the articles of one event into a folder, one text file each, and load them:</p>
      <pre className="my-2 overflow-x-auto border-hair border-l-2 pl-4 text-sm">
        npm run parallax -- import --story my-story path/to/*.txt
      </pre>
      <p>
        A <code>story.json</code> beside them may give the title, date, time zone, places and outlets;{' '}
        <code>npm run parallax -- import --help</code> says more. Then reload this page.
      </p>
    </EmptyState>
  )
}
