import { expect, it } from 'vitest'
import { compareStory } from '@/lib/compare'
import { goldStory } from '@/tests/support/gold-claims'

/** Every sentence of the seeds, to be read as an editor would: a change of wording shows as a change of this file. */
it('tells the seeds in plain English', async () => {
  const { topics, findings } = compareStory(goldStory())
  const lines = [
    ...topics.map(({ id, title, verdict }) => `# ${title} [${id}]\n${verdict}`),
    ...new Set(findings.flatMap(({ question, together }) => (together ? [`## ${question}\n${together}`] : []))),
    ...findings.map(({ id, question, sentence, reconciledBy, severity, reasons }) =>
      [
        `## ${question} [${id}, ${severity}]`,
        sentence,
        ...(reconciledBy ? [`> ${reconciledBy}`] : []),
        ...reasons.map(({ text }) => `- ${text}`),
      ].join('\n'),
    ),
  ]
  await expect(`${lines.join('\n\n')}\n`).toMatchFileSnapshot('./seeds.snapshot.txt')
})
