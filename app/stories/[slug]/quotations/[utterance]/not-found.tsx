import { EmptyState } from '@/components/ui/empty-state'

export default function NoSuchUtterance() {
  return (
    <div className="pt-6">
      <EmptyState title="These words are no longer kept at this address.">
        Versions are grouped anew when a story’s articles change. Find the words among{' '}
        <a href="../quotations">all quotations</a>.
      </EmptyState>
    </div>
  )
}
