import { describe, expect, it } from 'vitest'
import type { TruceClaim } from '@/lib/claims'
import { compareStory } from '@/lib/compare'
import { endOf } from '@/lib/compare/truces/terms'
import { coverage } from '@/lib/text/times/intervals'
import { storyOf } from '@/tests/support/large-stories'
import { truce } from './truce'

const findings = (...claims: Partial<TruceClaim>[]) =>
  compareStory(storyOf(claims.map((fields) => [truce(fields)]))).findings.map(
    ({ relation, dimension }) => `${relation} ${dimension}`,
  )

const until = (statedEnd: string): Partial<TruceClaim> => ({ statedEnd, endsAt: statedEnd, endBasis: 'stated' })
const byTerms = (derivedEnd: string): Partial<TruceClaim> => ({ derivedEnd, endsAt: derivedEnd, endBasis: 'derived' })
const extended: Partial<TruceClaim> = {
  status: 'extended',
  announcedAt: '2016-05-02',
  durationHours: 48,
  announcedBy: 'Syrian Army',
}

describe('ends', () => {
  it.each<[string, Partial<TruceClaim>[], string[]]>([
    ['two stated ends apart', [until('2016-05-03'), until('2016-05-04')], ['contradicts end']],
    ['extended by two days, and to end within them', [extended, until('2016-05-02T22:00:00Z')], ['differs end']],
    ['a stated and a derived end apart', [until('2016-05-04'), byTerms('2016-05-03')], ['differs end']],
    ['an instant within the day that the terms give', [until('2016-05-03T10:00:00Z'), byTerms('2016-05-03')], []],
    ['a day and an instant in it', [until('2016-05-03'), until('2016-05-03T10:00:00Z')], []],
    ['extended, and to end after that', [extended, until('2016-05-05')], []],
    ['three days from Tuesday, counted with Tuesday', [until('2016-05-05'), byTerms('2016-05-06')], []],
    ['midnight of the day that the terms give', [until('2016-05-04T00:00:00Z'), byTerms('2016-05-03')], []],
    [
      'until midnight on Tuesday, and until Wednesday begins',
      [{ ...until('2016-05-03'), text: 'until midnight on Tuesday' }, until('2016-05-04T00:00:00Z')],
      [],
    ],
    ['what is only proposed', [{ ...until('2016-05-03'), status: 'proposed' }, until('2016-05-06')], []],
    [
      'two truces with starts a week apart',
      [
        { effectiveAt: '2016-04-20', ...until('2016-04-27') },
        { effectiveAt: '2016-04-28', ...until('2016-05-04') },
      ],
      [],
    ],
    ['ends to come, a month apart', [until('2016-05-20'), until('2016-06-20')], ['contradicts end']],
    [
      'no area named: there may be two',
      [
        { ...until('2016-05-03'), area: null },
        { ...until('2016-05-05'), area: null },
      ],
      ['differs end'],
    ],
    ['a truce of last winter', [until('2016-01-03'), until('2016-05-04')], []],
  ])('%s', (_, claims, expected) => {
    expect(findings(...claims)).toEqual(expected)
  })

  it('contradicts where the outlet with the earlier end knows of the extension', () => {
    const story = storyOf([
      [truce(extended)],
      [truce(until('2016-05-02T22:00:00Z')), truce({ ...extended, area: 'Eastern Ghouta' })],
    ])
    expect(compareStory(story).findings.map(({ relation, dimension }) => `${relation} ${dimension}`)).toContain(
      'contradicts end',
    )
  })

  it('says what would reconcile: an extension not known yet, or one that is left out', () => {
    const reconciled = (...claims: Partial<TruceClaim>[]) =>
      compareStory(storyOf(claims.map((fields) => [truce(fields)]))).findings[0]?.reconciledBy
    expect(reconciled(extended, until('2016-05-02T22:00:00Z'))).toBe(
      'An extension that became known after Outlet 2 was written would reconcile them.',
    )
    expect(reconciled(until('2016-05-04'), byTerms('2016-05-02'))).toBe(
      'A further extension that is not in Outlet 2 would reconcile them: no end is stated there.',
    )
    expect(reconciled(until('2016-05-02'), byTerms('2016-05-05'))).toBe(
      'A further extension that is not in Outlet 1 would reconcile them.',
    )
  })

  it('adds hours that fill no whole day as an interval: Monday and 36 hours is Tuesday or Wednesday', () => {
    const end = endOf(truce({ effectiveAt: '2016-05-02', durationHours: 36 }), 'UTC', [])!
    expect([end.from, end.to]).toEqual([Date.parse('2016-05-03T12:00:00Z'), Date.parse('2016-05-04T12:00:00Z')])
    expect(findings({ effectiveAt: '2016-05-02', durationHours: 36 }, until('2016-05-04T09:00:00Z'))).toEqual([])
  })

  it('takes days from a month’s start anywhere in it', () => {
    const end = endOf(truce({ effectiveAt: '2016-02', durationHours: 14 * 24, derivedEnd: '2016-02' }), 'UTC', [])!
    expect([end.from, end.to]).toEqual([Date.parse('2016-02-15T00:00:00Z'), Date.parse('2016-03-15T00:00:00Z')])
  })

  it('counts whole days by the calendar where clocks change on the way', () => {
    const end = endOf(truce({ effectiveAt: '2022-03-26T08:00:00Z', durationHours: 48 }), 'Europe/Kyiv', [])!
    const [stated, elapsed] = [Date.parse('2022-03-28T07:00:00Z'), Date.parse('2022-03-28T08:00:00Z')]
    expect(stated >= end.from && stated < end.to && elapsed >= end.from && elapsed < end.to).toBe(true)
  })

  it('speaks of one area at a time', () => {
    expect(findings(until('2016-05-03'), { ...until('2016-05-04'), area: 'Aleppo' })).not.toContain('contradicts end')
  })

  it('adds start and length as intervals, no more exact than the start', () => {
    const claim = truce({ effectiveAt: '2016-04-30', durationHours: 72 })
    const end = endOf(claim, 'Asia/Damascus', [])!
    expect([end.from, end.to]).toEqual(Object.values(coverage('2016-05-03', 'Asia/Damascus')))
    const morning = endOf(claim, 'Asia/Damascus', ['from Saturday morning'])!
    expect(new Date(morning.from).toISOString()).toBe('2016-05-02T21:00:00.000Z')
    expect(new Date(morning.to).toISOString()).toBe('2016-05-03T09:00:00.000Z')
    expect(morning.basis).toBe('derived')
  })

  it('lets an extension end no earlier than its day and its hours', () => {
    const end = endOf(truce(extended), 'UTC', [])!
    expect(new Date(end.from).toISOString()).toBe('2016-05-04T00:00:00.000Z')
    expect(end.to).toBe(Number.POSITIVE_INFINITY)
  })

  it('knows no end where nothing gives one', () => {
    expect(endOf(truce({}), 'UTC', [])).toBeNull()
    expect(endOf(truce({ status: 'extended', durationHours: 48 }), 'UTC', [])).toBeNull()
    expect(endOf(truce({ durationHours: 48 }), 'UTC', [])).toBeNull()
  })
})

