import { describe, expect, it } from 'vitest'
import type { TruceClaim } from '@/lib/claims'
import { compareStory } from '@/lib/compare'
import { endOf } from '@/lib/compare/truces/terms'
import { coverage } from '@/lib/text/times/intervals'
import { storyOf } from '@/tests/support/large-stories'

const truce = (fields: Partial<TruceClaim>): TruceClaim => ({
  kind: 'truce',
  start: 0,
  end: 0,
  text: `${fields.status ?? 'in_force'} truce`,
  rule: 'made',
  evidence: {},
  area: 'Latakia',
  class: null,
  status: 'in_force',
  parties: [],
  declaration: null,
  mediators: [],
  initialHours: null,
  announcedBy: null,
  via: null,
  announcedAt: null,
  effectiveAt: null,
  durationHours: null,
  statedEnd: null,
  derivedEnd: null,
  endsAt: null,
  endBasis: null,
  ...fields,
})

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
    ['extended by two days, and to end within them', [extended, until('2016-05-02T22:00:00Z')], ['contradicts end']],
    ['a stated and a derived end apart', [until('2016-05-04'), byTerms('2016-05-03')], ['differs end']],
    ['an instant within the day that the terms give', [until('2016-05-03T10:00:00Z'), byTerms('2016-05-03')], []],
    ['a day and an instant in it', [until('2016-05-03'), until('2016-05-03T10:00:00Z')], []],
    ['extended, and to end after that', [extended, until('2016-05-05')], []],
    ['a truce of last winter', [until('2016-01-03'), until('2016-05-04')], []],
  ])('%s', (_, claims, expected) => {
    expect(findings(...claims)).toEqual(expected)
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
      [{ announcedAt: '2016-04-29' }, { effectiveAt: '2016-04-30' }],
      ['consistent start'],
    ],
    ['a month and a day in it', [{ effectiveAt: '2016-02' }, { effectiveAt: '2016-02-27' }], ['consistent start']],
    ['two days', [{ effectiveAt: '2016-04-30' }, { effectiveAt: '2016-05-01' }], ['differs start']],
    ['announced after it began', [{ announcedAt: '2016-05-02' }, { effectiveAt: '2016-04-30' }], ['differs start']],
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
    ['in force and violated', [{ status: 'in_force' }, { status: 'violated' }], []],
  ])('%s', (_, claims, expected) => {
    expect(findings(...claims)).toEqual(expected)
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
