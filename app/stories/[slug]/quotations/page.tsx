import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { CopyButton } from '@/components/claim/copy-button'
import { UtteranceGroup } from '@/components/claim/utterance-group'
import { cueClassWords, occasionWords, sortWords } from '@/components/claim/words'
import { Pager } from '@/components/search/pager'
import { QuotationParams, sorts } from '@/components/search/params'
import { QuotationFilters, wordsField } from '@/components/search/quotation-filters'
import { SortLinks } from '@/components/search/sort-links'
import { StepKeys } from '@/components/search/step-keys'
import { hrefWith, type SearchParams, storyAddress } from '@/components/ui/address'
import { EmptyState } from '@/components/ui/empty-state'
import { findQuotations, getStory, reviewsOf } from '@/lib/store'

export const metadata: Metadata = { title: 'Quotations' }

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<SearchParams>
}

export default async function QuotationsPage({ params, searchParams }: Props) {
  await connection()
  const slug = decodeURIComponent((await params).slug)
  const filters = QuotationParams.parse(await searchParams)
  const [story, found] = await Promise.all([getStory(slug), findQuotations({ story: slug, ...filters })])
  if (!story || !found) notFound()

  const path = storyAddress(slug, 'quotations')
  const { page: _, ...given } = filters
  const [speaker] = found.speakerNames
  // Facets know a speaker by one name: "Kerry" in the address chooses John Kerry.
  const chosen = found.speakerNames.length === 1 ? { ...given, speaker } : given
  const { sort, ...filtering } = given
  const isFiltered = Object.values(filtering).some((value) => value !== undefined)
  const usual = filters.words ? 'match' : 'time'
  const reviews = await reviewsOf(found.groups.flatMap(({ quotations }) => quotations.map(({ id }) => id)))
  const topicTitle = found.topics.find(({ value }) => value === filters.topic)?.label
  const metadataOf = new Map(story.articles.map((article) => [article.id, article.metadata]))

  return (
    <div className="grid gap-x-12 gap-y-6 pt-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <h2 className="sr-only">Quotations</h2>
      <QuotationFilters path={path} chosen={chosen} facets={found} />
      <section aria-label="Quotations">
        <p className="mb-1 flex flex-wrap items-baseline gap-x-4 text-sm text-soft">
          <span role="status">
            <b className="text-ink">
              {found.total} {found.total === 1 ? 'quotation' : 'quotations'}
            </b>
            {filters.speaker && ` of ${found.speakerNames.join(' or ') || filters.speaker}`}
            {filters.cue && `, introduced in a ${cueClassWords[filters.cue]} way`}
            {filters.occasion && `, ${occasionWords[filters.occasion]}`}
            {filters.topic && `, on “${topicTitle ?? filters.topic}”`}
            {filters.words && ` with “${filters.words}”`}
            {found.total > 1 && ', versions of the same words together'}
          </span>
          {isFiltered && <Link href={path}>Clear the filters</Link>}
          <CopyButton label="Copy the address of this view" path={hrefWith(path, chosen, {})} />
          <Link href="/speakers" prefetch={false}>
            Speakers of all stories
          </Link>
          <span className="max-lg:hidden">
            <kbd className="font-sans">j</kbd> next · <kbd className="font-sans">k</kbd> previous
          </span>
        </p>
        <SortLinks
          options={sorts
            .filter((value) => value !== 'match' || filters.words)
            .map((value) => ({ value, label: sortWords[value] }))}
          current={sort ?? usual}
          initial={usual}
          path={path}
          params={chosen}
        />
        {found.groups.length === 0 ? (
          <div className="mt-4">
            <EmptyState title="No quotation passes these filters.">
              Take one away at the left, try fewer words, or <Link href={path}>see all quotations</Link>.
            </EmptyState>
          </div>
        ) : (
          found.groups.map((group) => (
            <UtteranceGroup
              key={group.utterance?.id ?? group.quotations[0]!.id}
              group={group}
              storySlug={slug}
              storyDate={story.date}
              metadataOf={metadataOf}
              reviewsOf={reviews}
              matches={found.matches}
              articles={story.articles}
            />
          ))
        )}
        <Pager page={found.page} pageCount={found.pageCount} path={path} params={chosen} />
      </section>
      <StepKeys fieldId={wordsField} />
    </div>
  )
}
