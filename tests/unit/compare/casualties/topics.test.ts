import { describe, expect, it } from 'vitest'
import type { CasualtyFigure } from '@/lib/claims'
import { compareStory } from '@/lib/compare'
import { placeWords } from '@/lib/compare/sentences/casualties'
import { figure, storyOf } from '@/tests/support/large-stories'

type Fields = Partial<CasualtyFigure>
const exact = (value: number, fields: Fields = {}): Fields => ({
  low: value,
  high: value,
  value,
  qualifier: 'exact',
  ...fields,
})
const hundreds: Fields = { low: 200, high: null, value: null, qualifier: 'vague', vague: true }
const undated: Fields = { period: null }

const compared = (...articles: Fields[][]) => compareStory(storyOf(articles.map((figures) => figures.map(figure))))
const victimsOf = (...articles: Fields[][]) =>
  compared(...articles)
    .findings.filter(({ dimension }) => dimension === 'victims')
    .map(({ sentence }) => sentence)

describe('the verdict over a topic', () => {
  it.each<[string, Fields[][], RegExp]>([
    [
      'a vague word of an older count',
      [[exact(5), hundreds], [exact(5)]],
      /^All can be true\..* 5 people, if all are right\.$/,
    ],
    [
      'a ceiling of another count',
      [[exact(230, undated)], [{ low: null, high: 81, value: 81, qualifier: 'up_to', ...undated }]],
      /if all are right\. Not counted in: Outlet 2’s 81, taken for another count\.$/,
    ],
    [
      'numbers of days that are not said',
      [[exact(24, undated)], [exact(22, undated)]],
      /^All can be true only if the toll changed from one article to the next: 22 people \(Outlet 2\) and 24 people \(Outlet 1\) exclude each other\. [^.]+\.$/,
    ],
    [
      'numbers of stated days',
      [[exact(24)], [exact(22)], [exact(23)]],
      /^They cannot all be true: 2\d people \(Outlet \d\) and 2\d people \(Outlet \d\) exclude each other\./,
    ],
    [
      'a part that is larger than its whole',
      [[exact(300, { victims: 'children' })], [exact(253)]],
      /^They cannot all be true: 300 children \(Outlet 1\) and 253 people \(Outlet 2\) exclude each other\./,
    ],
    [
      'an older war beside three tolls',
      [[exact(1400, undated)], [exact(30, undated)], [exact(30, undated)], [exact(30, undated)]],
      / 30 people, if all are right\. Not counted in: Outlet 1’s 1,400, taken for another count\.$/,
    ],
    ['none', [[exact(0)], [exact(0)]], / Nobody, if all are right\.$/],
    [
      'none of a group',
      [[exact(0, { victims: 'employees' })], [exact(0, { victims: 'employees' })]],
      / No employees, if all are right\.$/,
    ],
    ['one', [[exact(1)], [exact(1)]], / One person, if all are right\.$/],
    [
      'one figure',
      [[exact(1, { victims: 'Israeli soldiers' })]],
      /^One figure only: 1 Israeli soldier\. One outlet; it/,
    ],
    ['others', [[exact(230, { victims: 'others' })]], /^One figure only: 230 people\./],
  ])('%s', (_, articles, expected) => {
    const { topics } = compared(...articles)
    expect(topics).toHaveLength(1)
    expect(topics[0]?.verdict).toMatch(expected)
    expect(topics[0]?.verdict).not.toMatch(/Between 2\d\d and/)
  })
})

