import { describe, expect, it } from 'vitest'
import { citationOf } from '@/components/claim/citation'
import type { Quotation } from '@/lib/claims'
import { blankQuotation } from '../../../support/blank-claims'

const quotation: Quotation = {
  ...blankQuotation,
  start: 10,
  end: 24,
  text: 'It’s a crime.',
  speaker: { name: 'Adel al-Jubeir', basis: 'pronoun', start: 30, end: 32 },
}
const metadata = {
  headline: 'Truce talks',
  agency: 'AFP',
  publishedOn: '2016-05-02',
  publishedBasis: 'stated' as const,
}

describe('citationOf', () => {
  it.each([
    ['all is known', {}, '“Truce talks”, Expatica (AFP), Mon 2 May 2016, characters 10–24.'],
    ['no headline, own wire', { headline: null, agency: 'Expatica' }, 'Expatica, Mon 2 May 2016, characters 10–24.'],
    [
      'an inferred date says so',
      { agency: null, publishedBasis: 'computed' as const },
      '“Truce talks”, Expatica, Mon 2 May 2016 (date not stated in the article), characters 10–24.',
    ],
    [
      'no date: the story’s',
      { agency: null, publishedOn: null, publishedBasis: null },
      '“Truce talks”, Expatica, Tue 3 May 2016 (the story’s date; the article states none), characters 10–24.',
    ],
  ])('%s', (_, changed, expected) => {
    const cited = { outlet: 'Expatica', metadata: { ...metadata, ...changed }, storyDate: '2016-05-03' }
    expect(citationOf(quotation, cited)).toBe(`“It’s a crime.” (Adel al-Jubeir). ${expected}`)
  })
  it('says when nobody is named', () =>
    expect(citationOf({ ...quotation, speaker: null }, { outlet: 'A', metadata, storyDate: '2016-05-03' })).toContain(
      '(speaker not named)',
    ))
})
