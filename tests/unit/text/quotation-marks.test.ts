import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '@/lib/text/document'
import { findMarkedSpans } from '@/lib/text/quotation-marks'

const marked = (text: string) =>
  findMarkedSpans(text, parseDocument(text).paragraphs).map(({ start, end }) => text.slice(start, end))

describe('findMarkedSpans', () => {
  it.each([
    ['curly', 'He said “we will go” today.', ['we will go']],
    ['straight', 'He said "we will go" today.', ['we will go']],
    ['single, British', "'We won't go,' he said.", ["We won't go,"]],
    ['single and curly with an apostrophe inside', '‘We don’t know,’ he said.', ['We don’t know,']],
    [
      'a plural’s apostrophe inside single marks',
      '‘The rebels’ advance is over,’ he said.',
      ['The rebels’ advance is over,'],
    ],
    ['guillemets', 'Il a dit «nous irons» hier.', ['nous irons']],
    ['low opening mark', 'Er sagte „wir gehen“ gestern.', ['wir gehen']],
    ['nested singles', '“He told me ‘go home’ twice,” she said.', ['He told me ‘go home’ twice,']],
    ['nested doubles', '“He told me “go home” twice,” she said.', ['He told me “go home” twice,']],
    ['two in one line', '"One," he said. "Two."', ['One,', 'Two.']],
    ['opened straight, closed curly', '"We are at war,” he said.', ['We are at war,']],
    ['opened curly, closed straight', '“We are at war," he said.', ['We are at war,']],
    ['never closed', '“We are at war', ['We are at war']],
    ['never closed before another one', '“We are here. “We stay,” he said.', ['We are here.', 'We stay,']],
    ['a double prime for a mark', '″Clearly, we go,” he said.', ['Clearly, we go,']],
    ['single, reopened in the next paragraph', "'We won't go.\n\n'They may,' he said.", ["We won't go.", 'They may,']],
    ['in brackets and behind a dash', '("yes") and —“no”', ['yes', 'no']],
  ])('%s', (_, text, expected) => expect(marked(text)).toEqual(expected))

  it.each([
    ['an apostrophe', "The minister's plan isn't new."],
    ['years and clipped words', "In the ’90s and the '80s they got ’em."],
    ['a plural possessive', "The rebels' advance and the troops' retreat."],
    ['a lone closing mark', 'It is over.” That was all.'],
    ['inches', 'A 5 ft 6" pole stood there.'],
    ['inches by a prime', 'A 6″ pole and a 5″ one stood there.'],
    ['a clipped word before a paragraph in marks', "Go get 'em now.\n\nThey went."],
    ['empty marks', 'He said "" and went.'],
  ])('none: %s', (_, text) => expect(marked(text)).toEqual([]))

  it('chains the paragraphs of a quotation that is reopened in each and closed once', () => {
    const text = 'He said: “One.\n\n“Two.\n\n“Three.”\n\n“Four,” she said.'
    const spans = findMarkedSpans(text, parseDocument(text).paragraphs)
    expect(spans.map(({ continues }) => continues)).toEqual([false, true, true, false])
    expect(spans.map(({ closed }) => closed)).toEqual([false, false, true, true])
  })

  it('gives spans in order that lie in their lines, on any text', () => {
    const pieces = fc.array(
      fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', '„', 'a', ' ', '.', ',', '\n', 's'),
      {
        maxLength: 60,
      },
    )
    fc.assert(
      fc.property(pieces, (units) => {
        const text = units.join('')
        const { paragraphs } = parseDocument(text)
        let last = 0
        for (const span of findMarkedSpans(text, paragraphs)) {
          const line = paragraphs[span.line]!
          expect(span.outer.start).toBeGreaterThanOrEqual(Math.max(last, line.start))
          expect(span.outer.end).toBeLessThanOrEqual(line.end)
          expect(span.start).toBeLessThan(span.end)
          last = span.outer.end
        }
      }),
    )
  })

  // Processor time, the best of three: other work on the machine must not fail the test.
  const cost = (text: string) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const from = process.cpuUsage()
        findMarkedSpans(text, [{ start: 0, end: text.length }])
        const { user, system } = process.cpuUsage(from)
        return (user + system) / 1000
      }),
    )

  it.each(['"', '“', '”', "'", '‘', '«', '“"‘', '“a. ', "'a "])('is linear on %j', { timeout: 60_000 }, (unit) => {
    const text = unit.repeat((unit === '"' ? 1_000_000 : 200_000) / unit.length)
    const half = cost(text.slice(0, text.length / 2))
    expect(cost(text)).toBeLessThan(Math.max(100, 3 * half))
  })
})
