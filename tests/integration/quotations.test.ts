import { describe, expect, it } from 'vitest'
import type { Quotation, StoryComparison, Utterance } from '@/lib/claims'
import { findQuotations, getSpeaker, getStoryBoard, listSpeakers, openStore, saveReading, saveStory } from '@/lib/store'
import { noComparison, quotationAt, readArticle } from '../support/article'
import { emptyMetadata } from '../support/blank-claims'

const storySlug = 'dam'

type Over = Partial<Omit<Quotation, 'speaker' | 'cue'>> & { speaker?: string; cue?: [string, 'neutral' | 'doubtful'] }

/** An article whose lines are quotations, each with what was read of it. */
function article(position: number, lines: readonly (readonly [words: string, over?: Over])[], day?: string) {
  const text = `${lines.map(([words]) => words).join('\n')}\n`
  const anywhere = { start: 0, end: 4 }
  let from = 0
  const claims = lines.map(([words, { speaker, cue, ...over } = {}]) => {
    const start = text.indexOf(words, from)
    from = start + words.length
    return quotationAt(text, words, {
      start,
      end: from,
      speaker: speaker ? { name: speaker, basis: 'named', ...anywhere } : null,
      cue: cue ? { text: cue[0], class: cue[1], ...anywhere } : null,
      ...over,
    })
  })
  const slug = `outlet-${position}`
  const metadata = { ...emptyMetadata, publishedOn: day ?? null }
  return readArticle(claims, {
    id: `${slug}-0`,
    slug,
    outlet: slug,
    short: slug,
    sha256: slug,
    position,
    text,
    metadata,
  })
}

async function read(
  articles: ReturnType<typeof article>[],
  speakers: { name: string; aliases: string[]; calledBy: string[] }[] = [],
  comparison: StoryComparison = noComparison,
) {
  await saveStory({ slug: storySlug, title: 'Dam', summary: null, date: '2026-03-02', zone: 'UTC', places: [] })
  const store = await openStore()
  const { revision } = await store.story.findUniqueOrThrow({ where: { slug: storySlug } })
  return saveReading({ storySlug, revision, articles, speakers, comparison, comparedBy: 'test' })
}

const alone = (name: string, ...calledBy: string[]) => ({ name, aliases: [name], calledBy })

const textsOf = async (filters: Omit<Parameters<typeof findQuotations>[0], 'story'>) =>
  (await findQuotations({ story: storySlug, ...filters }))?.groups.flatMap(({ quotations }) =>
    quotations.map(({ claim }) => claim.text),
  )

const short = 'The dam held'
const long = 'The dam held, and the dam will hold as long as the town stands'
const other = 'Nobody asked us about it'

