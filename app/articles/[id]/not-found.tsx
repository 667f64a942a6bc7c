import Link from 'next/link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'

export default function NoSuchArticle() {
  return (
    <>
      <PageHeader title="No such article" />
      <EmptyState title="No article is kept at this address.">
        The address may have lost a part. Find the article by its words in the <Link href="/search">search</Link>, or
        from <Link href="/">its story</Link>.
      </EmptyState>
    </>
  )
}
