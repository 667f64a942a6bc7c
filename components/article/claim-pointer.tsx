'use client'
import { useSearchParams } from 'next/navigation'
import { useEffect } from 'react'

/**
 * Ties words and notes together: what the pointer or the keyboard rests on is marked on both sides, and the claim that
 * the address names is marked in all its pieces and has its note opened. Without scripts the address still marks its words.
 */
export function ClaimPointer({ attribute }: { attribute: string }) {
  // A form that was sent leads back here without a change of the hash that the browser would tell.
  const view = useSearchParams().toString()
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is another page to follow the address in
  useEffect(() => {
    const of = (id: string) => document.querySelectorAll<HTMLElement>(`[${attribute}="${CSS.escape(id)}"]`)
    function mark(name: 'active' | 'target', id: string | null | undefined) {
      for (const old of document.querySelectorAll<HTMLElement>(`[data-${name}]`)) delete old.dataset[name]
      if (id) for (const piece of of(id)) piece.dataset[name] = ''
    }
    function follow() {
      const id = decodeURIComponent(location.hash.slice(1))
      mark('target', id)
      for (const piece of id ? of(id) : []) if (piece instanceof HTMLDetailsElement) piece.open = true
      if (id) document.getElementById(id)?.scrollIntoView({ block: 'center' })
    }
    function point(event: Event) {
      if (event.target instanceof Element)
        mark('active', event.target.closest(`[${attribute}]`)?.getAttribute(attribute))
    }
    follow()
    addEventListener('hashchange', follow)
    document.addEventListener('pointerover', point)
    document.addEventListener('focusin', point)
    return () => {
      removeEventListener('hashchange', follow)
      document.removeEventListener('pointerover', point)
      document.removeEventListener('focusin', point)
    }
  }, [attribute, view])
  return null
}