describe('one event told of several places', () => {
  const on = (day: string): Fields => ({ period: { start: day, end: day, basis: 'stated' } })
  const tuesday = on('2016-03-22')
  const titles = (...figures: Fields[]) => compared(...figures.map((one) => [one])).topics.map(({ title }) => title)

  it.each<[string, Fields[], number]>([
    ['a site and its city on one day', [exact(40, { place: 'market in Aleppo', ...tuesday }), exact(43, tuesday)], 1],
    [
      'two sites and their city on one day',
      [
        exact(11, { place: 'airport in Brussels', ...tuesday }),
        exact(20, { place: 'metro station in Brussels', ...tuesday }),
        exact(31, { place: 'Brussels', ...tuesday }),
      ],
      1,
    ],
    [
      'a city and a province of its name',
      [exact(50, { place: 'Saada province', ...undated }), exact(51, { place: 'Saada' })],
      2,
    ],
    [
      'a city and its province on one day',
      [exact(50, { place: 'Aleppo province', ...tuesday }), exact(51, tuesday)],
      1,
    ],
    [
      'numbers alike where one gives no day',
      [exact(40, { place: 'market in Aleppo', ...undated }), exact(43, tuesday)],
      1,
    ],
    // What stays apart.
    ['a hospital and a week in the city', [exact(50, { place: 'hospital in Aleppo', ...tuesday }), exact(253)], 2],
    [
      'a site and its city on two days',
      [exact(40, { place: 'market in Aleppo', ...tuesday }), exact(43, on('2016-03-27'))],
      2,
    ],
    [
      'numbers unlike where one gives no day',
      [exact(4, { place: 'market in Aleppo', ...undated }), exact(43, tuesday)],
      2,
    ],
    [
      'a city and its country',
      [exact(40, { place: 'Aleppo', ...tuesday }), exact(43, { place: 'Syria', ...tuesday })],
      2,
    ],
    [
      'two sites without their city',
      [
        exact(11, { place: 'airport in Brussels', ...tuesday }),
        exact(20, { place: 'metro station in Brussels', ...tuesday }),
      ],
      2,
    ],
  ])('%s', (_, figures, expected) => {
    expect(titles(...figures)).toHaveLength(expected)
  })

  it('holds a part of the city against the whole, and no site against another', () => {
    const { findings } = compared(
      [exact(35, { place: 'airport in Brussels', ...tuesday })],
      [exact(20, { place: 'metro station in Brussels', ...tuesday })],
      [exact(31, { place: 'Brussels', ...tuesday })],
    )
    expect(findings.map(({ relation }) => relation)).toEqual(['contradicts', 'consistent'])
    expect(findings[0]?.sentence).toMatch(
      /covers fewer places, so it should be a part of .+, yet is larger: 35 against 31\./,
    )
  })

  it('takes a named site for the one that another outlet places', () => {
    expect(
      titles(
        exact(41, { place: 'Sheremetyevo airport in Moscow', ...tuesday }),
        exact(41, { place: 'Sheremetyevo airport', ...tuesday }),
      ),
    ).toEqual(['Killed at Sheremetyevo airport in Moscow on March 22'])
    expect(
      titles(exact(41, { place: 'market in Moscow', ...tuesday }), exact(41, { place: 'market', ...tuesday })),
    ).toHaveLength(2)
  })
})

describe('who was counted', () => {
  it.each([
    ['civilians', 'people'],
    ['people', 'children'],
    ['Israeli soldiers', 'Israelis'],
  ])('%s against %s of one number: told', (a, b) => {
    expect(victimsOf([exact(50, { victims: a })], [exact(50, { victims: b })])).toHaveLength(1)
  })

  it.each<[string, Fields, Fields]>([
    ['a nationality', exact(5, { victims: 'Israelis' }), exact(5, { victims: 'people' })],
    ['soldiers of a nation', exact(16, { victims: 'Israeli soldiers' }), exact(16, { victims: 'soldiers' })],
    ['a part with the smaller number', exact(4, { victims: 'Israeli civilians' }), exact(5, { victims: 'Israelis' })],
    ['one and one', exact(1, { victims: 'children' }), exact(1, { victims: 'people' })],
  ])('%s: not told', (_, a, b) => {
    expect(victimsOf([a], [b])).toEqual([])
    expect(victimsOf([a, b])).toEqual([])
  })
})

describe('sentences', () => {
  it('say which number should lie in which, and why', () => {
    const { findings } = compared([exact(161, { ...undated, victims: 'Palestinians' })], [exact(152)])
    const told = findings.find(({ relation }) => relation === 'differs')?.sentence
    expect(told).toMatch(
      /161 covers only Palestinians, so it should be a part of .+ 152, yet is larger: 161 against 152\. The toll may have changed/,
    )
  })

  it('end no event with the day of an article that says nothing of it', () => {
    const period = { start: '2015-11-13', end: '2015-11-13', basis: 'stated' as const }
    const open = { start: null, end: '2016-05-02', basis: 'inferred' as const }
    const { topics } = compared(
      [exact(130, { place: 'Paris', period })],
      [exact(130, { place: 'Paris', period: open })],
    )
    expect(topics.map(({ title }) => title)).toEqual(['Killed in Paris on November 13, 2015'])
  })

  it.each([
    ['Gaza border', 'at the Gaza border'],
    ['Defense Ministry', 'at the Defense Ministry'],
    ['Brussels Airport', 'at Brussels Airport'],
    ['hospital in Aleppo', 'at the hospital in Aleppo'],
    ['al-Aqsa', 'in al-Aqsa'],
    ['northern Syria', 'in northern Syria'],
    ['Border Town', 'in Border Town'],
    ['Aleppo and surroundings', 'in and around Aleppo'],
  ])('%s: %s', (place, expected) => {
    expect(placeWords(place)).toBe(expected)
  })
})
