import { listed } from './words'

/** Sentences on who has which value of one dimension. */

/** The sides by their values. Whoever has a value in one place is not told to have none for leaving it out in another. */
export function byValue(sides: readonly { who: string; value: string | null }[]): Map<string | null, string[]> {
  const having = new Set(sides.flatMap(({ who, value }) => (value === null ? [] : who)))
  const values = new Map<string | null, string[]>()
  for (const { who, value } of sides) {
    if (value === null && having.has(who)) continue
    const known = values.get(value) ?? []
    if (!known.includes(who)) values.set(value, [...known, who])
  }
  return values
}

/** "air strikes in Anadolu Agency; not in Expatica or NPR". */
export const valuesTold = (values: ReadonlyMap<string | null, string[]>, join: 'in' | 'for' = 'in') =>
  [...values]
    .map(([value, who]) => (value === null ? `not ${join} ${listed(who, 'or')}` : `${value} ${join} ${listed(who)}`))
    .join('; ')
