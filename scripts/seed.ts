import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { importFolder, readStoryFile } from '@/lib/ingest/import-folder'
import { rereadStories } from '@/lib/ingest/reread-stories'
import { closeStore } from '@/lib/store'

const root = 'seeds/stories'

/** Loads the stories that come with the code. What is in the store already, read by the same extractors, is left alone. */
export async function seed(): Promise<boolean> {
  let ok = true
  const slugs = readdirSync(root).sort()
  for (const slug of slugs) {
    const folder = join(root, slug)
    const file = await readStoryFile(folder)
    if (!file.ok) {
      console.error(`parallax: ${folder}/story.json: ${file.message}`)
      ok = false
      continue
    }
    const { result, problems } = await importFolder(folder, slug, file.story)
    for (const problem of problems) console.error(`parallax: ${problem.file}: ${problem.message}`)
    if (!result.ok || problems.length > 0) ok = false
    if (result.ok && result.articles.some(({ outcome }) => outcome !== 'unchanged')) {
      console.log(`Loaded ${slug}: ${result.articles.length} articles, ${result.findings} findings`)
    }
  }
  for (const { slug, articles } of await rereadStories(slugs)) console.log(`Read ${slug} again: ${articles} articles`)
  await closeStore()
  return ok
}
