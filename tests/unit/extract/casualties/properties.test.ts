import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundsOf } from '@/lib/extract/casualties/bounds'
import { acledFloors, vagueFloors } from '@/lib/extract/lexicon/vague-numbers'
import { parseDocument } from '@/lib/text/document'
import { readNumbers } from '@/lib/text/numbers'
import { read } from './read'

const WORDS =
  `killed 12 people and of the , including were among them three children wounded dead died toll rose to at least
  half — ( ) . " ” ; not but the a soldier more than hundreds in Homs on Monday since said officials according from 2011
  no one between 40 60 who had been left driven their homes bodies lives took hostage`.split(/\s+/)

const number = (text: string) => readNumbers(parseDocument(text), { start: 0, end: text.length })[0]!

describe('any text', () => {
  test('is read without a throw, and each claim’s words are where it says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
        const text = words.join(' ')
        for (const figure of read(text)) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.text)
          const { number } = figure.evidence
          expect(number!.start).toBeGreaterThanOrEqual(figure.start)
          expect(number!.end).toBeLessThanOrEqual(figure.end)
          if (figure.low !== null && figure.high !== null) expect(figure.low).toBeLessThanOrEqual(figure.high)
          for (const { start, end } of Object.values(figure.evidence))
            expect(text.slice(start, end).trim()).not.toBe('')
        }
      }),
      { numRuns: 400 },
    )
  })

  test('a part leads to its whole and never round', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
        for (const figure of read(words.join(' '))) {
          let steps = 0
          for (let at = figure.whole; at; at = at.whole) expect(++steps).toBeLessThan(20)
        }
      }),
      { numRuns: 200 },
    )
  })

  test('a number written out in a sentence comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (n) => {
        const [figure] = read(`The blast killed at least ${n.toLocaleString('en-US')} people.`)
        expect(figure).toMatchObject({ value: n, low: n, high: null, qualifier: 'at_least', outcome: 'killed' })
      }),
    )
  })

  test.each([
    'killed 12 ',
    'killed, ',
    '12 people, ',
    'including three children, ',
    '"',
    '— ',
    'who were ',
    'at least ',
    'said ',
  ])('hostile repetition of %j is read in linear time', (piece) => {
    const time = (bytes: number) => {
      const text = `Then 12 people were killed ${piece.repeat(bytes / piece.length)} died.`
      // processor time, since the clock also counts what else the machine does
      const started = process.cpuUsage()
      read(text)
      return process.cpuUsage(started).user / 1000
    }
    time(5_000)
    expect(time(100_000)).toBeLessThan(2_000)
  })
})

describe('bounds', () => {
  test.each([
    ['12', 'exact', 12, 12],
    ['253', 'at_least', 253, null],
    ['200', 'more_than', 201, null],
    ['40', 'up_to', null, 40],
    ['40', 'nearly', 36, 39],
    ['50', 'about', 45, 55],
    ['10', 'fewer_than', null, 9],
    ['dozens', 'vague', 24, null],
    ['scores', 'vague', 40, null],
    ['hundreds', 'vague', 200, null],
    ['thousands', 'vague', 2000, null],
    ['several', 'vague', 3, null],
    ['40 to 60', 'range', 40, 60],
    ['two-thirds', 'share', null, null],
  ] as const)('%s, %s', (words, qualifier, low, high) => {
    expect(boundsOf(number(words), qualifier)).toMatchObject({ low, high })
  })

  test('a vague plural has no value', () => {
    expect(boundsOf(number('dozens'), 'vague')).toMatchObject({ value: null, vague: true })
  })

  test('every vague plural of ACLED’s table is in ours', () => {
    for (const words of acledFloors.keys()) expect(vagueFloors.has(words)).toBe(true)
  })
})