describe('findQuotations', () => {
  it('filters by the class of the cue, with counts that follow the other filters', async () => {
    await read(
      [
        article(0, [
          [short, { speaker: 'Ann Lee', cue: ['claimed', 'doubtful'] }],
          [other, { speaker: 'Ann Lee', cue: ['said', 'neutral'] }],
        ]),
        article(1, [[long, { speaker: 'John Smith', cue: ['said', 'neutral'] }]]),
      ],
      [alone('Ann Lee'), alone('John Smith')],
    )
    const doubted = await findQuotations({ story: storySlug, cue: 'doubtful' })
    expect(doubted?.total).toBe(1)
    expect(doubted?.outlets.map(({ count }) => count)).toEqual([1, 0])
    const count = (page: typeof doubted, cue: string) => page?.cues.find(({ value }) => value === cue)?.count
    // Its own choice does not touch its counts; the speaker does.
    expect([count(doubted, 'doubtful'), count(doubted, 'neutral')]).toEqual([1, 2])
    const lee = await findQuotations({ story: storySlug, speaker: 'Ann Lee' })
    expect([count(lee, 'doubtful'), count(lee, 'neutral')]).toEqual([1, 1])
  })

  it('filters by occasion and topic, each with counts that follow the other filters', async () => {
    const occasion = { text: 'told reporters', kind: 'reporters', start: 0, end: 4 } as const
    const articles = [
      article(0, [
        [short, { speaker: 'Ann Lee', occasion, office: { text: 'mayor', start: 0, end: 4 } }],
        [other, { speaker: 'Ann Lee' }],
      ]),
      article(1, [[long, { speaker: 'John Smith', occasion }]]),
    ]
    const idOf = (at: number, text: string) => {
      const start = articles[at]!.text.indexOf(text)
      return `outlet-${at}-0.q.${start}-${start + text.length}.direct`
    }
    const witness = (at: number, text: string, topicIds: string[]) => ({
      claimIds: [idOf(at, text)],
      articleId: `outlet-${at}-0`,
      outlet: `outlet-${at}`,
      coverage: 'full' as const,
      topicIds,
      cells: [],
    })
    const utterance = (id: string, witnesses: Utterance['witnesses']): Utterance => ({
      id,
      speaker: null,
      text: short,
      columns: 0,
      differences: [],
      witnesses,
    })
    const topic = {
      id: 'dam-truce',
      kind: 'truce' as const,
      title: 'Truce at the dam',
      verdict: '',
      claimIds: [],
      partIds: [],
      placeId: null,
      origins: { named: [], unnamed: [] },
    }
    await read(articles, [alone('Ann Lee'), alone('John Smith')], {
      ...noComparison,
      topics: [topic],
      utterances: [
        utterance('quote-a', [witness(0, short, ['dam-truce'])]),
        utterance('quote-b', [witness(1, long, [])]),
      ],
    })
    const reporters = await findQuotations({ story: storySlug, occasion: 'reporters' })
    expect(reporters?.total).toBe(2)
    expect(reporters?.topics).toEqual([{ value: 'dam-truce', label: 'Truce at the dam', count: 1 }])
    expect(reporters?.speakers.map(({ value, count, office }) => [value, count, office])).toEqual([
      ['Ann Lee', 1, 'mayor'],
      ['John Smith', 1, null],
    ])
    expect(await textsOf({ topic: 'dam-truce' })).toEqual([short])
    const nothing = await findQuotations({ story: storySlug, topic: 'dam-truce', speaker: 'John Smith' })
    expect(nothing?.total).toBe(0)
    // What fails one filter only is still counted under that one.
    expect(nothing?.speakers.map(({ value, count }) => [value, count])).toEqual([
      ['Ann Lee', 1],
      ['John Smith', 0],
    ])
    expect(nothing?.topics).toEqual([{ value: 'dam-truce', label: 'Truce at the dam', count: 0 }])
    expect((await findQuotations({ story: storySlug, topic: 'no-such-topic' }))?.topics).toEqual(
      (await findQuotations({ story: storySlug }))?.topics,
    )
  })

  it('takes a speaker by any words that an article uses, however written, and by nobody’s name finds none', async () => {
    await read(
      [
        article(0, [
          [short, { speaker: 'Adél al-Lee' }],
          [other, { speaker: 'John Smith' }],
        ]),
      ],
      [alone('Adél al-Lee', 'Mayor Lee', 'Lee'), alone('John Smith')],
    )
    for (const speaker of ['Adél al-Lee', 'lee', 'MAYOR LEE', 'adel al-lee']) {
      const found = await findQuotations({ story: storySlug, speaker })
      expect(found?.speakerNames, speaker).toEqual(['Adél al-Lee'])
      expect(found?.total, speaker).toBe(1)
    }
    expect(await textsOf({ speaker: 'Mayor' })).toEqual([])
  })

  it('an alias that two share finds both, and the name of one of them that one alone', async () => {
    await read(
      [
        article(0, [
          [short, { speaker: 'Ann Lee' }],
          [other, { speaker: 'Bo Lee' }],
          [long, { speaker: 'Lee' }],
        ]),
      ],
      [alone('Ann Lee', 'Ms. Lee'), alone('Bo Lee', 'Ms. Lee'), alone('Lee')],
    )
    expect((await findQuotations({ story: storySlug, speaker: 'Ms. Lee' }))?.speakerNames).toEqual([
      'Ann Lee',
      'Bo Lee',
    ])
    expect(await textsOf({ speaker: 'Lee' })).toEqual([long])
  })

  it('orders by day and place, by length, and by how many outlets carry the words', async () => {
    const articles = [
      article(
        0,
        [
          [short, {}],
          [other, {}],
        ],
        '2026-03-03',
      ),
      article(1, [[long, {}]], '2026-03-01'),
      article(2, [[other, {}]]),
    ]
    const utterance: Utterance = {
      id: 'quote-nobody',
      speaker: null,
      text: other,
      columns: 1,
      differences: [],
      witnesses: [0, 2].map((at) => ({
        claimIds: [
          `outlet-${at}-0.q.${articles[at]!.text.indexOf(other)}-${articles[at]!.text.indexOf(other) + other.length}.direct`,
        ],
        articleId: `outlet-${at}-0`,
        outlet: `outlet-${at}`,
        coverage: 'full',
        topicIds: [],
        cells: [],
      })),
    }
    await read(articles, [], { ...noComparison, utterances: [utterance] })
    // The third article states no day: the story's stands in.
    expect(await textsOf({})).toEqual([long, other, other, short])
    expect(await textsOf({ sort: 'time' })).toEqual([long, other, other, short])
    expect(await textsOf({ sort: 'length' })).toEqual([long, other, other, short])
    expect(await textsOf({ sort: 'coverage' })).toEqual([other, other, long, short])
  })

  it('ranks by the words sought and says where they stand', async () => {
    await read([
      article(0, [
        [`${long}. ${other}`, {}],
        [short, {}],
        [other, {}],
      ]),
    ])
    expect(await textsOf({ words: 'dam' })).toEqual([short, `${long}. ${other}`])
    expect(await textsOf({ words: 'dam', sort: 'time' })).toEqual([`${long}. ${other}`, short])
    const found = await findQuotations({ story: storySlug, words: 'DAM hol' })
    const marked = [...(found?.matches ?? [])].map(([id, spans]) => {
      const text = found?.groups.flatMap(({ quotations }) => quotations).find((quoted) => quoted.id === id)?.claim.text
      return spans.map(({ start, end }) => text?.slice(start, end))
    })
    expect(marked).toEqual([['dam', 'dam', 'hold']])
    expect((await findQuotations({ story: storySlug, words: 'held' }))?.groups[0]?.quotations[0]?.speaker).toBeNull()
    expect((await findQuotations({ story: storySlug, words: '" * (' }))?.total).toBe(3)
  })

  it('stays quick and paged with 5,000 quotations', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `Speaker ${String.fromCharCode(65 + (index % 26))}${index}`)
    const articles = Array.from({ length: 50 }, (_, at) =>
      article(
        at,
        Array.from({ length: 100 }, (_, line) => [
          `Line ${line} of article ${at} tells of ${line % 7 === 0 ? 'bridges' : 'rivers'} and what comes after`,
          {
            speaker: names[(at + line) % names.length]!,
            cue: line % 10 === 0 ? ['claimed', 'doubtful'] : ['said', 'neutral'],
          },
        ]),
      ),
    )
    await read(
      articles,
      names.map((name) => alone(name)),
    )
    await getStoryBoard(storySlug)
    const views = [
      {},
      { words: 'rivers' },
      { words: 'bridges', cue: 'doubtful' },
      { sort: 'length', page: 200 },
    ] as const
    const counts: (number | undefined)[] = []
    const before = process.cpuUsage()
    for (const view of views) counts.push((await findQuotations({ story: storySlug, ...view }))?.total)
    const { user } = process.cpuUsage(before)
    expect(counts).toEqual([5000, 4250, 100, 5000])
    const last = await findQuotations({ story: storySlug, page: 200 })
    expect(last).toMatchObject({ page: 200, pageCount: 200 })
    expect(last?.groups).toHaveLength(25)
    // Milliseconds of processor time a view; about 100 on two busy cores.
    expect(user / 1000 / views.length).toBeLessThan(400)
  })
})

