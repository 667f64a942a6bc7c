import { describe, expect, it } from 'vitest'
import { differingSides } from '@/components/claim/differing-sides'
import type { Reason } from '@/lib/claims'

const marked = (result: Reason['result'], ...values: (string | null)[]) => [
  ...differingSides({ result, sides: values.map((value) => ({ claimId: 'c', value, span: null })) }),
]

describe('differingSides', () => {
  it.each([
    ['two unlike values: both', 'differs', ['people', 'civilians'], [0, 1]],
    ['one unlike the rest', 'contradicts', ['Tuesday', 'Tuesday', 'Wednesday'], [2]],
    ['two against two: all', 'differs', ['a', 'a', 'b', 'b'], [0, 1, 2, 3]],
    ['scopes of different reach', 'within', ['a week', 'nine days'], [0, 1]],
    ['who says nothing is not marked', 'differs', [null, 'people', 'civilians'], [1, 2]],
    ['alike', 'equal', ['killed', 'killed'], []],
    ['alike in result, not in words', 'near', ['Aleppo', 'in and around Aleppo'], []],
    ['both can be true', 'consistent', ['hundreds', '253'], []],
    ['one value only', 'differs', ['people', null], []],
  ] as [string, Reason['result'], (string | null)[], number[]][])('%s', (_, result, values, expected) =>
    expect(marked(result, ...values)).toEqual(expected),
  )
})
