import { describe, expect, test } from 'vitest'
import { parseDocument } from '@/lib/text/document'
import { ownZone, readTimes } from '@/lib/text/times'

/** Every time of a text as "words: from..to" (points once), lengths in hours, read from Monday 2 May 2016 in Damascus (UTC+3). */
function times(text: string, day: string | null = '2016-05-02', zone: string | null = 'Asia/Damascus') {
  return readTimes(parseDocument(text), { start: 0, end: text.length }, { day, zone }).map((time) => {
    const words = text.slice(time.start, time.end)
    if (time.kind === 'duration') return `${words}: ${time.added ? '+' : ''}${time.hours} h`
    return time.kind === 'point' ? `${words}: ${time.from}` : `${words}: ${time.from}..${time.to}`
  })
}

describe('points', () => {
  test.each([
    ['It was announced on Friday.', 'Friday: 2016-04-29'],
    ['Mr Kerry said on Monday he was hopeful.', 'Monday: 2016-05-02'],
    ['He is due in Moscow on Tuesday.', 'Tuesday: 2016-05-03'],
    ['The city was hit on Tuesday.', 'Tuesday: 2016-04-26'],
    ['from Saturday morning.', 'Saturday morning: 2016-04-30'],
    ['Last Friday it fell.', 'Last Friday: 2016-04-29'],
    ['Talks resume next Monday.', 'next Monday: 2016-05-09'],
    ['scheduled to take effect at sundown Friday', 'sundown Friday: 2016-05-06'],
    ['a cease-fire from late February', 'late February: 2016-02'],
    ['a February 27 deal', 'February 27: 2016-02-27'],
    ['since it was arranged, in February, it', 'February: 2016-02'],
    ['It came in December.', 'December: 2015-12'],
    ['on May 03, 2016, with the headline', 'May 03, 2016: 2016-05-03'],
    ['Sunday 18 February 2018', 'Sunday 18 February 2018: 2018-02-18'],
    ['Wednesday, Nov. 21, 2012', 'Wednesday, Nov. 21, 2012: 2012-11-21'],
    ['the 3rd of May', 'the 3rd of May: 2016-05-03'],
    ['in early 2011', 'early 2011: 2011'],
    ['two days ago', 'two days ago: 2016-04-30'],
    ['three weeks ago', 'three weeks ago: 2016-04-11'],
    ['yesterday and today', 'yesterday: 2016-05-01', 'today: 2016-05-02'],
    ['Last month’s talks failed.', 'Last month: 2016-04'],
  ])('%s', (text, ...expected) => expect(times(text)).toEqual(expected))
})

describe('clocks and zones', () => {
  test.each<[string, string, string | null, string]>([
    ['until 1:00 am Wednesday (2200 GMT Tuesday)', '2016-05-02', 'Asia/Damascus', '2016-05-03T22:00:00Z'],
    ['hold until 1:00 am Tuesday', '2016-05-02', 'Asia/Damascus', '2016-05-02T22:00:00Z'],
    ['hold until 1:00 am Tuesday', '2016-05-02', null, '2016-05-03'],
    ['took effect at 9 p.m. (2 p.m. ET).', '2012-11-21', null, '2012-11-21T19:00:00Z'],
    ['at 9 p.m. local time (2 p.m. EST)', '2012-11-21', null, '2012-11-21T19:00:00Z'],
    ['beginning at 2 p.m. ET today', '2012-11-21', null, '2012-11-21T19:00:00Z'],
    ['at 2 p.m. ET today', '2016-07-01', null, '2016-07-01T18:00:00Z'],
    ['began at 7pm (1600 GMT) on September 12 2016', '2016-09-20', null, '2016-09-12T16:00:00Z'],
    ['at 12:30 p.m. on Friday', '2016-05-02', 'Europe/Kyiv', '2016-04-29T09:30:00Z'],
    // The clocks of Kyiv went forward on 27 March 2016: Saturday is UTC+2, Sunday UTC+3.
    ['at 8 p.m. on Saturday', '2016-03-28', 'Europe/Kyiv', '2016-03-26T18:00:00Z'],
    ['at 8 p.m. on Sunday', '2016-03-28', 'Europe/Kyiv', '2016-03-27T17:00:00Z'],
    // New York fell back on 6 November 2016: 1:30 a.m. came twice and the first is meant.
    ['at 1:30 a.m. on Sunday', '2016-11-07', 'America/New_York', '2016-11-06T05:30:00Z'],
    // There was no 2:30 a.m. there on 13 March 2016.
    ['at 2:30 a.m. on Sunday', '2016-03-14', 'America/New_York', '2016-03-13T07:30:00Z'],
    ['at 5 p.m. on Sunday', '2016-05-02', 'Asia/Kolkata', '2016-05-01T11:30:00Z'],
    ['at midnight on Friday', '2016-05-02', 'Asia/Damascus', '2016-04-29'],
  ])('%s, told on %s in %s', (text, day, zone, iso) => {
    const [time] = readTimes(parseDocument(text), { start: 0, end: text.length }, { day, zone })
    expect(time?.from).toBe(iso)
    expect(time?.to).toBe(iso)
  })

  test('an article’s own conversion tells its zone', () => {
    expect(ownZone(parseDocument('until 1:00 am Wednesday (2200 GMT Tuesday).'), '2016-05-02')).toBe('+03:00')
    expect(ownZone(parseDocument('at 9 p.m. (2 p.m. ET).'), '2012-11-21')).toBe('+02:00')
    expect(ownZone(parseDocument('at 9 p.m. on Friday (see below).'), '2012-11-21')).toBeNull()
    expect(ownZone(parseDocument('at 9 p.m. (1800 GMT) and 8 p.m. (1800 GMT).'), '2012-11-21')).toBeNull()
  })
})