describe('speakers over all stories', () => {
  it('are listed with what they said and where, also where two speak together', async () => {
    const withLee = { otherSpeakers: [{ name: 'Lee', basis: 'named', start: 0, end: 3 }] } as const
    await read(
      [
        article(0, [
          [short, { speaker: 'Ann Lee', office: { text: 'mayor', start: 0, end: 5 } }],
          [other, { speaker: 'Bo Hall', type: 'indirect', otherSpeakers: [...withLee.otherSpeakers] }],
        ]),
        article(1, [[long, { speaker: 'Lee', type: 'mixed' }]]),
      ],
      [{ name: 'Ann Lee', aliases: ['Ann Lee', 'Lee'], calledBy: ['Mayor Lee'] }, alone('Bo Hall')],
    )
    expect(await listSpeakers()).toEqual([
      {
        name: 'Ann Lee',
        quotationCounts: { direct: 1, mixed: 1, indirect: 1 },
        outlets: ['outlet-0', 'outlet-1'],
        office: 'mayor',
      },
      { name: 'Bo Hall', quotationCounts: { direct: 0, mixed: 0, indirect: 1 }, outlets: ['outlet-0'], office: null },
    ])
    const speaker = await getSpeaker('ann-lee')
    expect(speaker).toMatchObject({ name: 'Ann Lee', aliases: ['Lee', 'Mayor Lee'] })
    expect(speaker?.stories.flatMap(({ quotations }) => quotations.map(({ claim }) => claim.text))).toEqual([
      short,
      other,
      long,
    ])
    expect((await getSpeaker('mayor-lee'))?.name).toBe('Ann Lee')
    expect(await getSpeaker('nobody')).toBeNull()
  })

  it('an alias of two leads to neither', async () => {
    await read(
      [
        article(0, [
          [short, { speaker: 'Ann Lee' }],
          [other, { speaker: 'Bo Lee' }],
        ]),
      ],
      [alone('Ann Lee', 'Lee'), alone('Bo Lee', 'Lee')],
    )
    expect(await getSpeaker('lee')).toBeNull()
    expect((await getSpeaker('bo-lee'))?.name).toBe('Bo Lee')
  })
})
