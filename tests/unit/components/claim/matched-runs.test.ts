import { describe, expect, it } from 'vitest'
import { matchedRuns } from '@/components/claim/matched-runs'
import type { Run } from '@/components/claim/witness-runs'

const runs: Run[] = [
  { kind: 'same', text: 'flying ' },
  { kind: 'gap' },
  { kind: 'changed', text: 'air planes', type: 'spelling' },
  { kind: 'same', text: ' today' },
]

const shown = (matches: { start: number; end: number }[]) =>
  matchedRuns(runs, matches)
    .map((run) => (run.kind === 'gap' ? '…' : run.matched ? `[${run.text}]` : run.text))
    .join('|')

describe('matchedRuns', () => {
  it.each([
    ['a match within a run', [{ start: 0, end: 6 }], '[flying]| |…|air planes| today'],
    ['a match over two runs', [{ start: 11, end: 23 }], 'flying |…|air |[planes]|[ today]'],
    [
      'two matches',
      [
        { start: 0, end: 6 },
        { start: 7, end: 10 },
      ],
      '[flying]| |…|[air]| planes| today',
    ],
    ['nothing sought', [], 'flying |…|air planes| today'],
    ['a match past the words', [{ start: 40, end: 50 }], 'flying |…|air planes| today'],
  ])('%s', (_, matches, expected) => expect(shown(matches)).toBe(expected))

  it('keeps what kind of difference a run is', () => {
    expect(matchedRuns(runs, [{ start: 7, end: 10 }])[2]).toEqual({
      kind: 'changed',
      text: 'air',
      type: 'spelling',
      matched: true,
    })
  })
})
