import { chineseFamilyNames, koreanFamilyNames } from './lexicon'
import { type ParsedName, parseName } from './names'

export { capitals, demonyms, peoples } from './demonyms'
export { genericNouns } from './lexicon'
export { coreName } from './names'

/**
 * Whether two names, as claims carry them, mean one person, office or organisation. "Jubeir" is "Adel al-Jubeir",
 * "Syrian military" is "Syrian Army", "UN" is "United Nations". Anonymous sources are the same only where the very words
 * are: whether they are one person over two articles nobody can tell (`canonicalSpeakers` keeps them apart).
 */
export function sameSpeaker(a: string, b: string): boolean {
  return same(parseName(a), parseName(b))
}

function same(a: ParsedName, b: ParsedName): boolean {
  if (a.words.join(' ') === b.words.join(' ')) return true
  if (a.kind === 'anonymous' || b.kind === 'anonymous' || a.kind !== b.kind) return false
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  if (a.kind === 'organisation') return short.length > 1 && short.every((word) => long.includes(word))
  if (short.length === 1 && short[0] === familyNameFirst(long)) return true
  return short.at(-1) === long.at(-1) && (short.length === 1 || agree(short, long))
}

/** "Ban Ki-moon", "Kim Jong Un", "Xi Jinping": the family name of names that begin with it; null for others. */
function familyNameFirst(words: string[]): string | null {
  const [first = '', second = ''] = words
  if (chineseFamilyNames.has(first) && words.length === 2) return first
  const given = words.length === 3 || /^\p{L}{2,5}-\p{L}{2,5}$/u.test(second)
  return koreanFamilyNames.has(first) && given ? first : null
}

/** "Donald Trump" and "Donald J. Trump" agree; "Bill Clinton" and "Hillary Clinton" do not. */
const agree = (short: string[], long: string[]) => {
  const [a = '', b = ''] = [short[0], long[0]]
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)) || long.includes(a)
}

/** The names that one article gives its speakers. */
export interface ArticleSpeakers {
  articleId: string
  names: readonly string[]
}

/** A speaker over all the articles of a story. */
export interface CanonicalSpeaker {
  /** The fullest name that any article gives. */
  name: string
  /** Every name that was taken for it, the canonical one included. */
  aliases: string[]
  articleIds: string[]
  anonymous: boolean
}

/**
 * The speakers of several articles, each once. A surname alone goes to the one full name that it fits; where two people
 * of a story share it ("Clinton") it stays by itself. Anonymous sources are never merged over articles.
 */
export function canonicalSpeakers(articles: readonly ArticleSpeakers[]): CanonicalSpeaker[] {
  const entries = articles.flatMap(({ articleId, names }) =>
    [...new Set(names)].map((name) => ({ articleId, name, parsed: parseName(name) })),
  )
  const fullest = [...entries].sort((a, b) => b.parsed.words.length - a.parsed.words.length)
  const speakers: (CanonicalSpeaker & { parsed: ParsedName })[] = []
  for (const { articleId, name, parsed } of fullest) {
    const fitting = speakers.filter((speaker) =>
      parsed.kind === 'anonymous'
        ? speaker.articleIds[0] === articleId && speaker.name === name
        : !speaker.anonymous && same(speaker.parsed, parsed),
    )
    const [known] = fitting
    if (!known || fitting.length > 1) {
      const own = speakers.find((speaker) => !speaker.anonymous && speaker.name === name && parsed.kind !== 'anonymous')
      if (own) add(own, name, articleId)
      else
        speakers.push({
          name,
          aliases: [name],
          articleIds: [articleId],
          anonymous: parsed.kind === 'anonymous',
          parsed,
        })
    } else add(known, name, articleId)
  }
  return speakers.map(({ parsed: _, ...speaker }) => speaker)
}

function add(speaker: CanonicalSpeaker, name: string, articleId: string) {
  if (!speaker.aliases.includes(name)) speaker.aliases.push(name)
  if (!speaker.articleIds.includes(articleId)) speaker.articleIds.push(articleId)
}
