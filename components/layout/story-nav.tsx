'use client'
import Link from 'next/link'
import { useSelectedLayoutSegment } from 'next/navigation'

const pages = [
  [null, 'Overview'],
  ['casualties', 'Casualties'],
  ['truces', 'Truces'],
  ['quotations', 'Quotations'],
  ['articles', 'Articles'],
] as const

/** The pages of one story. `current` is for pages outside the story's folder (an article, a finding). */
export function StoryNav({ slug, current }: { slug: string; current?: (typeof pages)[number][0] }) {
  const segment = useSelectedLayoutSegment()
  const here = current === undefined ? segment : current
  return (
    <nav aria-label="Story" className="border-hair border-b">
      <ul className="-mx-2 flex flex-wrap">
        {pages.map(([page, label]) => (
          <li key={label}>
            <Link
              href={`/stories/${encodeURIComponent(slug)}${page ? `/${page}` : ''}`}
              aria-current={page === here ? 'page' : undefined}
              className="-mb-px block border-transparent border-b-2 px-2 py-2 text-sm text-soft sm:text-base no-underline hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-bold aria-[current=page]:text-ink"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
