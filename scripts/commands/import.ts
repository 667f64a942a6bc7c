import { basename, dirname } from 'node:path'
import type { Command } from 'commander'
import { IsoDay, type StoryFile, slugOf, Zone } from '@/lib/claims'
import type { ArticleDraft } from '@/lib/ingest/import-article'
import { problemWords, readTextFile } from '@/lib/ingest/text-file'
import { openStoreModules } from './open-store'
import { parsedBy } from './options'
import { startProgress } from './progress'

interface Options {
  story: string
  title?: string
  outlet?: string
  date?: string
  zone?: string
  agency?: string
}

export function register(program: Command) {
  program
    .command('import')
    .summary('put articles and their claims into the store')
    .description(
      'Reads articles, compares them with the others of their story and stores all of it. The same text again changes nothing;\n' +
        'a changed text under the same file name is a new version, and the old one stays.\n' +
        "A story.json in the files' folder gives the story's title, date, zone and places, and the articles' outlets.",
    )
    .argument('<files...>', 'articles as UTF-8 text')
    .requiredOption('--story <slug>', 'the story; made if it is new')
    .option('--title <words>', "a new story's title")
    .option('--outlet <name>', 'who published the articles')
    .option(
      '--date <day>',
      'the day that relative dates are anchored to; also the day of a new story',
      parsedBy(IsoDay),
    )
    .option('--zone <name>', 'IANA time zone of local times', parsedBy(Zone))
    .option('--agency <name>', 'whose wire text it is, where the text does not say')
    .addHelpText(
      'after',
      `
Exit codes: 0 all imported · 1 some could not be read (the rest were imported) · 2 wrong use

Examples:
  npm run parallax -- import --story kerry-geneva-syria-truce seeds/stories/kerry-geneva-syria-truce/*.txt
  npm run parallax -- import --story floods --title "Floods in the delta" --date 2026-03-02 --outlet "The Daily" daily.txt`,
    )
    .action(async (files: string[], options: Options, command: Command) => {
      if (slugOf(options.story) !== options.story) {
        command.error(
          `error: --story is lower-case words joined by hyphens, for example "${slugOf(options.story) || 'floods'}"`,
        )
      }
      const done = await importFiles(files, options)
      if (done === 'no_story')
        command.error(`error: story "${options.story}" is new: give --title and --date, or a story.json`)
      if (done !== 'all') process.exitCode = 1
    })
}

async function importFiles(files: string[], options: Options): Promise<'all' | 'some' | 'no_story'> {
  const store = await openStoreModules()
  if (!store) return 'some'
  const folders = await readStoryFiles(files)
  if (!folders) return 'some'
  const { drafts, ok } = await readDrafts(files, folders, options)
  if (!(await saveSettings(options, [...folders.values()]))) return 'no_story'

  const result = await store.importArticles(options.story, drafts)
  await store.closeStore()
  if (!result.ok) {
    console.error(`parallax: story "${options.story}" kept being changed by others: try again`)
    return 'some'
  }
  for (const { id, outcome, claims } of result.articles) console.log(`${outcome}\t${id}\t${claims} claims`)
  console.log(`${result.findings} findings`)
  return ok ? 'all' : 'some'
}

/** The story.json of each file's folder, where there is one; null, with a line on stderr, when one cannot be read. */
async function readStoryFiles(files: string[]): Promise<Map<string, StoryFile> | null> {
  const { readStoryFile } = await import('@/lib/ingest/import-folder')
  const stories = new Map<string, StoryFile>()
  for (const folder of new Set(files.map((file) => dirname(file)))) {
    const file = await readStoryFile(folder)
    if (file.ok) stories.set(folder, file.story)
    else if (!file.missing) {
      console.error(`parallax: ${folder}/story.json: ${file.message}`)
      return null
    }
  }
  return stories
}

/** The files that can be read; the others get a line on stderr. Options outrank story.json. */
async function readDrafts(files: string[], stories: Map<string, StoryFile>, { outlet, date, zone, agency }: Options) {
  const drafts = new Map<string, ArticleDraft>()
  const progress = startProgress('articles', files.length)
  let ok = true
  for (const path of files) {
    const entry = stories.get(dirname(path))?.articles.find(({ file }) => file === basename(path))
    const slug = entry?.slug ?? (slugOf(basename(path).replace(/\.[^.]*$/, '')) || 'article')
    const read = await readTextFile(path)
    const problem = drafts.has(slug)
      ? `another file of this import is called ${slug} too`
      : read.ok
        ? null
        : problemWords[read.problem]
    if (problem === null && read.ok) {
      drafts.set(slug, {
        slug,
        text: read.text,
        outlet: outlet ?? entry?.outlet,
        short: entry?.short,
        date,
        zone,
        agency,
      })
    } else {
      ok = false
      progress.stop()
      console.error(`parallax: ${path}: ${problem}`)
    }
    progress.step()
  }
  progress.stop()
  return { drafts: [...drafts.values()], ok }
}

/** Makes the story where it is new; false where nothing says what it is. */
async function saveSettings({ story: slug, title, date, zone }: Options, [file]: StoryFile[]): Promise<boolean> {
  const [{ saveStoryFile }, { getStory }] = await Promise.all([
    import('@/lib/ingest/import-folder'),
    import('@/lib/store'),
  ])
  const kept = await getStory(slug)
  if (kept && !file) return true
  const made = file ?? (title && date ? { title, date, zone: zone ?? 'UTC', places: [], articles: [] } : null)
  if (made) await saveStoryFile(slug, title ? { ...made, title } : made)
  return made !== null
}
