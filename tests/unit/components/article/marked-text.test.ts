import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, type Mark, markText, type Piece, wordsOf } from '@/components/article/marked-text'

const shown = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) =>
      typeof piece === 'string' ? piece : `<${piece.id}${piece.first ? '' : '+'} ${shown(piece.pieces)}>`,
    )
    .join('')
const drawn = (blocks: readonly Block[]) =>
  blocks.map((block) => (block.kind === 'line' ? shown(block.pieces) : JSON.stringify(block.text))).join('|')

describe('markText', () => {
  it.each([
    ['no highlight', 'Two lines.\n\nOf text.', [], 'Two lines.|"\\n\\n"|Of text.'],
    ['one', 'He said so.', [['a', 3, 7]], 'He <a said> so.'],
    [
      'side by side',
      'one two',
      [
        ['a', 0, 3],
        ['b', 3, 7],
      ],
      '<a one><b  two>',
    ],
    [
      'one inside another',
      'at least 253 dead',
      [
        ['a', 0, 17],
        ['b', 9, 12],
      ],
      '<a at least <b 253> dead>',
    ],
    [
      'the same words twice',
      'Damascus',
      [
        ['a', 0, 8],
        ['b', 0, 8],
      ],
      '<a <b Damascus>>',
    ],
    [
      'crossing: the earlier one stays whole',
      'abcdef',
      [
        ['a', 0, 4],
        ['b', 2, 6],
      ],
      '<a ab<b cd>><b+ ef>',
    ],
    [
      'three crossing',
      'abcdef',
      [
        ['a', 0, 3],
        ['b', 1, 5],
        ['c', 2, 6],
      ],
      '<a a<b b<c c>>><b+ <c+ de>><c+ f>',
    ],
    ['over a line break', 'one\ntwo', [['a', 1, 6]], 'o<a ne>|"\\n"|<a+ tw>o'],
    ['an empty one marks nothing', 'one', [['a', 1, 1]], 'one'],
    ['one past the end marks what is there', 'one', [['a', 2, 9]], 'on<a e>'],
    ['Windows line ends and space at both ends', '\r\none\r\n', [['a', 2, 5]], '"\\r\\n"|<a one>|"\\r\\n"'],
  ] as [string, string, [string, number, number][], string][])('%s', (_, text, spans, expected) => {
    expect(
      drawn(
        markText(
          text,
          spans.map(([id, start, end]) => ({ id, start, end })),
        ),
      ),
    ).toBe(expected)
  })

  const cases = fc.record({
    text: fc.string({ unit: fc.constantFrom('a', 'é', '“', ' ', '\n', '\r', '👩'), maxLength: 40 }),
    spans: fc.array(fc.tuple(fc.nat(90), fc.nat(90)), { maxLength: 8 }),
  })
  const highlightsOf = (spans: [number, number][]) => spans.map(([start, end], i) => ({ id: `h${i}`, start, end }))

  it('never adds, moves or loses a character', () => {
    fc.assert(
      fc.property(cases, ({ text, spans }) => {
        const blocks = markText(text, highlightsOf(spans))
        const words = blocks.map((block) => (block.kind === 'line' ? wordsOf(block.pieces) : block.text)).join('')
        expect(words).toBe(text)
      }),
    )
  })

  it('gives every highlight one address, and marks exactly its words outside line breaks', () => {
    fc.assert(
      fc.property(cases, ({ text, spans }) => {
        const highlights = highlightsOf(spans)
        const marks: Mark[] = []
        const walk = (piece: Piece) => {
          if (typeof piece === 'string') return
          marks.push(piece)
          piece.pieces.forEach(walk)
        }
        for (const block of markText(text, highlights)) if (block.kind === 'line') block.pieces.forEach(walk)
        for (const { id, start, end } of highlights) {
          const own = marks.filter((mark) => mark.id === id)
          const words = start < end ? text.slice(start, end).replace(/[\n\r]/g, '') : ''
          expect(own.map((mark) => wordsOf(mark.pieces)).join('')).toBe(words)
          expect(own.filter((mark) => mark.first)).toHaveLength(words ? 1 : 0)
        }
      }),
    )
  })
})
