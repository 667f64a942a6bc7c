import { expect, it } from 'vitest'
import { remembered } from '@/components/ui/remembered'

it('asks once for the same texts, and again after a clearing', () => {
  const asked: string[] = []
  const answer = remembered((a: string, b: string) => {
    asked.push(a + b)
    return a + b
  }, 2)
  expect([answer('a', 'b'), answer('a', 'b'), answer('ab', '')]).toEqual(['ab', 'ab', 'ab'])
  expect(asked).toEqual(['ab', 'ab'])
  answer('c', 'd')
  answer('a', 'b')
  expect(asked).toHaveLength(4)
})
