'use client'
import { type Theme, themeCookie } from './theme'

const year = 60 * 60 * 24 * 365

/** Turns the paper over and keeps the choice in a cookie, which the server reads: no flash at the next page. */
export function ThemeSwitch() {
  function turn() {
    const root = document.documentElement
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
    const theme: Theme = dark ? 'light' : 'dark'
    root.dataset.theme = theme
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox ESR and Safari before 18.4
    document.cookie = `${themeCookie}=${theme}; path=/; max-age=${year}; samesite=lax`
  }
  return (
    <button type="button" onClick={turn} title="Light or dark" className="px-2 py-1 text-lg leading-none">
      <span aria-hidden>◐</span>
      <span className="sr-only">Switch between light and dark</span>
    </button>
  )
}
