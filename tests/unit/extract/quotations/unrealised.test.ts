import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract/pipeline'

const reported = (text: string) =>
  extract({ text }).claims.flatMap((claim) => (claim.kind === 'quotation' ? claim.text : []))

describe('reported words that nobody is said to have uttered', () => {
  it.each([
    'Rebel groups might not agree to give up the areas that they hold.',
    'The plan will fail if the sides cannot agree on what the monitors are to watch for.',
    'Even if civilians were encouraged to go there, the plan would face problems.',
    'Mr. Silva offered a forceful account of the situation in the town.',
  ])('%s', (text) => expect(reported(text)).toEqual([]))

  it.each([
    ['The minister said the sides might not agree to a pause.', 'the sides might not agree to a pause'],
    ['The rebels agreed to give up the areas that they hold.', 'give up the areas that they hold'],
    ['Ana Silva encouraged civilians to leave the town.', 'leave the town'],
  ])('but %s', (text, words) => expect(reported(text).join()).toContain(words))
})
