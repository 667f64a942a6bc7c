import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ComparableStory } from '@/lib/claims'
import { articleIdOf, claimIdsOf } from '@/lib/claims/claim-id'
import { StoryFile } from '@/lib/claims/story'
import { extract } from '@/lib/extract/pipeline'

/** The seed story as it comes out of extraction: what an import would compare, without a store. */
export function seedStory(
  folder = join(import.meta.dirname, '../../seeds/stories/kerry-geneva-syria-truce'),
): ComparableStory {
  const { date, zone, places, articles } = StoryFile.parse(JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')))
  return {
    slug: 'kerry-geneva-syria-truce',
    date,
    zone,
    places,
    articles: articles.map(({ file, slug, outlet, short }) => {
      const text = readFileSync(join(folder, file), 'utf8')
      const id = articleIdOf(slug, createHash('sha256').update(text).digest('hex'))
      const { article, claims } = extract({ text, referenceDate: date, zone, places })
      const ids = claimIdsOf(id, claims)
      return {
        id,
        slug,
        outlet,
        short: short ?? outlet,
        text,
        metadata: article,
        claims: claims.map((claim, index) => ({ id: ids[index]!, articleId: id, claim })),
      }
    }),
  }
}
