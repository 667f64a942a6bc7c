import type { Finding } from '@/lib/claims'
import { answersIn } from './answers'
import { type Reviews, rulingsOn } from './board'
import type { Answer } from './finding-entry'

/** One question of a topic with the findings that answer it, the worst first: never empty. */
export interface Question {
  id: string
  worst: Finding
  findings: [Finding, ...Finding[]]
}

/** What is shown of a question's findings on the story's page: findings that one sentence tells are one answer. */
export const answersOf = ({ findings }: Question, reviews: Reviews): Answer[] =>
  answersIn(findings).map(({ findings, sentence }) => {
    const [{ id, relation }] = findings
    const ruled = findings.filter(({ id }) => reviews.has(id)).map(({ id }) => ({ id, ...rulingsOn(id, reviews) }))
    return {
      id,
      relation,
      sentence,
      ...(findings.length > 1 && { pairs: findings.length }),
      ...(ruled.length > 0 && { ruled }),
    }
  })

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
