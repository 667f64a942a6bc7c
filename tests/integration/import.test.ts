import { describe, expect, it } from 'vitest'
import { type ArticleDraft, importArticles } from '@/lib/ingest/import-article'
import { rereadStories } from '@/lib/ingest/reread-stories'
import {
  addReview,
  findQuotations,
  getArticle,
  getFinding,
  getStoryBoard,
  openStore,
  reviewsOf,
  saveStory,
  search,
} from '@/lib/store'

const slug = 'floods'
const settings = { slug, title: 'Floods', summary: null, date: '2026-03-02', zone: 'UTC', places: [] }

const draft = (name: string, text: string): ArticleDraft => ({ slug: name, outlet: name.toUpperCase(), text })

const first = draft('daily', 'At least 12 people were killed in Springfield on Monday, officials said.\n')
const second = draft(
  'post',
  'Floods in Springfield killed 14 people on Monday, the police said. “We are hopeful,” Mayor Ann Lee said.\n',
)

const rows = async () => {
  const store = await openStore()
  const [claims, articles, findings] = await store.$transaction([
    store.claim.findMany({ orderBy: { seq: 'asc' } }),
    store.article.findMany({ orderBy: { seq: 'asc' } }),
    store.finding.findMany({ orderBy: { id: 'asc' } }),
  ])
  return { claims, articles, findings }
}

async function imported(drafts: readonly ArticleDraft[]) {
  const result = await importArticles(slug, drafts)
  if (!result.ok) throw new Error(result.reason)
  return result
}

