import type { ReactNode } from 'react'

/** Nothing to show: says what is missing and what to do next. */
export function EmptyState({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="max-w-prose border-hair border-y py-6">
      <p className="font-bold">{title}</p>
      <div className="mt-1 text-soft">{children}</div>
    </div>
  )
}
