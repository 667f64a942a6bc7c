import { describe, expect, it } from 'vitest'
import { standingRuling } from '@/components/review/rulings'
import type { Review, Verdict } from '@/lib/claims'

const review = (verdict: Verdict, id: string): Review => ({
  id,
  subject: { type: 'claim', id: 'c' },
  verdict,
  note: '',
  reviewer: 'Ann',
  at: '2026-01-01T00:00:00.000Z',
  anchored: true,
  anchor: null,
})

describe('standingRuling', () => {
  it.each([
    ['nobody ruled', [], null],
    ['one ruling', ['conflict'], '0'],
    ['a later one supersedes', ['conflict', 'explained'], '1'],
    ['a withdrawn one no longer stands', ['conflict', 'withdrawn'], null],
    ['withdrawing does not bring back the one before', ['conflict', 'explained', 'withdrawn'], null],
    ['ruled again after it was withdrawn', ['conflict', 'withdrawn', 'confirmed'], '2'],
  ] as [string, Verdict[], string | null][])('%s', (_, verdicts, standing) => {
    expect(standingRuling(verdicts.map((verdict, index) => review(verdict, String(index))))?.id ?? null).toBe(standing)
  })
})
