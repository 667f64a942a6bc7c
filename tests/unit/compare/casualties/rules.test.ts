import { describe, expect, it } from 'vitest'
import type { CasualtyFigure } from '@/lib/claims'
import { figuresOf } from '@/lib/compare/casualties/figure'
import { decide, pairOf } from '@/lib/compare/casualties/relate'
import { placesOf } from '@/lib/compare/places'
import { figure, storyOf } from '@/tests/support/large-stories'

type Fields = Partial<CasualtyFigure>
const floor = (low: number, fields: Fields = {}) => ({ low, value: low, qualifier: 'at_least' as const, ...fields })
const exact = (value: number, fields: Fields = {}) => ({ low: value, high: value, value, ...fields })
const since = (start: string, end = '2016-05-02') => ({ period: { start, end, basis: 'stated' as const } })
const undated = { period: null }

function compared(
  a: Fields,
  b: Fields,
  { sameArticle = false, days = ['', ''] }: { sameArticle?: boolean; days?: string[] } = {},
) {
  const story = storyOf(sameArticle ? [[figure(a), figure(b)]] : [[figure(a)], [figure(b)]])
  story.articles.forEach(({ metadata }, index) => {
    story.articles[index]!.metadata = { ...metadata, publishedOn: days[index] || null }
  })
  const places = placesOf(story.places)
  const [first, second] = figuresOf(story, places)
  const [there, back] = [decide(pairOf(first!, second!, places)), decide(pairOf(second!, first!, places))]
  expect(back).toEqual(there)
  return `${there.relation} ${there.rule}`
}

