import Link from 'next/link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'

export default function NoSuchSpeaker() {
  return (
    <>
      <PageHeader title="No such speaker" />
      <EmptyState title="Nobody of this name is quoted in any story.">
        Outlets spell names in different ways: look through <Link href="/speakers">all speakers</Link>.
      </EmptyState>
    </>
  )
}
