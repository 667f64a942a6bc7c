import { describe, expect, it } from 'vitest'
import { readMetadata } from '@/lib/extract/metadata'
import { parseDocument } from '@/lib/text/document'

const HEADLINE = 'Talks near their end'
const BODY = 'Negotiators met and said that the talks would go on through the week, with a new round to follow.'
const read = (text: string, day: string | null = null) => readMetadata(parseDocument(text), day)

describe('the date that the page states', () => {
  it.each([
    ['Tuesday 3 May 2016', '2016-05-03'],
    ['Published: 3 May 2016', '2016-05-03'],
    ['May 3, 2016', '2016-05-03'],
    ['Posted on Tuesday, May 3, 2016 at 10:33', '2016-05-03'],
    ['2016-05-03', '2016-05-03'],
  ])('%s, above or under the headline', (line, day) => {
    for (const text of [`${line}\n${HEADLINE}\n${BODY}`, `${HEADLINE}\n${line}\n${BODY}`]) {
      const { metadata, today } = read(text, '2016-05-01')
      expect([metadata.publishedOn, metadata.publishedBasis]).toEqual([day, 'stated'])
      expect(today).toEqual({ day, basis: 'stated' })
    }
  })

  it('is the print edition’s, wherever the story lies', () => {
    const line = "A version of this article appeared in print on May 3, 2016, with the headline 'Talks'."
    const { metadata, today } = read(`${HEADLINE}\n${BODY}\n${line}`, '2019-01-01')
    expect(metadata.publishedOn).toBe('2016-05-03')
    expect(today?.basis).toBe('stated')
    expect(metadata.evidence.publishedOn).toBeDefined()
  })

  it('may open the text', () => {
    expect(read(`27 Jul 2016 At least 48 people died. ${BODY}`).metadata.publishedOn).toBe('2016-07-27')
  })

  it.each([
    `${HEADLINE}\nOn 3 May 2016 the ministers met for the first time in the old town hall.`,
    `3 May 2016, the day of the vote, was long. ${BODY}`,
    `${HEADLINE}\n${BODY} They last met on April 3, 2016.`,
    `${HEADLINE}\nMay 2016\n${BODY}`,
    `${HEADLINE}\nTuesday\n${BODY}`,
  ])('is not a date that the article tells of: %s', (text) => {
    const { metadata, today } = read(text, '2016-05-02')
    expect(metadata.publishedOn).toBeNull()
    expect(metadata.refusedDate).toBeNull()
    expect(today).toEqual({ day: '2016-05-02', basis: 'story' })
  })

  it('is nobody’s where nothing tells', () => expect(read(BODY).today).toBeNull())
})

describe('the date that does not hold', () => {
  it('is refused when the text’s own weekday cannot be it, and the story’s day stands in', () => {
    const text = `Sunday 18 February 2018\n${HEADLINE}\n${BODY} He would telephone later on Monday.`
    const { metadata, today, furniture } = read(text, '2016-05-02')
    expect(metadata.publishedOn).toBeNull()
    expect(metadata.refusedDate).toMatchObject({ start: 0, end: 23, text: 'Sunday 18 February 2018' })
    expect(metadata.refusedDate?.reason).toContain('later on Monday')
    expect(today).toEqual({ day: '2016-05-02', basis: 'story' })
    expect(furniture).toContainEqual({ start: 0, end: 23 })
  })

  it('is refused without a story too', () => {
    const { metadata, today } = read(`18 February 2018\n${HEADLINE}\n${BODY} They spoke earlier Monday.`)
    expect(metadata.refusedDate?.text).toBe('18 February 2018')
    expect(today).toBeNull()
  })

  it('is refused when its own weekday is wrong', () => {
    expect(read(`Monday 18 February 2018\n${HEADLINE}\n${BODY}`).metadata.refusedDate?.reason).toContain('Sunday')
  })

  it('is refused far from the story, unless a weekday bears it out', () => {
    const page = `18 February 2018\n${HEADLINE}\n${BODY}`
    expect(read(page, '2016-05-02').metadata.refusedDate?.reason).toContain('657 days')
    expect(read(`${page} They met on Sunday.`, '2016-05-02').metadata.publishedOn).toBe('2018-02-18')
  })

  it.each([
    ['the same day', 'They spoke later on Sunday.'],
    ['the day after, in print', 'They spoke later on Saturday.'],
    ['a look back or ahead', 'They had met on Tuesday and would meet on Thursday.'],
  ])('holds on %s', (_, sentence) => {
    expect(read(`Sunday 18 February 2018\n${HEADLINE}\n${BODY} ${sentence}`).metadata.publishedOn).toBe('2018-02-18')
  })
})