describe('two figures', () => {
  it.each<[string, Fields, Fields, string]>([
    ['equal numbers of one scope', exact(20), exact(20), 'agrees casualty.same-scope'],
    ['two floors', floor(201), floor(251), 'differs casualty.same-scope'],
    ['ranges that do not meet', exact(30), exact(34), 'contradicts casualty.same-scope'],
    ['a floor above an exact number', floor(40), exact(30), 'contradicts casualty.same-scope'],
    ['a floor below an exact number', floor(20), exact(30), 'differs casualty.same-scope'],
    [
      'a vague word and a number in its range',
      floor(200, { vague: true, qualifier: 'vague' }),
      exact(253),
      'consistent casualty.vague',
    ],
    [
      'a vague word and a number below it',
      floor(200, { vague: true, qualifier: 'vague' }),
      exact(150),
      'differs casualty.vague-floor',
    ],
    [
      'a shorter window with the smaller floor',
      floor(201),
      floor(253, since('2016-04-20')),
      'consistent casualty.nested-scope',
    ],
    [
      'a shorter window with more than a longer one can hold',
      floor(300),
      exact(253, since('2016-04-20')),
      'contradicts casualty.nested-scope',
    ],
    [
      'a part of the people with more than all',
      floor(300, { victims: 'children' }),
      exact(253),
      'contradicts casualty.nested-scope',
    ],
    [
      'a longer window but fewer kinds of people',
      floor(300),
      exact(253, { ...since('2016-04-20'), victims: 'children' }),
      'consistent casualty.crossing-scope',
    ],
    ['windows a day apart', exact(30, since('2016-04-24')), exact(34), 'contradicts casualty.same-scope'],
    ['near places', floor(201), floor(251, { place: 'Aleppo and surroundings' }), 'differs casualty.same-scope'],
    ['close numbers where one gives no days', exact(30, undated), exact(34), 'differs casualty.running-toll'],
    [
      'a group of the people with more than all, where one gives no days',
      exact(161, { ...undated, victims: 'Palestinians' }),
      exact(152),
      'differs casualty.running-toll',
    ],
    ['a floor and its exact number', floor(5), exact(5), 'agrees casualty.same-number'],
    ['numbers that exclude each other, of stated days', exact(24), exact(22), 'contradicts casualty.same-scope'],
    [
      'none against some, where days are not said',
      exact(0, undated),
      exact(3, undated),
      'differs casualty.running-toll',
    ],
    [
      'a floor and a ceiling of one number',
      floor(31),
      { low: null, high: 31, value: 31, qualifier: 'up_to' },
      'differs casualty.same-scope',
    ],
    [
      'a ceiling that is not reached and an estimate',
      { low: null, high: 49, value: 50, qualifier: 'fewer_than' },
      { low: 45, high: 55, value: 50, qualifier: 'about' },
      'differs casualty.same-scope',
    ],
    // What must not be raised.
    [
      'numbers far apart where one gives no days',
      exact(11, undated),
      floor(31),
      'not_comparable casualty.unlike-counts',
    ],
    [
      'two sites of one city',
      exact(30, { place: 'airport in Brussels' }),
      exact(20, { place: 'metro station in Brussels' }),
      'not_comparable casualty.other-question',
    ],
    [
      'more at a site than in a place that was only guessed',
      exact(20, { place: 'market in Aleppo' }),
      exact(11, { evidence: { place: { start: 0, end: 0, basis: 'inferred' } } }),
      'not_comparable casualty.unlike-counts',
    ],
    ['other outcomes', exact(30), exact(200, { outcome: 'injured' }), 'not_comparable casualty.other-question'],
    ['other places', exact(30), exact(200, { place: 'Damascus' }), 'not_comparable casualty.other-question'],
    [
      'windows that do not touch',
      exact(30),
      exact(200, since('2016-01-01', '2016-01-05')),
      'not_comparable casualty.other-question',
    ],
    [
      'other people',
      exact(5, { victims: 'Israelis' }),
      exact(161, { victims: 'Palestinians' }),
      'not_comparable casualty.other-question',
    ],
    ['a share', exact(30), { qualifier: 'share', low: null, value: null }, 'not_comparable casualty.other-question'],
    [
      'a week against a war',
      floor(201),
      floor(270_001, { place: 'Syria', ...since('2011') }),
      'not_comparable casualty.background',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(compared(a, b)).toBe(expected)
  })

  it('takes a toll that rose by a later day for a development, and one that fell for a conflict', () => {
    const days = ['2016-05-01', '2016-05-02']
    expect(compared(exact(30), exact(34), { days })).toBe('consistent casualty.later-count')
    expect(compared(exact(34), exact(30), { days })).toBe('contradicts casualty.same-scope')
    expect(compared(exact(30), exact(34, { victims: 'civilians' }), { days })).toBe('consistent casualty.later-count')
    expect(compared(floor(20), floor(31), { days })).toBe('consistent casualty.later-count')
    expect(compared(floor(20), exact(40), { days })).toBe('consistent casualty.later-count')
    expect(compared(floor(31), floor(20), { days })).toBe('differs casualty.same-scope')
  })

  it('takes the moment that a figure is of for later than its article', () => {
    const by = (end: string) => ({ period: { start: null, end, basis: 'stated' as const } })
    const days = ['2016-05-02', '2016-05-02']
    expect(compared(exact(30, by('2016-04-30')), exact(34, by('2016-05-02')), { days })).toBe(
      'consistent casualty.later-count',
    )
    expect(compared(exact(30, by('2016-05-02')), exact(34, by('2016-05-02')), { days })).toBe(
      'differs casualty.running-toll',
    )
  })

  it('holds one article against itself only where it says that both mean the same', () => {
    expect(compared(exact(11), exact(13), { sameArticle: true })).toBe('contradicts casualty.same-scope')
    const own = (a: Fields, b: Fields) => compared({ ...undated, ...a }, { ...undated, ...b }, { sameArticle: true })
    expect(own(exact(11), exact(13))).toBe('differs casualty.own-counts')
    expect(own(exact(11), exact(31))).toBe('not_comparable casualty.unlike-counts')
    expect(own(exact(11), exact(13, { place: null }))).toBe('differs casualty.own-counts')
    expect(own(exact(11), exact(13, { place: 'Damascus' }))).toBe('not_comparable casualty.other-question')
    expect(own(exact(11), exact(13, { victims: 'soldiers' }))).toBe('not_comparable casualty.unlike-counts')
    expect(own(exact(11), exact(13, since('2016-04-25')))).toBe('not_comparable casualty.unlike-counts')
  })

  it('lets one article have a floor beside a number, and an outlet against another differ in it', () => {
    expect(compared(floor(131), exact(152), { sameArticle: true })).toBe('consistent casualty.same-number')
    expect(compared(floor(131), exact(152))).toBe('differs casualty.same-scope')
  })

  it('knows a part by its text', () => {
    const story = storyOf([[figure(floor(253)), figure({ ...exact(300, { victims: 'children' }), partOf: 0 })]])
    const places = placesOf(story.places)
    const [whole, part] = figuresOf(story, places)
    expect(decide(pairOf(part!, whole!, places))).toMatchObject({ relation: 'part_of', rule: 'casualty.part-of' })
  })
})
