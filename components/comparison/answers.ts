import type { Finding } from '@/lib/claims'
import type { AnswerText, FlaggedFigure } from './answer-list'
import { type Reviews, rulingsOn } from './board'

/** One sentence, and the findings that it tells, the worst first. */
export interface ToldFindings {
  sentence: string
  findings: [Finding, ...Finding[]]
}

/** Findings by the sentence that tells them, in the order of their worst; most stand alone. */
export function answersIn(findings: readonly Finding[]): ToldFindings[] {
  const told = new Map<string, ToldFindings>()
  for (const finding of findings) {
    const key = finding.together ? `${finding.topicId} ${finding.question} ${finding.together}` : finding.id
    const known = told.get(key)
    if (known) known.findings.push(finding)
    else told.set(key, { sentence: finding.together ?? finding.sentence, findings: [finding] })
  }
  return [...told.values()]
}

/** Findings as the texts of their list. */
export const answerTexts = (findings: readonly Finding[], reviews: Reviews): AnswerText[] =>
  answersIn(findings).map(({ sentence, findings }) => {
    const [{ id, relation, dimension }] = findings
    const flagged = flaggedFigures(findings, reviews)
    return {
      id,
      relation,
      ...(dimension !== null && relation === 'differs' && { dimension }),
      sentence,
      ...rulingsOn(id, reviews),
      ...(findings.length > 1 && { pairs: findings.map((finding) => pairText(finding, reviews)) }),
      ...(flagged.length > 0 && { flagged }),
    }
  })

const pairText = ({ id, witnesses }: Finding, reviews: Reviews) => ({
  id,
  label: witnesses.map(({ outlet, value }) => `${outlet}, ${value}`).join(' · '),
  ...rulingsOn(id, reviews),
})

/** Each figure of the findings that a person ruled on, once. */
function flaggedFigures(findings: readonly Finding[], reviews: Reviews): FlaggedFigure[] {
  const witnesses = findings.flatMap((finding) => finding.witnesses.filter(({ claimId }) => reviews.has(claimId)))
  const byId = new Map(witnesses.map((witness) => [witness.claimId, witness]))
  return [...byId.values()].map(({ claimId, articleId, outlet, value }) => ({
    id: claimId,
    articleId,
    label: `${outlet}, ${value}`,
    ...rulingsOn(claimId, reviews),
  }))
}