describe('windows', () => {
  test.each([
    ['in the past week', 'the past week: 2016-04-25..2016-05-02'],
    ['over the last nine days', 'the last nine days: 2016-04-23..2016-05-02'],
    ['in recent days', 'recent days: null..2016-05-02'],
    ['the past few weeks', 'the past few weeks: null..2016-05-02'],
    ['the past couple of days', 'the past couple of days: 2016-04-30..2016-05-02'],
    ['in the next 48 hours', 'the next 48 hours: 2016-05-02..2016-05-04'],
    ['last week’s air strike', 'last week: 2016-04-25..2016-05-01'],
    ['this week', 'this week: 2016-05-02..2016-05-02'],
    ['since April 22.', 'since April 22: 2016-04-22..2016-05-02'],
    ['since the war began in 2011', 'since the war began in 2011: 2011..2016-05-02'],
    ['since midnight', 'since midnight: 2016-05-01T21:00:00Z..2016-05-02'],
    ['It began in early 2011. Since then 9 died.', 'early 2011: 2011', 'Since then: 2011..2016-05-02'],
    ['between September 2005 and May 2012', 'between September 2005 and May 2012: 2005-09..2012-05'],
    ['over the weekend', 'the weekend: 2016-04-30..2016-05-01'],
    ['a week of fighting', 'a week: 2016-04-25..2016-05-02'],
  ])('%s', (text, ...expected) => expect(times(text)).toEqual(expected))
})

describe('lengths', () => {
  test.each([
    ['for another 48 hours', 'another 48 hours: +48 h'],
    ['for an additional 48 hours', 'an additional 48 hours: +48 h'],
    ['two more days', 'two more days: +48 h'],
    ['initially for 24 hours, was extended by another 48.', '24 hours: 24 h', 'another 48: +48 h'],
    ['a 24-hour truce', '24-hour: 24 h'],
    ['a 72-hours truce', '72-hours: 72 h'],
    ['for three days', 'three days: 72 h'],
    ['the two-month-old truce', 'two-month-old: 1440 h'],
    ['the two-month old truce', 'two-month old: 1440 h'],
  ])('%s', (text, ...expected) => expect(times(text)).toEqual(expected))
})

describe('what is no time', () => {
  test.each([
    'They work 24 hours a day, seven days a week.',
    'They may march in.',
    'Resolution 2254 was passed.',
    'killed 2000 people',
    'about two-thirds of the deaths',
    'another 48 people died',
    'the sun rose',
    'a second time',
    'the five percent rise',
    'Chapter 11, Section 12',
    'He won 3-1.',
    'a fortnightly paper',
    'It ended 99:99.',
    'the letters from between the wars',
  ])('%s', (text) => {
    expect(times(text)).toEqual([])
  })
})

describe('without an anchor', () => {
  test('relative times are read and left open', () => {
    expect(times('on Monday', null)).toEqual(['Monday: null'])
    expect(times('February 27, 2016', null)).toEqual(['February 27, 2016: 2016-02-27'])
    expect(times('on Monday', '2016-02-31')).toEqual(['Monday: null'])
  })
})

test('hostile text is read in linear time', () => {
  const hostile = ['since the ', '(', '1:00 am (2200 GMT ', 'another ', 'the last ', 'May ', '48 ', 'Monday, ']
  for (const words of hostile) {
    const text = words.repeat(20_000 / words.length)
    const document = parseDocument(text)
    const start = performance.now()
    readTimes(document, { start: 0, end: text.length }, { day: '2016-05-02', zone: 'Asia/Damascus' })
    expect(performance.now() - start, words).toBeLessThan(1500)
  }
})
