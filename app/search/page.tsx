import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { HitList } from '@/components/search/hit-list'
import { Pager } from '@/components/search/pager'
import { PageParams } from '@/components/search/params'
import { StepKeys } from '@/components/search/step-keys'
import type { SearchParams } from '@/components/ui/address'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { search } from '@/lib/store'

interface Props {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = PageParams.parse(await searchParams)
  return { title: q ? `“${q}”` : 'Search' }
}

export default async function SearchPage({ searchParams }: Props) {
  await connection()
  const { q = '', page } = PageParams.parse(await searchParams)
  const found = await search(q, page)
  return (
    <>
      <PageHeader title={q ? `“${q}” in articles and claims` : 'Search articles and claims'}>
        <form action="/search" className="flex max-w-prose gap-2">
          <label htmlFor="q" className="sr-only">
            Words to find
          </label>
          <input
            id="q"
            type="search"
            name="q"
            defaultValue={q}
            maxLength={200}
            className="field min-w-0 flex-1 text-ink"
          />
          <button type="submit" className="button text-ink">
            Find
          </button>
        </form>
        <p className="mt-2 text-sm">
          {found.total > 0
            ? `${found.total} ${found.total === 1 ? 'place' : 'places'}, the best match first. `
            : 'All words have to be there; the beginning of a word is enough. '}
          Put words in quotation marks to find them side by side.
        </p>
      </PageHeader>
      {found.hits.length > 0 && <HitList hits={found.hits} />}
      {q && found.hits.length === 0 && (
        <EmptyState title={`Nothing has the words “${q}”.`}>
          Try fewer words, or only the beginning of a name: outlets spell names in different ways. Or read through{' '}
          <Link href="/">the stories</Link>.
        </EmptyState>
      )}
      <Pager page={found.page} pageCount={found.pageCount} path="/search" params={{ q: q || undefined }} />
      <StepKeys fieldId="q" />
    </>
  )
}
