import { ClaimKind } from '@/lib/claims'
import { openStore } from '../client'
import type { FindingAnswer } from '../views'
import { getStoryBoard } from './get-story'

/**
 * A finding with all that it rests on. A finding that was recomputed away answers `moved`, with its topic; null when
 * there never was one at this address.
 */
export async function getFinding(id: string): Promise<FindingAnswer | null> {
  const store = await openStore()
  const row = await store.finding.findUnique({
    where: { id },
    select: { kind: true, topicId: true, story: { select: { slug: true } } },
  })
  if (!row) return null
  const board = await getStoryBoard(row.story.slug)
  const finding = board?.comparison.findings.find((candidate) => candidate.id === id)
  if (!board || !finding) {
    return { status: 'moved', storySlug: row.story.slug, topicId: row.topicId, kind: ClaimKind.parse(row.kind) }
  }
  const { topics, utterances } = board.comparison
  const texts = await store.article.findMany({
    where: { id: { in: [...new Set(finding.witnesses.map(({ articleId }) => articleId))] } },
    orderBy: { position: 'asc' },
    select: { id: true, text: true },
  })
  return {
    status: 'found',
    finding,
    story: board.story,
    topic: topics.find((topic) => topic.id === finding.topicId) ?? null,
    utterance: utterances.find((utterance) => utterance.id === finding.topicId) ?? null,
    claims: finding.witnesses.flatMap(({ claimId }) => board.claims.get(claimId) ?? []),
    texts: Object.fromEntries(texts.map((article) => [article.id, article.text])),
  }
}
