'use client'
import { useEffect } from 'react'
import { inStep, orderedTies, type Tie } from './in-step'

/** Scrolls two panes in step: where one shows words that both have, so does the other. */
export function ScrollInStep({ paneA, paneB }: { paneA: string; paneB: string }) {
  useEffect(() => {
    const [a, b] = [document.getElementById(paneA), document.getElementById(paneB)]
    if (!a || !b) return
    let leading: HTMLElement | null = null
    const lead = (event: Event) => {
      leading = event.currentTarget as HTMLElement
    }
    function follow(event: Event) {
      const pane = event.currentTarget as HTMLElement
      if (pane !== leading || !a || !b) return
      const other = pane === a ? b : a
      const middle = pane.clientHeight / 2
      const ends: Tie = [pane.scrollHeight, other.scrollHeight]
      other.scrollTop = inStep(pane.scrollTop + middle, tiesBetween(pane, other), ends) - other.clientHeight / 2
    }
    for (const pane of [a, b]) {
      for (const name of ['pointerenter', 'focusin', 'touchstart', 'wheel'] as const)
        pane.addEventListener(name, lead, { passive: true })
      pane.addEventListener('scroll', follow, { passive: true })
    }
    return () => {
      for (const pane of [a, b]) {
        for (const name of ['pointerenter', 'focusin', 'touchstart', 'wheel'] as const)
          pane.removeEventListener(name, lead)
        pane.removeEventListener('scroll', follow)
      }
    }
  }, [paneA, paneB])
  return null
}

function tiesBetween(pane: HTMLElement, other: HTMLElement): Tie[] {
  const place = (within: HTMLElement, mark: Element) =>
    mark.getBoundingClientRect().top - within.getBoundingClientRect().top + within.scrollTop
  const ties: Tie[] = []
  const seen = new Set<string>()
  for (const mark of pane.querySelectorAll<HTMLElement>('[data-tie]')) {
    const tie = mark.dataset.tie!
    const there = other.querySelector(`[data-tie="${CSS.escape(tie)}"]`)
    if (!there || seen.has(tie)) continue
    seen.add(tie)
    ties.push([place(pane, mark), place(other, there)])
  }
  return orderedTies(ties)
}
