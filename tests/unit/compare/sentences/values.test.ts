import { describe, expect, it } from 'vitest'
import { byValue, valuesTold } from '@/lib/compare/sentences/values'

const told = (...sides: [string, string | null][]) => valuesTold(byValue(sides.map(([who, value]) => ({ who, value }))))

describe('who has which value', () => {
  it('tells equal values together, and who gives none', () => {
    expect(told(['NPR', 'shelling'], ['AP', 'air strikes'], ['Fox', 'shelling'], ['CNN', null], ['BBC', null])).toBe(
      'shelling in NPR and Fox; air strikes in AP; not in CNN or BBC',
    )
  })

  it('does not say that an outlet has none which has one elsewhere', () => {
    expect(told(['NPR', null], ['AP', null], ['NPR', 'a minister'])).toBe('not in AP; a minister in NPR')
    expect(told(['NPR', null], ['NPR', 'a minister'])).toBe('a minister in NPR')
  })

  it('names an outlet with two values under each, and none under none', () => {
    expect(told(['NPR', 'a minister'], ['NPR', 'medics'])).toBe('a minister in NPR; medics in NPR')
    expect(told()).toBe('')
  })
})
