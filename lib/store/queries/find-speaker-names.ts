import { openStore } from '../client'
import { fold } from '../words'

/**
 * Who of `known` is meant by a name or an alias: "Kerry" is John Kerry where he speaks. The name itself comes before any
 * alias; where an alias fits several, all of them are meant.
 */
export async function findSpeakerNames(words: string, known: ReadonlySet<string>): Promise<string[]> {
  if (known.has(words)) return [words]
  const store = await openStore()
  const rows = await store.speaker.findMany({
    where: { aliases: { some: { folded: fold(words) } } },
    select: { name: true },
    orderBy: { name: 'asc' },
  })
  return rows.flatMap(({ name }) => (known.has(name) ? [name] : []))
}
