import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { StoryFile } from '@/lib/claims'
import { extract } from '@/lib/extract/pipeline'
import { cpuMilliseconds } from '../support/cpu-time'

const STORIES = 'seeds/stories'
/** Rounds before the count: a process that reads many articles is what the figure is for. */
const WARM_UP = 16
const ROUNDS = 9
/** Texts are also read this many times over in one piece, so that time per article does not hide time per character. */
const REPEATS = 20

export interface ExtractionMeasure {
  name: string
  kB: number
  /** Medians of a round, in milliseconds of processor time. */
  extraction: number
  winkParse: number
  compromiseQuotations: number
}

/** Full extraction against a bare wink-nlp parse and compromise's `.quotations()` on the same texts, in turns in one run. */
export function measureExtraction(): ExtractionMeasure[] {
  const wink = winkNLP(model)
  return corpora().map(({ name, articles }) => {
    const readers = {
      extraction: (article: Article) => extract(article),
      winkParse: ({ text }: Article) => wink.readDoc(text),
      compromiseQuotations: ({ text }: Article) => nlp(text).quotations().json(),
    }
    const times = { extraction: [] as number[], winkParse: [] as number[], compromiseQuotations: [] as number[] }
    for (let round = -WARM_UP; round < ROUNDS; round++)
      for (const reader of Object.keys(readers) as (keyof typeof readers)[]) {
        const time = cpuMilliseconds(() => {
          for (const article of articles) readers[reader](article)
        })
        if (round >= 0) times[reader].push(time)
      }
    return {
      name,
      kB: articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1000,
      extraction: median(times.extraction),
      winkParse: median(times.winkParse),
      compromiseQuotations: median(times.compromiseQuotations),
    }
  })
}

type Article = Parameters<typeof extract>[0]

function corpora(): { name: string; articles: Article[] }[] {
  const articles = readdirSync(STORIES).flatMap((slug) => {
    const folder = join(STORIES, slug)
    const { date, zone, places } = StoryFile.parse(JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')))
    return readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ text: readFileSync(join(folder, name), 'utf8'), referenceDate: date, zone, places }))
  })
  const [longest] = articles.toSorted((a, b) => b.text.length - a.text.length)
  return [
    { name: `the ${articles.length} seeds`, articles },
    { name: `one seed ${REPEATS} times over`, articles: [{ ...longest!, text: `${longest!.text}\n`.repeat(REPEATS) }] },
  ]
}

const median = (times: number[]) => times.toSorted((a, b) => a - b)[times.length >> 1]!
