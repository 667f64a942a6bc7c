import { describe, expect, it } from 'vitest'
import { causesOf } from '@/lib/compare/casualties/causes'
import { relateVictims, victimsOf } from '@/lib/compare/casualties/victims'
import { relateWindows, windowOf } from '@/lib/compare/casualties/windows'
import { coverage } from '@/lib/text/times/intervals'

describe('who', () => {
  it.each([
    ['people', 'people', 'equal'],
    ['civilians', 'people', 'within'],
    ['people', 'children', 'contains'],
    ['women and children', 'civilians', 'within'],
    ['doctors', 'civilians', 'within'],
    ['Israeli soldiers', 'soldiers', 'within'],
    ['Palestinian civilians', 'Palestinians', 'within'],
    ['people, most of them civilians', 'people', 'equal'],
    ['members of the al-Dalou family', 'people', 'within'],
    ['Israelis', 'Palestinians', 'disjoint'],
    ['soldiers', 'civilians', 'disjoint'],
    ['rebels', 'children', 'disjoint'],
    ['women and soldiers', 'civilians', 'overlaps'],
    [null, 'people', 'unknown'],
  ] as const)('%s against %s: %s', (a, b, expected) => {
    expect(relateVictims(victimsOf(a), victimsOf(b))).toBe(expected)
  })
})

describe('when', () => {
  const window = (start: string, end: string) =>
    windowOf({ start, end, basis: 'stated' }, (iso) => coverage(iso, 'Asia/Damascus'), '2016-05-02')
  it.each([
    [['2016-04-25', '2016-05-02'], ['2016-04-25', '2016-05-02'], 'equal'],
    [['2016-04-25', '2016-05-02'], ['2016-04-22', '2016-05-02'], 'within'],
    [['2016-04-22', '2016-05-02'], ['2016-04-25', '2016-05-02'], 'contains'],
    [['2016-04-22', '2016-05-02'], ['2016-04-23', '2016-05-02'], 'near'],
    [['2011', '2016-05-02'], ['2011-03', '2016-05-02'], 'equal'],
    [['2016-05-02', '2016-05-02'], ['2016-05-01', '2016-05-01'], 'disjoint'],
    [['2016-05-01', '2016-05-02'], ['2016-05-02', '2016-05-02'], 'contains'],
    [['2016-04-20', '2016-04-28'], ['2016-04-25', '2016-05-02'], 'overlaps'],
  ] as const)('%s against %s: %s', (a, b, expected) => {
    expect(relateWindows(window(a[0], a[1]), window(b[0], b[1]))).toBe(expected)
  })

  it('does not guess a start', () => {
    const open = windowOf({ start: null, end: '2016-05-02', basis: 'stated' }, (iso) => coverage(iso), '2016-05-02')
    expect(relateWindows(open, window('2016-04-25', '2016-05-02'))).toBe('unknown')
  })
})

describe('by what means', () => {
  it.each([
    ['air strikes', 'airstrikes', true],
    ['air strikes and shelling', 'shelling and air strikes', true],
    ['air strikes', 'shelling', false],
    ['air strike', 'air strikes and shelling', false],
  ])('%s and %s', (a, b, same) => {
    expect(causesOf(a) === causesOf(b)).toBe(same)
  })

  it.each(['fighting', 'the civil war', 'clashes', null])('hears no means in %s', (words) => {
    expect(causesOf(words)).toBe(0)
  })
})
