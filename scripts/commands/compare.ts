import type { Command } from 'commander'
import { openStoreModules } from './open-store'

export function register(program: Command) {
  program
    .command('compare')
    .summary("print a story's findings as JSON")
    .description(
      'Compares the articles of a story in the store and prints {story, topics, utterances, findings} as JSON.',
    )
    .requiredOption('--story <slug>', 'the story')
    .addHelpText(
      'after',
      `
Exit codes: 0 printed · 1 no such story, or the store cannot be used · 2 wrong use

Examples:
  npm run parallax -- compare --story kerry-geneva-syria-truce
  npm run --silent parallax -- compare --story kerry-geneva-syria-truce > findings.json`,
    )
    .action(async ({ story }: { story: string }) => {
      if (!(await printComparison(story))) process.exitCode = 1
    })
}

async function printComparison(slug: string): Promise<boolean> {
  const store = await openStoreModules()
  if (!store) return false
  // Nothing to add: articles and findings of older code are read and compared again.
  await store.importArticles(slug, [])
  const comparison = await store.getStoryComparison(slug)
  const stories = comparison ? [] : await store.listStories()
  await store.closeStore()
  if (comparison) {
    process.stdout.write(`${JSON.stringify({ story: slug, ...comparison }, null, 2)}\n`)
    return true
  }
  const known = stories.length > 0 ? `it has: ${stories.map((story) => story.slug).join(', ')}` : 'it is empty'
  console.error(`parallax: no story "${slug}" in the store (${known})`)
  return false
}
