'use client'
import { useState } from 'react'

/** Copies `text`, or an address, or both one after the other; `path` is made absolute where it is copied. */
export function CopyButton({ label, text, path }: { label: string; text?: string; path?: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)
  async function copy() {
    const address = path && new URL(path, location.href).href
    try {
      await navigator.clipboard.writeText([text, address].filter(Boolean).join(' '))
      setOutcome('copied')
    } catch {
      setOutcome('refused')
    }
    setTimeout(() => setOutcome(null), 2500)
  }
  return (
    <button type="button" onClick={copy} className="copy no-print">
      <span aria-live="polite">
        {outcome === 'copied'
          ? 'Copied'
          : outcome === 'refused'
            ? 'The browser refused: select the words instead'
            : label}
      </span>
    </button>
  )
}
