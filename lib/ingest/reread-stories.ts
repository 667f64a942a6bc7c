import { listStories } from '@/lib/store'
import { importArticles } from './import-article'

/**
 * What an older version of the code read is read again, so that every page can show it. `seeded` are stories that are imported anyway.
 * Returns the stories of which something was read again, with how many articles.
 */
export async function rereadStories(seeded: readonly string[] = []): Promise<{ slug: string; articles: number }[]> {
  const reread: { slug: string; articles: number }[] = []
  for (const { slug } of await listStories()) {
    if (seeded.includes(slug)) continue
    const result = await importArticles(slug, [])
    const articles = result.ok ? result.articles.filter(({ outcome }) => outcome === 'reread').length : 0
    if (articles > 0) reread.push({ slug, articles })
  }
  return reread
}
