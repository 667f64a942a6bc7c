import Link from 'next/link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'

export default function NothingToCompare() {
  return (
    <>
      <PageHeader title="Two articles side by side" />
      <EmptyState title="There are no two articles of one story at this address.">
        Open an article from <Link href="/">its story</Link> and choose “Beside another article of the story”.
      </EmptyState>
    </>
  )
}
