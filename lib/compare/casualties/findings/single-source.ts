import { parseDocument } from '@/lib/text/document'
import { severities } from '../../findings'
import { singleSourceSentence } from '../../sentences/casualty-groups'
import { articlesOf } from '../../story'
import type { Figure } from '../figure'
import { question, type StoryFinder } from './finder'
import { figureWitness, reasonOf } from './reasons'

/** A topic that one outlet alone gives a figure for; and who else mentions the place of it. */
export const singleSourceFinder: StoryFinder = ({ topics, figures, day }) => {
  const articles = articlesOf(figures)
  if (articles.length < 2) return []
  const mentions = mentionsIn(figures)
  return topics.flatMap((topic) => {
    const [article, second] = articlesOf(topic.figures)
    if (!article || second) return []
    const noun = siteNoun(topic.figures[0]!.place)
    const others = noun === null ? [] : articles.filter((other) => other !== article && mentions(other.id, noun))
    return [
      {
        kind: 'casualty' as const,
        topicId: topic.id,
        relation: 'single_source' as const,
        dimension: null,
        witnesses: topic.figures.map(figureWitness),
        reasons: [
          reasonOf('value', topic.figures, 'single_source', day),
          reasonOf('counter', topic.figures, 'unknown', day),
        ],
        question: question(topic, 'who gives a figure?'),
        sentence: singleSourceSentence(
          topic.figures,
          others.map(({ outlet }) => outlet),
          noun,
        ),
        reconciledBy: null,
        severity: severities.singleSource,
        key: '',
      },
    ]
  })
}

/** "hospital" of "hospital in Aleppo": the common noun of a site; null where the place is a name. */
function siteNoun(place: string | null): string | null {
  const words = place?.split(/\s+(?:in|at|of|near|on)\s+/)[0]?.replace(/^(?:the|an?)\s+/i, '') ?? ''
  return /^\p{Ll}+$/u.test(words) ? words : null
}

/** Whether an article uses a word; each text is read once, and only when a site is asked for. */
function mentionsIn(figures: readonly Figure[]) {
  const texts = new Map(articlesOf(figures).map(({ id, text }) => [id, text]))
  const words = new Map<string, Set<string>>()
  return (articleId: string, noun: string) => {
    const known =
      words.get(articleId) ?? new Set(parseDocument(texts.get(articleId) ?? '').tokens.map(({ lower }) => lower))
    words.set(articleId, known)
    return known.has(noun)
  }
}
