import Link from 'next/link'
import { Help } from './help'
import { Keyboard } from './keyboard'
import { ThemeSwitch } from './theme-switch'

const searchId = 'site-search'
const helpId = 'site-help'

/** Name, stories, search, paper, help: the same on every page. */
export function SiteHeader() {
  return (
    <header className="border-hair border-b">
      <div className="sheet flex flex-wrap items-center gap-x-6 gap-y-1 py-2">
        <Link href="/" className="font-bold text-lg no-underline">
          Parallax
        </Link>
        <nav aria-label="Site">
          <Link href="/" className="text-soft no-underline hover:text-ink">
            Stories
          </Link>
        </nav>
        <search className="order-last w-full sm:order-none sm:ml-auto sm:w-64">
          <form action="/search">
            <label htmlFor={searchId} className="sr-only">
              Search articles and claims
            </label>
            <input
              id={searchId}
              type="search"
              name="q"
              placeholder="Search  /"
              className="field w-full"
              maxLength={200}
            />
          </form>
        </search>
        <div className="no-print ml-auto flex items-center sm:ml-0">
          <ThemeSwitch />
          <button
            type="button"
            popoverTarget={helpId}
            title="Keys and signs"
            className="px-2 py-1 text-lg leading-none"
          >
            <span aria-hidden>?</span>
            <span className="sr-only">Keys and signs</span>
          </button>
        </div>
      </div>
      <Keyboard searchId={searchId} helpId={helpId} />
      <Help id={helpId} />
    </header>
  )
}
