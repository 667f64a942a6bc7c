import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { connection } from 'next/server'
import { CopyButton } from '@/components/claim/copy-button'
import { UtteranceGroup } from '@/components/claim/utterance-group'
import { quotationTypeWords } from '@/components/claim/words'
import { FacetList } from '@/components/search/facet-list'
import { Pager } from '@/components/search/pager'
import { QuotationParams } from '@/components/search/params'
import { StepKeys } from '@/components/search/step-keys'
import { hrefWith, type SearchParams, storyAddress } from '@/components/ui/address'
import { EmptyState } from '@/components/ui/empty-state'
import { findQuotations, getStory } from '@/lib/store'

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
  const { page: _, ...chosen } = filters
  const view = hrefWith(path, chosen, {})
  const isFiltered = Object.values(chosen).some((value) => value !== undefined)
  const metadataOf = new Map(story.articles.map((article) => [article.id, article.metadata]))

  return (
    <div className="grid gap-x-12 gap-y-6 pt-6 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <h2 className="sr-only">Quotations</h2>
      <aside aria-label="Filters" className="no-print flex flex-col gap-5">
        <form action={path} className="flex gap-2">
          {Object.entries(chosen).map(
            ([name, value]) =>
              name !== 'words' && value && <input key={name} type="hidden" name={name} value={value} />,
          )}
          <label htmlFor="words" className="sr-only">
            Words in the quotations
          </label>
          <input
            id="words"
            type="search"
            name="words"
            defaultValue={filters.words}
            placeholder="Words  /"
            maxLength={200}
            className="field min-w-0 flex-1"
          />
          <button type="submit" className="button">
            Find
          </button>
        </form>
        <div>
          <label className="button inline-flex gap-2 has-checked:mb-4 lg:hidden">
            <input type="checkbox" id="show-filters" /> Show the filters
          </label>
          <div className="hidden flex-col gap-5 lg:flex [:has(>label>:checked)>&]:flex">
            <FacetList label="Speaker" name="speaker" options={found.speakers} path={path} params={chosen} />
            <FacetList label="Outlet" name="outlet" options={found.outlets} path={path} params={chosen} />
            <FacetList
              label="Type"
              name="type"
              options={found.types.map(({ value, count }) => ({
                value,
                label: quotationTypeWords[value as keyof typeof quotationTypeWords],
                count,
              }))}
              path={path}
              params={chosen}
            />
          </div>
        </div>
      </aside>
      <section aria-label="Quotations">
        <p className="mb-4 flex flex-wrap items-baseline gap-x-4 text-sm text-soft">
          <span role="status">
            <b className="text-ink">
              {found.total} {found.total === 1 ? 'quotation' : 'quotations'}
            </b>
            {filters.speaker && ` of ${filters.speaker}`}
            {filters.words && ` with “${filters.words}”`}, the same words together
          </span>
          <CopyButton label="Copy the address of this view" path={view} />
          {isFiltered && <Link href={path}>Clear the filters</Link>}
          <Link href="/speakers" prefetch={false}>
            Speakers of all stories
          </Link>
          <span className="max-lg:hidden">
            <kbd className="font-sans">j</kbd> next · <kbd className="font-sans">k</kbd> previous
          </span>
        </p>
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
            />
          ))
        )}
        <Pager page={found.page} pageCount={found.pageCount} path={path} params={chosen} />
      </section>
      <StepKeys fieldId="words" />
    </div>
  )
}
