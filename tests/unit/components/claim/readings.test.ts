import { describe, expect, it } from 'vitest'
import { claimSummary, claimTitle, readingsOf } from '@/components/claim/readings'
import { figureWords } from '@/components/claim/words'
import type { CasualtyFigure, Quotation, TruceClaim } from '@/lib/claims'
import { blankTruce } from '../../../support/blank-claims'

const damascus = 'Asia/Damascus'

describe('figures in words', () => {
  it.each([
    [{ value: 250, qualifier: 'more_than', low: 251, high: null }, 'more than 250'],
    [{ value: 253, qualifier: 'at_least', low: 253, high: null }, 'at least 253'],
    [{ value: 250000, qualifier: 'exact', low: 250000, high: 250000 }, '250,000'],
    [{ value: 40, qualifier: 'up_to', low: null, high: 40 }, 'up to 40'],
    [{ value: null, qualifier: 'range', low: 40, high: 60 }, '40 to 60'],
    [{ value: null, qualifier: 'vague', low: 200, high: null }, '200 or more (a vague number)'],
    [{ value: null, qualifier: 'share', low: 133, high: null }, 'a share: 133 or more'],
    [{ value: null, qualifier: 'share', low: null, high: null }, 'a share: no number'],
  ] as const)('%j', (figure, words) => expect(figureWords(figure)).toBe(words))
})

describe('readingsOf', () => {
  const text = '“It’s a crime,” he said. On Monday more than 250 civilians died, the Observatory said.'
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

  it('shows a speaker with its basis and its words', () => {
    const quotation: Quotation = {
      kind: 'quotation',
      ...at('It’s a crime,'),
      text: 'It’s a crime,',
      rule: 'quotation.said-after',
      evidence: {},
      type: 'direct',
      speaker: { name: 'Adel al-Jubeir', basis: 'pronoun', ...at('he') },
      otherSpeakers: [],
      cue: { text: 'said', class: 'neutral', ...at('said') },
      via: null,
    }
    const [speaker, type, cue, via] = readingsOf(quotation, text, damascus)
    expect(speaker).toEqual({ label: 'Speaker', value: 'Adel al-Jubeir', basis: 'by pronoun', words: 'he' })
    expect(type).toMatchObject({ value: 'direct', words: null })
    expect(cue).toMatchObject({ value: 'neutral (said)', words: 'said' })
    expect(via).toEqual({ label: 'Through', value: null, basis: null, words: null })
    expect(claimTitle(quotation)).toBe('Adel al-Jubeir')
    expect(claimSummary(quotation, damascus)).toBe('direct · “said” · speaker by pronoun')
    expect(claimTitle({ ...quotation, speaker: null })).toBe('Speaker not known')

    const told = { text: 'he said. On Monday', kind: 'reporters', ...at('he said. On Monday') } as const
    const inFull = { ...quotation, office: { text: 'Observatory', ...at('Observatory') }, occasion: told }
    expect(readingsOf(inFull, text, damascus)).toEqual(
      expect.arrayContaining([
        { label: 'Office', value: 'Observatory', basis: null, words: 'Observatory' },
        { label: 'Occasion', value: 'to reporters', basis: null, words: 'he said. On Monday' },
      ]),
    )
    // An occasion that holds the cue says both; words that run on repeat neither.
    expect(claimSummary(inFull, damascus)).toBe('direct · “he said. On Monday” · speaker by pronoun')
    expect(claimSummary({ ...inFull, cue: null }, damascus)).toBe('direct · speaker by pronoun')
  })

  it('shows a figure’s fields with the words that each was read from', () => {
    const figure: CasualtyFigure = {
      kind: 'casualty',
      ...at('more than 250 civilians died'),
      text: 'more than 250 civilians died',
      rule: 'casualty.subject-verb',
      evidence: {
        victims: { ...at('civilians'), basis: 'stated' },
        counter: { ...at('the Observatory'), basis: 'stated' },
      },
      outcome: 'killed',
      value: 250,
      qualifier: 'more_than',
      low: 251,
      high: null,
      vague: false,
      victims: 'civilians',
      place: null,
      period: { start: '2016-04-25', end: '2016-05-02', basis: 'computed' },
      cause: null,
      counter: 'Syrian Observatory for Human Rights',
      partOf: null,
    }
    const byLabel = Object.fromEntries(readingsOf(figure, text, damascus).map((row) => [row.label, row]))
    expect(byLabel.Number?.value).toBe('more than 250')
    expect(byLabel.Range).toMatchObject({ value: '251 or more', basis: 'computed' })
    expect(byLabel.Victims).toMatchObject({ basis: 'stated', words: 'civilians' })
    expect(byLabel.Place).toMatchObject({ value: null, basis: null, words: null })
    expect(byLabel.Period).toMatchObject({ value: 'Mon 25 Apr – Mon 2 May 2016', basis: 'computed', words: null })
    expect(byLabel['Counted by']).toMatchObject({ words: 'the Observatory' })
    expect(claimTitle(figure)).toBe('more than 250 killed')
    expect(claimSummary(figure, damascus)).toBe(
      'civilians · Mon 25 Apr – Mon 2 May 2016 · counted by Syrian Observatory for Human Rights',
    )
    expect(claimSummary({ ...figure, victims: null, period: null, counter: null }, damascus)).toBe('no counter named')
  })

  it('keeps a truce’s stated end apart from the end by its terms', () => {
    const truce: TruceClaim = {
      ...blankTruce,
      end: 1,
      text: '“',
      rule: 'truce.extended-by',
      area: 'Eastern Ghouta',
      class: 'local_truce',
      status: 'extended',
      effectiveAt: '2016-04-30',
      durationHours: 48,
      statedEnd: '2016-05-03T22:00:00Z',
      derivedEnd: '2016-05-03',
      endsAt: '2016-05-03T22:00:00Z',
      endBasis: 'stated',
    }
    const byLabel = Object.fromEntries(readingsOf(truce, text, damascus).map((row) => [row.label, row]))
    expect(byLabel['Extended by']?.value).toBe('48 hours')
    expect(byLabel['Stated end']?.value).toBe('Wed 4 May 2016, 01:00')
    expect(byLabel['End by its terms']).toMatchObject({ value: 'Tue 3 May 2016', basis: 'computed' })
    expect(byLabel.Parties?.value).toBeNull()
    expect(claimTitle(truce)).toBe('Eastern Ghouta: extended')
    expect(claimSummary(truce, damascus)).toBe('48 hours · from Sat 30 Apr 2016 · until Wed 4 May 2016, 01:00')
  })
})