describe('starts', () => {
  it.each<[string, Partial<TruceClaim>[], string[]]>([
    [
      'announced on Friday, in force on Saturday',
      [{ status: 'announced', announcedAt: '2016-04-29' }, { effectiveAt: '2016-04-30' }],
      ['consistent start'],
    ],
    ['a month and a day in it', [{ effectiveAt: '2016-02' }, { effectiveAt: '2016-02-27' }], ['consistent start']],
    ['two days', [{ effectiveAt: '2016-04-30' }, { effectiveAt: '2016-05-01' }], ['differs start']],
    [
      'announced after it began',
      [{ status: 'announced', announcedAt: '2016-05-02' }, { effectiveAt: '2016-04-30' }],
      ['differs start'],
    ],
    [
      'declared by two sides, each for itself',
      [
        { effectiveAt: '2016-04-30', declaration: 'unilateral', parties: ['Brotherhood Alliance'] },
        { effectiveAt: '2016-05-01', parties: ['military government'] },
      ],
      [],
    ],
    ['years apart', [{ effectiveAt: '2012-11' }, { effectiveAt: '2016-02' }], []],
  ])('%s', (_, claims, expected) => {
    expect(findings(...claims)).toEqual(expected)
  })
})

describe('standing', () => {
  it.each<[string, Partial<TruceClaim>[], string[]]>([
    ['in force and collapsed', [{ status: 'in_force' }, { status: 'collapsed' }], ['contradicts status']],
    ['extended and left out', [{ status: 'extended' }, { status: 'excluded' }], ['contradicts status']],
    [
      'degrees of one decline',
      [{ status: 'eroding' }, { status: 'collapsing' }, { status: 'collapsed' }],
      ['consistent status'],
    ],
    ['left out, or under talks', [{ status: 'excluded' }, { status: 'under_negotiation' }], ['consistent status']],
    ['announced, and failing since', [{ status: 'announced' }, { status: 'collapsing' }], []],
    [
      'no area named: there may be two',
      [
        { status: 'in_force', area: null },
        { status: 'collapsed', area: null },
      ],
      ['differs status'],
    ],
    ['in force and violated', [{ status: 'in_force' }, { status: 'violated' }], []],
  ])('%s', (_, claims, expected) => {
    expect(findings(...claims)).toEqual(expected)
  })

  it('takes the word that an article dates to these days, where it says both', () => {
    const story = (ended: Partial<TruceClaim>) =>
      storyOf([
        [truce({ status: 'extended', effectiveAt: '2016-04-02' }), truce({ status: 'ended', ...ended })],
        [truce({ status: 'extended', announcedAt: '2016-05-02' })],
      ])
    const statuses = (ended: Partial<TruceClaim>) =>
      compareStory(story(ended)).findings.filter(({ relation }) => relation === 'contradicts').length
    expect(statuses({ statedEnd: '2016-05-02' })).toBe(1)
    expect(statuses({})).toBe(0)
  })

  it('takes a collapse of these days for an article’s word, whatever the truce was to last', () => {
    const collapsed = (fields: Partial<TruceClaim>) =>
      compareStory(
        storyOf([
          [truce({ statedEnd: '2016-05-04' }), truce({ status: 'collapsed', ...fields })],
          [truce({ statedEnd: '2016-05-04' })],
        ]),
      ).findings.filter(({ dimension }) => dimension === 'status')
    expect(collapsed({ effectiveAt: '2016-05-02' }).map(({ relation }) => relation)).toEqual(['contradicts'])
    expect(collapsed({ effectiveAt: '2014-05-02' })).toEqual([])
    expect(collapsed({})).toEqual([])
  })

  it('tells talks from a truce that has come since, without a conflict', () => {
    const own = [{ status: 'under_negotiation' as const }, { effectiveAt: '2016-05-02T18:00:00Z' }]
    expect(findings(...own)).toEqual(['consistent status'])
    expect(compareStory(storyOf(own.map((fields) => [truce(fields)]))).findings[0]!.sentence).toBe(
      'Outlet 1 knows of talks only; Outlet 2 has a truce agreed or in force, from 6:00 pm Monday. Both can be true: accounts of different hours.',
    )
    expect(findings({ status: 'under_negotiation' }, { effectiveAt: '2016-02' })).toEqual([])
    expect(findings(...own, { status: 'collapsing' })).toEqual([])
  })
})

