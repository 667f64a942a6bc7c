import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { importArticles } from '@/lib/ingest/import-article'
import { importFolder, readStoryFile } from '@/lib/ingest/import-folder'
import { closeStore, listStories } from '@/lib/store'

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
  await rereadOthers(slugs)
  await closeStore()
  return ok
}

/** Stories that somebody added: what an older version of the code read is read again, so that every page can show it. */
async function rereadOthers(seeded: readonly string[]) {
  for (const { slug } of await listStories()) {
    if (seeded.includes(slug)) continue
    const result = await importArticles(slug, [])
    const reread = result.ok ? result.articles.filter(({ outcome }) => outcome === 'reread').length : 0
    if (reread > 0) console.log(`Read ${slug} again: ${reread} articles`)
  }
}
