'use client'
import { useEffect } from 'react'
import { inStep, orderedTies, type Tie } from './in-step'

/** Scrolls two panes in step: where one shows words that both have, so does the other. */
export function ScrollInStep({ paneA, paneB }: { paneA: string; paneB: string }) {
  useEffect(() => {
    const [a, b] = [document.getElementById(paneA), document.getElementById(paneB)]
    if (!a || !b) return
    /** Where this script put a pane: a scroll that ends there is its own, and is not followed back. */
    const put = new Map<HTMLElement, number>()
    function follow(event: Event) {
      const pane = event.currentTarget as HTMLElement
      const other = pane === a ? b : a
      if (!other || put.get(pane) === pane.scrollTop) return
      const middle = pane.clientHeight / 2
      const ends: Tie = [pane.scrollHeight, other.scrollHeight]
      other.scrollTop = inStep(pane.scrollTop + middle, tiesBetween(pane, other), ends) - other.clientHeight / 2
      put.set(other, other.scrollTop)
    }
    for (const pane of [a, b]) pane.addEventListener('scroll', follow, { passive: true })
    return () => {
      for (const pane of [a, b]) pane.removeEventListener('scroll', follow)
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