describe('lengths', () => {
  const by = (durationHours: number, fields: Partial<TruceClaim> = {}) => ({ ...extended, durationHours, ...fields })
  it.each<[string, Partial<TruceClaim>[], string[]]>([
    ['one extension, two lengths', [by(48), by(72)], ['differs duration', 'same_origin announcer']],
    ['one length', [by(48), by(48)], ['same_origin announcer']],
    ['extensions of two days', [by(48), by(72, { announcedAt: '2016-04-30' })], []],
    ['an extension and the first length', [by(48), { durationHours: 24, effectiveAt: '2016-05-03' }], []],
    ['lengths without a day', [{ durationHours: 24 }, { durationHours: 72 }], []],
  ])('%s', (_, claims, expected) => {
    expect(findings(...claims)).toEqual(expected)
  })
})

describe('how a truce was made', () => {
  const made = (declaration: TruceClaim['declaration'], fields: Partial<TruceClaim> = {}) => ({
    declaration,
    ...fields,
  })
  it.each<[string, Partial<TruceClaim>[], string[]]>([
    ['by one side, and by both', [made('unilateral'), made('bilateral')], ['differs declaration']],
    ['by one side, and brokered', [made('unilateral'), made('mediated')], ['differs declaration']],
    ['agreed and brokered', [made('bilateral'), made('mediated')], []],
    ['by one side, and not said', [made('unilateral'), made(null)], []],
    [
      'by two sides, each for itself',
      [
        made('unilateral', { parties: ['Brotherhood Alliance'] }),
        made('bilateral', { parties: ['military government'] }),
      ],
      [],
    ],
    ['only proposed', [made('unilateral'), made('bilateral', { status: 'proposed' })], []],
    [
      'truces of two weeks',
      [made('unilateral', { effectiveAt: '2016-04-01' }), made('bilateral', { effectiveAt: '2016-04-15' })],
      [],
    ],
  ])('%s', (_, claims, expected) => {
    expect(findings(...claims)).toEqual(expected)
  })

  it('is said in plain words', () => {
    const story = storyOf([
      [truce(made('unilateral', { parties: ['Russia'] }))],
      [truce(made('mediated', { mediators: ['Egypt'] }))],
    ])
    expect(compareStory(story).findings[0]!.sentence).toBe(
      'Outlet 1 has the Latakia truce declared by one side (Russia); Outlet 2 has it agreed through a broker (Egypt).',
    )
  })
})

