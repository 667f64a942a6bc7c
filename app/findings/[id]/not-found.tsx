import Link from 'next/link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'

export default function NoSuchFinding() {
  return (
    <>
      <PageHeader title="No such finding" />
      <EmptyState title="There has never been a finding at this address.">
        The address may have lost a part. Every finding of a story is listed on its first page: choose the story from{' '}
        <Link href="/">all stories</Link>.
      </EmptyState>
    </>
  )
}