describe('importArticles', () => {
  it('asks for the story first', async () => {
    expect(await importArticles(slug, [first])).toEqual({ ok: false, reason: 'unknown_story' })
  })

  it('changes nothing the second time, not even a row number', async () => {
    await saveStory(settings)
    const added = await imported([first, second])
    expect(added.articles.map(({ outcome }) => outcome)).toEqual(['added', 'added'])
    const before = await rows()
    const board = await getStoryBoard(slug)
    expect(board?.claims.size).toBe(before.claims.length)
    expect(before.claims.length).toBeGreaterThanOrEqual(3)

    await saveStory(settings)
    const again = await imported([first, second])
    expect(again.articles.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged'])
    expect(await rows()).toEqual(before)
    expect(await getStoryBoard(slug)).toBe(board)
  })

  it('points every span into the stored text', async () => {
    await saveStory(settings)
    const { articles } = await imported([first, second])
    for (const { id } of articles) {
      const article = await getArticle(id)
      for (const { claim } of article?.claims ?? []) {
        expect(article?.text.slice(claim.start, claim.end)).toBe(claim.text)
      }
    }
  })

  it('keeps the old version of a changed text, and takes it back when it returns', async () => {
    await saveStory(settings)
    const [old] = (await imported([first])).articles
    const changed = draft('daily', first.text.replace('12', '13'))
    const [now] = (await imported([changed])).articles
    expect(now).toMatchObject({ slug: 'daily', outcome: 'new_version' })
    const kept = await getArticle(old!.id)
    expect(kept).toMatchObject({ text: first.text, current: false, version: 1 })
    expect(kept?.claims).toHaveLength(old!.claims)
    expect(kept?.versions.map(({ version, current }) => [version, current])).toEqual([
      [1, false],
      [2, true],
    ])
    expect((await getStoryBoard(slug))?.story.articles.map(({ id }) => id)).toEqual([now!.id])
    expect((await imported([first])).articles[0]).toMatchObject({ id: old!.id, outcome: 'restored' })
    expect((await rows()).articles).toHaveLength(2)
  })

  it('keeps two stories apart that hold the same article', async () => {
    await saveStory(settings)
    await saveStory({ ...settings, slug: 'floods-again' })
    const here = await imported([first])
    const there = await importArticles('floods-again', [first])
    expect(there.ok && there.articles[0]?.id).not.toBe(here.articles[0]?.id)
    expect((await getStoryBoard(slug))?.story.articles).toHaveLength(1)
    expect((await getStoryBoard('floods-again'))?.story.articles).toHaveLength(1)
  })

  it('reads all articles again when the settings that they were read with change', async () => {
    await saveStory(settings)
    await imported([first, second])
    await saveStory({ ...settings, date: '2026-03-09' })
    expect((await imported([])).articles.map(({ outcome }) => outcome)).toEqual(['reread', 'reread'])
  })

  it('reads what an older version stored again, though its claims lack a field of today', async () => {
    await saveStory(settings)
    const [article] = (await imported([first])).articles
    const claims = (await getArticle(article!.id))?.claims
    const store = await openStore()
    await store.claim.updateMany({ where: { articleId: article!.id }, data: { data: '{"kind":"quotation"}' } })
    await store.article.update({ where: { id: article!.id }, data: { readBy: 'an older version' } })
    expect(await rereadStories([slug])).toEqual([])
    expect(await rereadStories()).toEqual([{ slug, articles: 1 }])
    expect((await getArticle(article!.id))?.claims).toEqual(claims)
    expect(await rereadStories()).toEqual([])
  })

  it('never lets the text of an article be changed', async () => {
    await saveStory(settings)
    const [article] = (await imported([first])).articles
    const store = await openStore()
    const change = store.article.update({ where: { id: article!.id }, data: { text: 'other' } })
    // How the adapter reports a trigger's RAISE.
    await expect(change).rejects.toMatchObject({ code: 'P2003' })
    expect((await getArticle(article!.id))?.text).toBe(first.text)
  })
})

describe('after an import', () => {
  it('rulings outlive a re-reading', async () => {
    await saveStory(settings)
    const [article] = (await imported([first])).articles
    const claim = (await getArticle(article!.id))?.claims[0]
    const subject = { type: 'claim', id: claim!.id } as const
    const added = await addReview({ subject, verdict: 'confirmed', note: 'The ministry says so too.', reviewer: 'Ann' })
    await saveStory({ ...settings, zone: 'Europe/London' })
    expect((await imported([])).articles[0]?.outcome).toBe('reread')
    expect(added.ok && (await reviewsOf([claim!.id])).get(claim!.id)).toEqual([added.ok && added.review])
  })

  it('a finding that is gone leads to its topic', async () => {
    await saveStory(settings)
    await imported([first, second])
    const finding = (await getStoryBoard(slug))?.comparison.findings.find(({ witnesses }) => witnesses.length > 1)
    expect(await getFinding(finding!.id)).toMatchObject({ status: 'found', finding: { id: finding!.id } })
    await imported([draft('post', 'Nothing happened in Springfield.\n')])
    const moved = { status: 'moved', storySlug: slug, topicId: finding!.topicId, kind: finding!.kind }
    expect(await getFinding(finding!.id)).toEqual(moved)
    expect(await getFinding('never-was')).toBeNull()
  })

  it('the words of the current version are found, marked, and those of the old one are not', async () => {
    await saveStory(settings)
    await imported([first, second])
    const { hits } = await search('springfield "officials said"')
    expect(hits.map(({ outlet }) => outlet)).toContain('DAILY')
    expect(hits[0]?.snippets.some(({ text, marked }) => marked && text === 'officials said')).toBe(true)
    await imported([draft('daily', 'Rain.\n')])
    expect((await search('"officials said"')).total).toBe(0)
  })

  it.each(['"', '*', 'AND', 'a OR (b', 'text:x', '\'; DROP TABLE "Claim"; --', '\u0000', '""""', 'NEAR(a b)'])(
    'no search can break the store: %j',
    async (query) => expect((await search(query)).hits).toEqual([]),
  )
})

describe('findQuotations', () => {
  const quoting = (name: string, words: string) =>
    draft(name, `“${words},” Mayor Ann Lee said on Monday.\n\n“The dam held,” John Smith said.\n`)

  it('filters, with counts that follow the other filters', async () => {
    await saveStory(settings)
    await imported([quoting('daily', 'We are hopeful today'), quoting('post', 'We will rebuild the bridge')])
    const all = await findQuotations({ story: slug })
    expect(all?.total).toBe(4)
    expect(all?.speakers.map(({ value, count }) => [value, count])).toEqual([
      ['Ann Lee', 2],
      ['John Smith', 2],
    ])
    const one = await findQuotations({ story: slug, speaker: 'Ann Lee', outlet: 'daily' })
    expect(one?.groups.flatMap(({ quotations }) => quotations.map(({ claim }) => claim.text))).toEqual([
      'We are hopeful today,',
    ])
    // The speaker's counts follow the outlet, the outlet's the speaker.
    expect(one?.speakers.map(({ count }) => count)).toEqual([1, 1])
    expect(one?.outlets.map(({ count }) => count)).toEqual([1, 1])
    expect((await findQuotations({ story: slug, words: 'rebuild bridge' }))?.total).toBe(1)
    expect((await findQuotations({ story: slug, words: 'nothing' }))?.groups).toEqual([])
    expect(await findQuotations({ story: 'none' })).toBeNull()
  })

  it('knows a speaker by one name over the whole story', async () => {
    await saveStory(settings)
    await imported([
      draft('daily', '“We are hopeful today,” Adel al-Jubeir said.\n'),
      draft('post', '“It cannot go on like this,” Mr. Jubeir said.\n'),
    ])
    const found = await findQuotations({ story: slug })
    expect(found?.speakers).toEqual([{ value: 'Adel al-Jubeir', label: 'Adel al-Jubeir', count: 2, office: null }])
  })
})
