import { describe, expect, it } from 'vitest'
import { buildScene, openReading } from '@/lib/extract/attribution'
import { buildFrames } from '@/lib/extract/attribution/frames'
import type { Reading } from '@/lib/extract/attribution/reading'
import { rules } from '@/lib/extract/attribution/rules'
import { pieces } from '@/lib/extract/casualties'
import { casualtyRules } from '@/lib/extract/casualties/rules'
import { viewOf } from '@/lib/extract/casualties/view'
import { extract } from '@/lib/extract/pipeline'
import { parseDocument } from '@/lib/text/document'
import { findMarkedSpans } from '@/lib/text/quotation-marks'
import { cpuMilliseconds } from '../../support/cpu-time'
import { newStopwatch, slowerThan } from '../../support/rule-times'

const SIZE = 100_000
/** Milliseconds of processor time that one rule may take for 100 KB. */
const LIMIT = 100

const hostile = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length))

/** The attribution rules over every frame of a text, each timed. */
function attributionTimes(text: string) {
  const stopwatch = newStopwatch()
  const document = parseDocument(text)
  const marks = findMarkedSpans(text, document.paragraphs)
  const frames = buildFrames(document, marks, [])
  const scene = buildScene({ document }, frames, marks)
  let last: Reading['last'] = null
  for (const frame of frames) {
    const reading = openReading(scene, frame, last)
    for (const rule of rules)
      for (const { quote } of stopwatch.time(rule.name, () => rule(reading))) if (quote) reading.free.delete(quote)
    last = { sources: [{ name: 'X', basis: 'named', span: { start: 0, end: 1 }, entity: null }], frame }
  }
  return stopwatch.spent
}

/** The casualty rules over every sentence of a text, each timed. */
function casualtyTimes(text: string) {
  const stopwatch = newStopwatch()
  const document = parseDocument(text)
  for (const sentence of document.sentences.flatMap((whole) => pieces(document, whole))) {
    const view = viewOf(document, sentence, [])
    if (view) for (const rule of casualtyRules) stopwatch.time(rule.name, () => rule(view))
  }
  return stopwatch.spent
}

/** The rules over the limit; a second run decides, since a collection of garbage may fall into one. */
function slowRules(times: (text: string) => ReadonlyMap<string, number>, text: string): string[] {
  times(text.slice(0, SIZE / 10))
  const slow = slowerThan(LIMIT, times(text))
  return slow.length === 0 ? slow : slowerThan(LIMIT, times(text))
}

describe('a rule takes less than 100 ms for 100 KB of hostile text', () => {
  it.each([
    'said ',
    'X said that ',
    '"a" ',
    '"A b c," X said. ',
    '“a',
    "'a ",
    ', ',
    '— ',
    ': ',
    'a: b\n',
    'according to ',
    'who said ',
    'and said ',
    'Mr. X (R-Ohio), ',
    'the mayor, who said, ',
    'he was accused of ',
    'it was condemned by X ',
    'his decision to ',
    'by X from Y among Z for ',
    'a claim on Monday that ',
    'quoted X as saying ',
    'the poll shows that ',
    'is afraid that ',
    'asked the the the ',
    'as as as ',
    'one of of ',
    'Said Says Lopez ',
    'Maria Lopez ',
  ])('attribution: %j', (piece) => {
    expect(slowRules(attributionTimes, hostile(piece))).toEqual([])
  })

  it.each([
    'killed 12 ',
    '12 people, ',
    'including three children, ',
    'who were ',
    'at least 3 ',
    'bodies of ',
    'a toll of 3 ',
    'among them 3 ',
    'wounded and killed ',
    'said 12 dead ',
    'homes. 12 killed ',
    'driven from (3 ',
    'took 4 hostage — ',
  ])('casualties: %j', (piece) => {
    expect(slowRules(casualtyTimes, hostile(piece))).toEqual([])
  })
})

describe('the time for a whole article grows with its length', () => {
  it.each([
    'a truce in Lindau was extended, ',
    'the truce in Lindau and in Oslo for 48 hours ',
    'ceasefire ',
    'X said that the truce ended. ',
    'truce until Monday from 1am in Lindau, ',
    '"A b c," X said. ',
    'killed 12 people in Lindau, ',
  ])('%j', { timeout: 60_000 }, (piece) => {
    const time = (size: number) => {
      const text = hostile(piece).slice(0, size)
      return Math.min(...[1, 2].map(() => cpuMilliseconds(() => extract({ text }))))
    }
    time(SIZE / 16)
    expect(time(SIZE)).toBeLessThan(14 * time(SIZE / 4) + 50)
  })
})
