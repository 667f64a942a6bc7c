import { type NumberExpression, readNumberAt } from '@/lib/text/numbers'
import type { Token } from '@/lib/text/tokens'

const AGED = /^(?:aged|ages)$/

/** "aged three and 13": the second number is an age as well. */
export const isAge = (tokens: readonly Token[], { firstToken }: NumberExpression) =>
  /^(?:and|to|or|,)$/.test(tokens[firstToken - 1]?.lower ?? '') &&
  [3, 4].some((back) => AGED.test(tokens[firstToken - back]?.lower ?? ''))

/** "two boys aged three and 13": the token after the ages, which belong to the phrase. */
export function agesAfter(tokens: readonly Token[], from: number, last: number): number {
  let i = tokens[from]?.text === ',' ? from + 1 : from
  if (i >= last || !AGED.test(tokens[i]!.lower)) return from
  i++
  while (i < last && (readNumberAt(tokens, i, last) || /^(?:and|to|between)$/.test(tokens[i]!.lower))) i++
  return tokens[i]?.text === ',' && tokens[from]?.text === ',' ? i + 1 : i
}
