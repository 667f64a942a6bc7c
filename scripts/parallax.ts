import { Command } from 'commander'

/** A command's module declares its arguments and its action on the program. */
export interface CommandModule {
  register(program: Command): void
}

/**
 * The commands. Only the one that is asked for is loaded, so that `extract` and `eval` run where no client has been
 * generated and no store exists.
 */
const commands: { name: string; summary: string; load: () => Promise<CommandModule> }[] = [
  {
    name: 'extract',
    summary: 'read the claims of articles; one JSON line an article',
    load: () => import('./commands/extract'),
  },
  {
    name: 'import',
    summary: 'put articles and their claims into the store',
    load: () => import('./commands/import'),
  },
  {
    name: 'compare',
    summary: "print a story's findings as JSON",
    load: () => import('./commands/compare'),
  },
  {
    name: 'eval',
    summary: 'precision, recall and F1 against annotated articles',
    load: () => import('./commands/eval'),
  },
]

const WRONG_USE = 2

const program = new Command('parallax')
  .description('Reads several outlets’ articles on one event and shows where they disagree.')
  .addHelpText(
    'after',
    `
Examples:
  npm run parallax -- extract article.txt
  npm run --silent parallax -- extract --ndjson < articles.ndjson > claims.ndjson
  npm run parallax -- eval tests/gold`,
  )
  .showHelpAfterError('(--help shows what is possible)')
  .exitOverride((stop) => process.exit(stop.exitCode === 0 ? 0 : WRONG_USE))

// `parallax … | head`: who has read enough closes the pipe, and that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const words = process.argv.slice(2)
const asked = words[0] === 'help' ? words[1] : words.find((word) => !word.startsWith('-'))
for (const { name, summary, load } of commands) {
  if (name === asked) (await load()).register(program)
  else program.command(name).summary(summary)
}
if (words.length === 0) program.error(`parallax: say what to do: ${commands.map(({ name }) => name).join(', ')}`)
await program.parseAsync()
