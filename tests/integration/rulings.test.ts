import { describe, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims'
import { importArticles } from '@/lib/ingest/import-article'
import {
  addReview,
  getArticle,
  getStoryBoard,
  goneReadings,
  openStore,
  reviewsOf,
  reviewsOfStory,
  saveReading,
  saveStory,
} from '@/lib/store'
import { figureAt, noComparison, quotationAt, readArticle } from '../support/article'

const { text } = readArticle
const articleId = readArticle([]).id

async function read(claims: Claim[]) {
  await saveStory({ slug: 's', title: 'S', summary: null, date: '2016-05-02', zone: 'UTC', places: [] })
  const store = await openStore()
  const { revision } = await store.story.findUniqueOrThrow({ where: { slug: 's' } })
  const articles = [readArticle(claims)]
  return saveReading({ storySlug: 's', revision, articles, speakers: [], comparison: noComparison, comparedBy: 'test' })
}

const idOf = async (kind: Claim['kind']) =>
  (await getArticle(articleId))?.claims.find(({ claim }) => claim.kind === kind)?.id ?? ''

const rule = async (id: string) => {
  const outcome = await addReview({ subject: { type: 'claim', id }, verdict: 'conflict', note: '', reviewer: 'Ann' })
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.review
}

describe('addReview', () => {
  it('anchors a ruling to article, kind, span and key', async () => {
    await read([figureAt(text, 'more than 200 people')])
    const review = await rule(await idOf('casualty'))
    const start = text.indexOf('more than')
    expect(review).toMatchObject({
      anchored: true,
      anchor: { articleId, kind: 'casualty', start, end: start + 20, key: 'killed' },
    })
  })

  it('refuses a claim that does not exist', async () => {
    const outcome = await addReview({
      subject: { type: 'claim', id: 'x' },
      verdict: 'conflict',
      note: '',
      reviewer: 'Ann',
    })
    expect(outcome).toEqual({ ok: false, reason: 'unknown_subject' })
  })

  it('only ever adds: no ruling can be changed or deleted', async () => {
    await read([figureAt(text, 'more than 200 people')])
    const { id } = await rule(await idOf('casualty'))
    const store = await openStore()
    // How the adapter reports a trigger's RAISE.
    await expect(store.review.update({ where: { id }, data: { note: 'other' } })).rejects.toMatchObject({
      code: 'P2003',
    })
    await expect(store.review.delete({ where: { id } })).rejects.toMatchObject({ code: 'P2003' })
    await expect(store.story.delete({ where: { slug: 's' } })).resolves.toBeDefined()
    expect(await store.review.count()).toBe(1)
  })
})

describe('a ruling after its article was read again', () => {
  it('moves to the overlapping claim of the same kind and key', async () => {
    await read([figureAt(text, 'more than 200 people'), quotationAt(text, 'We are hopeful,')])
    await rule(await idOf('casualty'))
    await read([
      figureAt(text, 'more than 200', { outcome: 'injured' }),
      figureAt(text, 'than 200 people were killed'),
      quotationAt(text, 'more than 200 people'),
    ])
    const now = `${articleId}.c.${text.indexOf('than 200')}-${text.indexOf(' killed') + 7}.killed`
    const [review] = (await reviewsOf([now])).get(now) ?? []
    expect(review).toMatchObject({ anchored: true, subject: { id: now }, anchor: { key: 'killed' } })
    expect(await goneReadings(articleId)).toEqual([])
  })

  it('stays as "reading gone" where nothing overlaps, and is back when the reading is', async () => {
    await read([figureAt(text, 'more than 200 people')])
    const id = await idOf('casualty')
    await rule(id)
    await read([figureAt(text, 'more than 200 people', { outcome: 'injured' }), figureAt(text, 'hopeful')])
    expect(await goneReadings(articleId)).toMatchObject([{ anchored: false, subject: { id }, reviewer: 'Ann' }])
    await read([figureAt(text, 'more than 200 people')])
    expect((await reviewsOf([id])).get(id)).toMatchObject([{ anchored: true }])
    expect(await goneReadings(articleId)).toEqual([])
  })
})

describe('reviewsOfStory', () => {
  const settings = { slug: 'floods', title: 'Floods', summary: null, date: '2026-03-02', zone: 'UTC', places: [] }
  const drafts = [
    {
      slug: 'daily',
      outlet: 'Daily',
      text: 'At least 12 people were killed in Springfield on Monday, officials said.\n',
    },
    { slug: 'post', outlet: 'Post', text: 'Floods in Springfield killed 14 people on Monday, the police said.\n' },
  ]

  it('a flag stands after the articles are imported and extracted again, and one undoing takes it back', async () => {
    await saveStory(settings)
    await importArticles('floods', drafts)
    const board = await getStoryBoard('floods')
    const finding = board!.comparison.findings[0]!
    const subjects = [
      { type: 'claim', id: finding.witnesses[0]!.claimId },
      { type: 'finding', id: finding.id },
    ] as const
    for (const subject of subjects)
      await addReview({ subject, verdict: 'conflict', note: 'See the ministry.', reviewer: 'Ann' })
    const flagged = await reviewsOfStory('floods')
    expect([...flagged.keys()].sort()).toEqual(subjects.map(({ id }) => id).sort())

    await importArticles('floods', drafts)
    expect(await reviewsOfStory('floods')).toEqual(flagged)
    await saveStory({ ...settings, zone: 'Europe/London' })
    const again = await importArticles('floods', drafts)
    expect(again.ok && again.articles.map(({ outcome }) => outcome)).toEqual(['reread', 'reread'])
    expect(await reviewsOfStory('floods')).toEqual(flagged)
    expect(await reviewsOfStory('elsewhere')).toEqual(new Map())

    await addReview({ subject: subjects[0], verdict: 'withdrawn', note: '', reviewer: 'Bo' })
    const [, after] = (await reviewsOfStory('floods')).get(subjects[0].id) ?? []
    expect(after).toMatchObject({ verdict: 'withdrawn', reviewer: 'Bo' })
  })
})

describe('a ruling after the outlet changed its text', () => {
  const settings = { slug: 'quake', title: 'Quake', summary: null, date: '2026-03-02', zone: 'UTC', places: [] }
  const first = 'At least 12 people were killed in Springfield on Monday, officials said.\n'
  const corrected = `CORRECTION: The name of the town was misspelt.\n\n${first}`
  const changed = 'At least 15 people were killed in Springfield on Monday, officials said.\n'
  const imported = async (text: string) => {
    await importArticles('quake', [{ slug: 'daily', outlet: 'Daily', text }])
    const board = await getStoryBoard('quake')
    return [...board!.claims.values()].find(({ claim }) => claim.kind === 'casualty')!.id
  }

  it('follows the same words into the new version and back, and stays behind where they are gone', async () => {
    await saveStory(settings)
    const before = await imported(first)
    const flagged = await rule(before)
    const after = await imported(corrected)
    expect(after).not.toBe(before)
    expect((await reviewsOfStory('quake')).get(after)).toMatchObject([
      { id: flagged.id, anchored: true, reviewer: 'Ann' },
    ])
    const other = await imported(changed)
    expect((await reviewsOfStory('quake')).get(other)).toBeUndefined()
    expect((await reviewsOfStory('quake')).get(after)).toMatchObject([{ id: flagged.id }])
    expect(await imported(first)).toBe(before)
    expect((await reviewsOfStory('quake')).get(before)).toMatchObject([{ id: flagged.id, anchored: true }])
  })
})

describe('saveReading', () => {
  it('writes nothing when the story changed meanwhile', async () => {
    await read([figureAt(text, 'more than 200 people')])
    const articles = [readArticle([])]
    const stale = { storySlug: 's', revision: -1, articles, speakers: [], comparison: noComparison, comparedBy: 'test' }
    expect(await saveReading(stale)).toBe('changed_meanwhile')
    expect((await getArticle(articleId))?.claims).toHaveLength(1)
  })
})
