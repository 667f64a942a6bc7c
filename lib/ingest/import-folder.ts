import { join } from 'node:path'
import { StoryFile } from '@/lib/claims'
import { saveStory } from '@/lib/store'
import { type ArticleDraft, type ImportResult, importArticles } from './import-article'
import { problemWords, readTextFile } from './text-file'

export type StoryFileResult = { ok: true; story: StoryFile } | { ok: false; missing: boolean; message: string }

/** The `story.json` of a folder of articles. */
export async function readStoryFile(folder: string): Promise<StoryFileResult> {
  const file = await readTextFile(join(folder, 'story.json'))
  if (!file.ok) return { ok: false, missing: file.problem === 'missing', message: problemWords[file.problem] }
  try {
    const parsed = StoryFile.safeParse(JSON.parse(file.text))
    if (parsed.success) return { ok: true, story: parsed.data }
    const [issue] = parsed.error.issues
    return { ok: false, missing: false, message: `${issue?.path.join('.')}: ${issue?.message}` }
  } catch {
    return { ok: false, missing: false, message: 'not JSON' }
  }
}

/** Makes the story of a `story.json`, or brings it up to date. */
export const saveStoryFile = (slug: string, { title, summary, date, zone, places }: StoryFile) =>
  saveStory({ slug, title, summary: summary ?? null, date, zone, places })

export interface FolderImport {
  result: ImportResult
  /** Files that could not be read; the others were imported. */
  problems: { file: string; message: string }[]
}

/** A folder with a `story.json` and its articles into the store. Doing it twice changes nothing. */
export async function importFolder(folder: string, slug: string, story: StoryFile): Promise<FolderImport> {
  const drafts: ArticleDraft[] = []
  const problems: FolderImport['problems'] = []
  for (const { file, ...article } of story.articles) {
    const read = await readTextFile(join(folder, file))
    if (read.ok) drafts.push({ ...article, text: read.text })
    else problems.push({ file: join(folder, file), message: problemWords[read.problem] })
  }
  await saveStoryFile(slug, story)
  return { result: await importArticles(slug, drafts), problems }
}
