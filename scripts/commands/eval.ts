import { statSync } from 'node:fs'
import type { Command } from 'commander'
import { extract } from '@/lib/extract/pipeline'
import type { AnnotatedArticle } from '../eval/annotations'
import { evaluate } from '../eval/evaluate'
import { corpora, readCorpus } from '../eval/read-corpora'
import { readGold } from '../eval/read-gold'
import { formatMisses, formatReport } from '../eval/report'
import { startProgress } from './progress'

export function register(program: Command) {
  program
    .command('eval')
    .summary('precision, recall and F1 against annotated articles')
    .description(
      'Extracts the annotated articles of a folder and scores the claims by kind and field.\n' +
        `The folder holds gold files (one JSON an article) or corpora (${corpora.map(({ file }) => file).join(', ')}).`,
    )
    .argument('<dir>', 'the folder with the annotations')
    .option('--errors', 'list what is missing, spurious or wrong')
    .option('--json', 'print the reports, with their errors, as JSON')
    .addHelpText(
      'after',
      `
Examples:
  npm run parallax -- eval tests/gold
  npm run parallax -- eval tests/gold --errors
  npm run --silent parallax -- eval tests/gold --json | jq '.[].lines[] | select(.f1 < 0.9)'`,
    )
    .action((folder: string, { errors, json }: { errors?: boolean; json?: boolean }, command: Command) => {
      if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) command.error(`error: ${folder} is not a folder`)
      const sources = readSourcesOrStop(folder, command)
      if (sources.length === 0) command.error(`error: ${folder} holds no annotations`)
      const progress = startProgress('articles')
      const reports = sources.map(({ name, articles }) =>
        evaluate(name, articles, ({ input }) => {
          progress.step()
          return extract(input)
        }),
      )
      progress.stop()
      if (json) console.log(JSON.stringify(reports, null, 2))
      else
        for (const report of reports)
          console.log(`${formatReport(report)}\n${errors ? `\n${formatMisses(report)}\n` : ''}`)
    })
}

function readSourcesOrStop(folder: string, command: Command) {
  try {
    return readSources(folder)
  } catch (error) {
    return command.error(`error: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** All annotated articles of a folder, by source. */
function readSources(folder: string): { name: string; articles: AnnotatedArticle[] }[] {
  return [
    { name: folder, articles: readGold(folder) },
    ...corpora.map((corpus) => ({ name: corpus.file, articles: readCorpus(folder, corpus) ?? [] })),
  ].filter(({ articles }) => articles.length > 0)
}
