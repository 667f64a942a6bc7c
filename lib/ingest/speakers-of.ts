import type { Extraction } from '@/lib/claims'
import { canonicalSpeakers } from '@/lib/resolve/speakers'
import { textAt } from '@/lib/text/span'

interface Read {
  id: string
  text: string
  claims: Extraction['claims']
}

/**
 * Who is quoted in a story's articles, each speaker once, with the names that claims carry and the words that articles
 * name them by. A pronoun or an office stands for others elsewhere and is none of these.
 */
export function speakersOf(articles: readonly Read[]) {
  const mentions = articles.flatMap(({ id, text, claims }) =>
    claims.flatMap((claim) =>
      claim.kind === 'quotation'
        ? [claim.speaker, ...claim.otherSpeakers].flatMap((ref) =>
            ref ? [{ articleId: id, name: ref.name, words: ref.basis === 'named' ? textAt(text, ref) : ref.name }] : [],
          )
        : [],
    ),
  )
  const calledBy = new Map<string, Set<string>>()
  for (const { name, words } of mentions) calledBy.set(name, (calledBy.get(name) ?? new Set<string>()).add(words))
  const speakers = canonicalSpeakers(
    articles.map(({ id }) => ({
      articleId: id,
      names: mentions.filter(({ articleId }) => articleId === id).map(({ name }) => name),
    })),
  )
  return speakers.map(({ name, aliases }) => ({
    name,
    aliases,
    calledBy: [...new Set(aliases.flatMap((alias) => [...(calledBy.get(alias) ?? [])]))],
  }))
}
