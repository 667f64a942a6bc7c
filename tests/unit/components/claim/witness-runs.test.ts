import { describe, expect, it } from 'vitest'
import { filledColumns, type Run, witnessRuns } from '@/components/claim/witness-runs'
import type { AlignedCell, UtteranceWitness, VariantType } from '@/lib/claims'

type CellRow = [column: number, words: string, type?: VariantType]

/** Cells found one after the other in `text`. */
function cellsIn(text: string, rows: CellRow[], offset = 0): AlignedCell[] {
  let from = 0
  return rows.map(([column, words, type]) => {
    const start = text.indexOf(words, from)
    from = start + words.length
    return { column, text: words, start: offset + start, end: offset + from, type: type ?? null }
  })
}
const shown = (runs: Run[]) =>
  runs
    .map((run) => (run.kind === 'gap' ? '[…]' : run.kind === 'same' ? run.text : `<${run.type} ${run.text}>`))
    .join('')

const filled = new Set([0, 1, 2, 3])
describe('witnessRuns', () => {
  it.each([
    [
      'the fullest version',
      'only one side that flies.',
      [
        [0, 'only one'],
        [1, 'side'],
        [2, 'that'],
        [3, 'flies'],
      ],
      'only one side that flies.',
    ],
    [
      'words left out inside',
      'only one that flies.',
      [
        [0, 'only one'],
        [2, 'that'],
        [3, 'flies'],
      ],
      'only one […]that flies.',
    ],
    [
      'an empty cell is a gap as well',
      'only one that flies.',
      [
        [0, 'only one'],
        [1, '', 'omission'],
        [2, 'that'],
        [3, 'flies'],
      ],
      'only one […]that flies.',
    ],
    ['a fragment', 'that', [[2, 'that', 'fragment']], '[…]<fragment that>[…]'],
    [
      'another word',
      'only one party that flies',
      [
        [0, 'only one'],
        [1, 'party', 'substitution'],
        [2, 'that'],
        [3, 'flies'],
      ],
      'only one <substitution party> that flies',
    ],
    [
      'an addition is no gap elsewhere',
      'only one side that really flies',
      [
        [0, 'only one'],
        [1, 'side'],
        [2, 'that'],
        [2.5, 'really', 'addition'],
        [3, 'flies'],
      ],
      'only one side that <addition really> flies',
    ],
    ['no alignment: the words as they are', 'he would go', [], 'he would go'],
  ] as [string, string, CellRow[], string][])('%s', (_, text, rows, expected) => {
    const claim = { text, start: 10, end: 10 + text.length }
    const runs = witnessRuns([claim], cellsIn(text, rows, 10), filled)
    expect(shown(runs[0]!)).toBe(expected)
    expect(runs[0]!.map((run) => (run.kind === 'gap' ? '' : run.text)).join('')).toBe(text)
  })

  it('keeps marked spans of one article apart', () => {
    const text = '“We’re closer” on Aleppo, he said. “But we have work.”'
    const first = { start: 1, end: 13, text: text.slice(1, 13) }
    const second = { start: 36, end: 53, text: text.slice(36, 53) }
    const cells = cellsIn(text, [
      [0, 'We’re closer'],
      [1, 'But', 'case'],
      [3, 'we have work'],
    ])
    expect(witnessRuns([first, second], cells, new Set([0, 1, 2, 3])).map(shown)).toEqual([
      'We’re closer',
      '<case But> […]we have work.',
    ])
  })

  it('does not show as left out what is only filtered away', () => {
    const text = '“We’re closer,” he said. “But we have work.”'
    const first = { start: 1, end: 14, text: text.slice(1, 14) }
    const second = { start: 26, end: 43, text: text.slice(26, 43) }
    const cells = cellsIn(text, [
      [0, 'We’re closer,'],
      [1, 'But'],
      [2, 'we have work.'],
    ])
    const columns = new Set([0, 1, 2])
    expect(witnessRuns([first], cells, columns).map(shown)).toEqual(['We’re closer,'])
    expect(witnessRuns([second], cells, columns).map(shown)).toEqual(['But we have work.'])
  })
})

describe('filledColumns', () => {
  const witness = (rows: [number, string][]): UtteranceWitness => ({
    claimIds: ['c'],
    articleId: 'a',
    outlet: 'A',
    coverage: 'full',
    topicIds: [],
    cells: rows.map(([column, text]) => ({ column, text, start: 0, end: text.length, type: null })),
  })
  it('takes the version with most words', () =>
    expect(
      filledColumns([
        witness([[0, 'one']]),
        witness([
          [0, 'one'],
          [2, 'two'],
          [3, ''],
        ]),
      ]),
    ).toEqual(new Set([0, 2])))
  it('has none without witnesses', () => expect(filledColumns([])).toEqual(new Set()))
})
