import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '@/lib/text/document'
import { type NumberExpression, readNumbers } from '@/lib/text/numbers'

const read = (text: string) => readNumbers(parseDocument(text), { start: 0, end: text.length })

const shown = ({ kind, value, low, high, words, fraction }: NumberExpression) =>
  kind === 'cardinal'
    ? String(value)
    : kind === 'range'
      ? `${low}..${high}`
      : kind === 'vague'
        ? words
        : `share ${fraction?.toFixed(3)}`

describe('numbers as news words them', () => {
  test.each([
    ['253', ['253']],
    ['250,000 people', ['250000']],
    ['1.5 million', ['1500000']],
    ['eleven', ['11']],
    ['twenty-two', ['22']],
    ['a dozen', ['12']],
    ['two dozen', ['24']],
    ['half a dozen', ['6']],
    ['a hundred', ['100']],
    ['three hundred and fifty', ['350']],
    ['two thousand five hundred', ['2500']],
    ['a couple of men', ['2']],
    ['no one', ['0']],
    ['nobody', ['0']],
    ['40 to 60', ['40..60']],
    ['between 40 and 60', ['40..60']],
    ['40-60', ['40..60']],
    ['40–60', ['40..60']],
    ['1,300-1,400', ['1300..1400']],
    ['1 to 2 million', ['1000000..2000000']],
    ['10 or 11', ['10..11']],
    ['dozens', ['dozens']],
    ['tens of thousands', ['tens of thousands']],
    ['hundred of thousands', ['hundreds of thousands']],
    ['several hundred', ['several hundred']],
    ['a few dozen', ['several dozen']],
    ['two-thirds', ['share 0.667']],
    ['half', ['share 0.500']],
    ['60 percent', ['share 0.600']],
    ['60%', ['share 0.600']],
    ['a third of them', ['share 0.333']],
  ])('%s', (text, expected) => expect(read(text).map(shown)).toEqual(expected))

  test.each([
    ['a change is no range', 'from five to four', ['5', '4']],
    ['an age is no number', 'a 75-year-old man', []],
    ['a length is no number', 'a 24-hour truce', []],
    ['a time of day is no number', 'at 10:30', []],
    ['a model is no number', 'an F-16', []],
    ['"few" alone counts nobody', 'few survived', []],
    ['a third of no whole is an ordinal', 'a third blast', []],
    ['falling ranges are two numbers', '60 to 40', ['60', '40']],
  ])('%s', (_name, text, expected) => expect(read(text).map(shown)).toEqual(expected))

  test('the span is the words of the number alone', () => {
    const [number] = read('killed at least two dozen men')
    expect('killed at least two dozen men'.slice(number!.start, number!.end)).toBe('two dozen')
  })

  test('spans lie in the text, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(3_000_000_000), (text, n) => {
        const full = `${text} ${n.toLocaleString('en-US')} ${text}`
        let end = 0
        for (const number of read(full)) {
          expect(number.start).toBeGreaterThanOrEqual(end)
          expect(number.end).toBeLessThanOrEqual(full.length)
          end = number.end
        }
      }),
    )
  })

  test('any whole number is read back', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), (n) => {
        expect(read(`Then ${n.toLocaleString('en-US')} people`)[0]?.value).toBe(n)
      }),
    )
  })

  test('hostile lengths are read in linear time', () => {
    const started = process.cpuUsage()
    read('one and '.repeat(12_500))
    read('9,'.repeat(50_000))
    read('hundred '.repeat(12_500))
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(1500)
  })
})
