'use client'
import { useEffect } from 'react'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/**
 * `j` and `k` go to the next and the previous element marked `data-step`; `/` goes to this page's own field instead of
 * the site's, which is why it listens before the others.
 */
export function StepKeys({ fieldId }: { fieldId?: string }) {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === 'j' || event.key === 'k') {
        const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')]
        const at = steps.findIndex((step) => step.contains(document.activeElement))
        const next = steps[event.key === 'j' ? at + 1 : Math.max(at - 1, 0)]
        next?.focus()
        next?.scrollIntoView({ block: 'start' })
      } else if (event.key === '/' && fieldId) {
        event.preventDefault()
        event.stopPropagation()
        document.getElementById(fieldId)?.focus()
      }
    }
    addEventListener('keydown', onKey, true)
    return () => removeEventListener('keydown', onKey, true)
  }, [fieldId])
  return null
}
