import type { Metadata } from 'next'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'

export const metadata: Metadata = { title: 'Not here' }

export default function NotFound() {
  return (
    <>
      <PageHeader title="Nothing at this address" />
      <EmptyState title="The page was moved, or the address has a slip in it">
        Start from <a href="/">the stories</a>, or <a href="/search">search</a> for a name or a phrase.
      </EmptyState>
    </>
  )
}