describe('areas within areas', () => {
  const places = [
    { name: 'Delta', kind: 'country' as const, aliases: [] },
    { name: 'East Province', kind: 'province' as const, within: 'Delta', aliases: [] },
    { name: 'Port', kind: 'city' as const, within: 'East Province', aliases: [] },
  ]
  const raised = (...claims: Partial<TruceClaim>[]) =>
    compareStory(
      storyOf(
        claims.map((fields) => [truce(fields)]),
        places,
      ),
    )
      .findings.filter(({ relation }) => relation !== 'single_source')
      .map(({ relation, dimension }) => `${relation} ${dimension}`)
  const extendedTo = (area: string, fields: Partial<TruceClaim> = {}) => ({
    ...extended,
    announcedBy: null,
    area,
    ...fields,
  })

  it.each<[string, Partial<TruceClaim>[], string[]]>([
    ['an extension covers what lies within', [extendedTo('East Province'), extendedTo('Port')], ['consistent area']],
    [
      'a part left out of what is extended',
      [extendedTo('East Province'), { area: 'Port', status: 'excluded' }],
      ['differs status'],
    ],
    [
      'an end within, before that of the whole',
      [extendedTo('East Province'), { area: 'Port', ...until('2016-05-03') }],
      ['differs end'],
    ],
    [
      'a part left out says nothing of the whole',
      [
        { area: 'Port', status: 'excluded' },
        { area: 'East Province', status: 'violated' },
      ],
      [],
    ],
    [
      'the whole left out, its part extended: other truces',
      [{ area: 'East Province', status: 'excluded' }, extendedTo('Port')],
      [],
    ],
    [
      'a truce of the country is another than its towns’',
      [extendedTo('Delta'), { area: 'Port', status: 'excluded' }],
      [],
    ],
  ])('%s', (_, claims, expected) => {
    expect(raised(...claims)).toEqual(expected)
  })

  it('takes one announcement for an area and for its part as one account', () => {
    const said = { announcedBy: 'Delta Army' }
    expect(raised(extendedTo('East Province', said), extendedTo('Port', said))).toContain('consistent area')
    expect(raised(extendedTo('East Province', said), extendedTo('Port', said))).not.toContain('differs area')
  })
})

describe('announcements', () => {
  it('counts several channels as one origin', () => {
    expect(
      findings(
        { ...extended, via: 'state television' },
        { ...extended, announcedBy: 'Syrian military', via: 'state news agency' },
      ),
    ).toEqual(['same_origin announcer'])
  })

  it('sees one announcement told of different areas', () => {
    expect(findings(extended, { ...extended, area: 'Damascus' })).toContain('differs area')
  })

  it('does not join announcements of two days or two announcers', () => {
    expect(findings(extended, { ...extended, announcedAt: '2016-04-20', area: 'Damascus' })).not.toContain(
      'differs area',
    )
    expect(findings(extended, { ...extended, announcedBy: 'Jaysh al-Islam', area: 'Damascus' })).not.toContain(
      'differs area',
    )
  })
})
