import type { Finding } from '@/lib/claims'
import { type Reviews, rulingsOn } from './board'
import type { Answer } from './finding-entry'

/** One question of a topic with the findings that answer it, the worst first: never empty. */
export interface Question {
  id: string
  worst: Finding
  findings: [Finding, ...Finding[]]
}

const answerOf = ({ id, relation, sentence }: Finding, reviews: Reviews): Answer => ({
  id,
  relation,
  sentence,
  ...rulingsOn(id, reviews),
})

/** What is shown of a question's findings on the story's page. */
export const answersOf = ({ findings: [worst, ...others] }: Question, reviews: Reviews): [Answer, ...Answer[]] => [
  answerOf(worst, reviews),
  ...others.map((finding) => answerOf(finding, reviews)),
]

/** Findings by the question that they answer, in the order of their worst. Four answers to one question are one entry. */
export function questionsOf(findings: readonly Finding[]): Question[] {
  const questions = new Map<string, Question>()
  for (const finding of findings) {
    const key = `${finding.topicId} ${finding.relation} ${finding.question}`
    const known = questions.get(key)
    if (known) known.findings.push(finding)
    else questions.set(key, { id: finding.id, worst: finding, findings: [finding] })
  }
  return [...questions.values()]
}
