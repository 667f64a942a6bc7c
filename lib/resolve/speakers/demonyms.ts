import { demonymAliases } from '../places/regions'
import { countryLines } from '../places/world.generated'

const rows = countryLines.split('\n').map((line) => line.split('|').map((field) => field.toLowerCase()))

/** Country names to the adjective of what comes from them, both in lower case: "syria" to "syrian". */
export const demonyms: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([, name = '', , demonym = '']) => (demonym === '' ? [] : [[name, demonym] as const])),
)

export const peoples: ReadonlySet<string> = new Set([
  ...demonyms.values(),
  ...Object.keys(demonymAliases).map((name) => name.toLowerCase()),
])

export const capitals: ReadonlySet<string> = new Set(rows.flatMap(([, , , , names = '']) => names.split(';')))

/** A country's name as its adjective; other words as they are. */
export const demonymOf = (word: string) => demonyms.get(word) ?? word
