import { dirname } from 'node:path'
import type { Command } from 'commander'
import { z } from 'zod'
import { type Extraction, type ExtractionInput, IsoDay, StoryFile, Zone } from '@/lib/claims'
import { extract } from '@/lib/extract/pipeline'
import { decodeText, problemWords, readTextFile } from '@/lib/ingest/text-file'
import { readLines, writeLine } from './lines'
import { describeIssues, parsedBy } from './options'
import { startProgress } from './progress'

interface Options {
  ndjson?: boolean
  referenceDate?: string
  zone?: string
}

interface Failure {
  error: string
}

export function register(program: Command) {
  program
    .command('extract')
    .summary('read the claims of articles; one JSON line an article')
    .description(
      'Reads quotations, casualty figures and truce claims out of articles and writes one JSON line an article.\n' +
        "A file whose folder has a story.json takes the story's date, time zone and places from it.",
    )
    .argument('[files...]', 'articles as UTF-8 text')
    .option('--ndjson', 'read lines {"id","text","referenceDate"?} from standard input')
    .option('--reference-date <day>', 'anchor relative dates to this day where the text states none', parsedBy(IsoDay))
    .option('--zone <name>', 'IANA time zone of local times', parsedBy(Zone))
    .addHelpText(
      'after',
      `
Exit codes: 0 all read · 1 some could not be read (the rest were) · 2 wrong use

Examples:
  npm run parallax -- extract seeds/stories/*/*.txt
  npm run parallax -- extract --reference-date 2016-05-02 --zone Asia/Damascus article.txt
  npm run --silent parallax -- extract --ndjson < articles.ndjson > claims.ndjson`,
    )
    .action(async (files: string[], options: Options, command: Command) => {
      if (options.ndjson && files.length > 0) command.error('error: --ndjson reads standard input: give no files')
      if (!options.ndjson && files.length === 0) command.error('error: give files, or --ndjson and lines on stdin')
      endQuietlyWithReader()
      const ok = options.ndjson ? await extractLines(process.stdin, options) : await extractFiles(files, options)
      if (!ok) process.exitCode = 1
    })
}

async function extractFiles(files: string[], options: Options): Promise<boolean> {
  const progress = startProgress('articles', files.length)
  let ok = true
  for (const path of files) {
    const result = await extractFile(path, options)
    if ('error' in result) {
      ok = false
      progress.stop()
      console.error(`parallax: ${path}: ${result.error}`)
    } else await writeLine(process.stdout, { id: path, ...result })
    progress.step()
  }
  progress.stop()
  return ok
}

/** One file's claims. Options outrank the folder's story.json. */
async function extractFile(path: string, { referenceDate, zone }: Options): Promise<Extraction | Failure> {
  const file = await readTextFile(path)
  if (!file.ok) return { error: problemWords[file.problem] }
  const story = await readStory(dirname(path))
  if ('error' in story) return { error: `story.json beside it: ${story.error}` }
  return tryExtract({ ...story.defaults, ...given({ referenceDate, zone }), text: file.text })
}

const NdjsonLine = z.object({
  id: z.union([z.string(), z.number().transform(String)]),
  text: z.string().regex(/\S/, 'empty'),
  referenceDate: IsoDay.nullish().transform((day) => day ?? undefined),
  zone: Zone.nullish().transform((zone) => zone ?? undefined),
})

async function extractLines(input: AsyncIterable<Uint8Array>, { referenceDate, zone }: Options): Promise<boolean> {
  const progress = startProgress('articles')
  let ok = true
  for await (const bytes of readLines(input)) {
    const line = decodeText(bytes)
    if (!line.ok && line.problem === 'empty') continue
    const result = line.ok
      ? extractLine(line.text.replace(/^\uFEFF/, ''), given({ referenceDate, zone }))
      : { id: null, error: problemWords[line.problem] }
    if ('error' in result) ok = false
    await writeLine(process.stdout, result)
    progress.step()
  }
  progress.stop()
  return ok
}

/** One line's answer. A line's own date and zone outrank the options'. */
function extractLine(line: string, defaults: Partial<ExtractionInput>) {
  const json = parseJson(line)
  if (json === undefined) return { id: null, error: 'not JSON' }
  const parsedLine = NdjsonLine.safeParse(json)
  if (!parsedLine.success) return { id: idOf(json), error: describeIssues(parsedLine.error) }
  const { id, ...input } = parsedLine.data
  return { id, ...tryExtract({ ...defaults, ...given(input), text: input.text }) }
}

/** A fault in one article is reported in its place: the rest of a batch goes on. */
function tryExtract(input: ExtractionInput): Extraction | Failure {
  try {
    return extract(input)
  } catch (error) {
    return { error: `could not be extracted: ${error instanceof Error ? error.message : String(error)}` }
  }
}

/** What the folder's story.json says for its articles; nothing where there is none. */
async function readStory(folder: string): Promise<{ defaults: Partial<ExtractionInput> } | Failure> {
  const file = await readTextFile(`${folder}/story.json`)
  if (!file.ok) return file.problem === 'missing' ? { defaults: {} } : { error: problemWords[file.problem] }
  const story = StoryFile.safeParse(parseJson(file.text))
  if (!story.success) return { error: describeIssues(story.error) }
  const { date, zone, places } = story.data
  return { defaults: { referenceDate: date, zone, places } }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const idOf = (json: unknown) => z.object({ id: z.coerce.string() }).safeParse(json).data?.id ?? null

/** The fields that are set. */
const given = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>

/** `| head` closes the pipe before we are done: that is no fault of ours. */
function endQuietlyWithReader() {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
}
