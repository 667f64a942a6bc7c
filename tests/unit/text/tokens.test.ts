import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isClosingMark, isOpeningMark, tokenize } from '@/lib/text/tokens'
import { cpuMilliseconds } from '@/tests/support/cpu-time'

const words = (text: string) => tokenize(text).map((token) => token.text)
const kinds = (text: string) => tokenize(text).map(({ kind }) => kind)

describe('tokenize', () => {
  it.each([
    ['Mr. Ray’s cease-fire', ['Mr.', 'Ray', '’s', 'cease-fire']],
    ["the U.S. army's 1,200 men", ['the', 'U.S.', 'army', "'s", '1,200', 'men']],
    ['at 1:00 a.m. on Feb. 27', ['at', '1:00', 'a.m.', 'on', 'Feb.', '27']],
    ['It’s late, it says', ['It’s', 'late', ',', 'it', 'says']],
    ['Lt. Gen. J. R. Silva', ['Lt.', 'Gen.', 'J.', 'R.', 'Silva']],
    ['We waited... then left…', ['We', 'waited', '...', 'then', 'left', '…']],
    ['born 1990–1995 -- or so', ['born', '1990', '–', '1995', '--', 'or', 'so']],
    ['“No,” he said.', ['“', 'No', ',', '”', 'he', 'said', '.']],
    ['don’t', ['don’t']],
    ['AMMAN/GENEVA • x', ['AMMAN', '/', 'GENEVA', '•', 'x']],
    ['3.5 million (40%)', ['3.5', 'million', '(', '40', '%', ')']],
    ['a 10-year-old', ['a', '10-year-old']],
    ['São Tomé', ['São', 'Tomé']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected))

  it.each([
    ['a full stop that ends a sentence is its own token', 'He saw the sea.', '.'],
    ['also after a capital that ends the text', 'It was plan B.', '.'],
    ['also after a number', 'There were 12.', '.'],
    ['also after a word that is an abbreviation in capitals only', 'It was not in the art.', '.'],
  ])('%s', (_, text, last) => expect(words(text).at(-1)).toBe(last))

  it('tells words, numbers and marks apart', () => {
    expect(kinds('Six of 12 - “é” ½')).toEqual([
      'word',
      'word',
      'number',
      'punctuation',
      'punctuation',
      'word',
      'punctuation',
      'number',
    ])
  })

  it('knows capitals and what is glued', () => {
    expect(tokenize('Élan vital, no').map(({ capitalised, glued }) => [capitalised, glued])).toEqual([
      [true, false],
      [false, false],
      [false, true],
      [false, false],
    ])
  })

  it('covers all but white space, in order, without overlap, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let end = 0
        for (const token of tokenize(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(text.slice(end, token.start)).toMatch(/^\s*$/u)
          expect(token.end).toBeGreaterThan(token.start)
          end = token.end
        }
        expect(text.slice(end)).toMatch(/^\s*$/u)
      }),
    )
  })

  it.each(['a', 'A.', "'", '’s', '1,', '-', '.', '…', 'a-', 'a’', '“'])('is linear for 200 KB of %s', (piece) => {
    expect(cpuMilliseconds(() => tokenize(piece.repeat(200_000 / piece.length)))).toBeLessThan(2_000)
  })
})

describe('marks', () => {
  it('open, close, or may do both', () => {
    const sides = (mark: string) => tokenize(mark).map((token) => [isOpeningMark(token), isClosingMark(token)])[0]
    expect(sides('“')).toEqual([true, false])
    expect(sides('”')).toEqual([false, true])
    expect(sides('"')).toEqual([true, true])
    expect(sides(',')).toEqual([false, false])
  })
})
