const problems: Record<string, string> = {
  incomplete: 'The ruling was not kept: it needs a verdict and your name.',
  unknown_subject:
    'The ruling was not kept: what it is about is no longer read from the text. Look at the article as it is now.',
}

/** Why a ruling was not kept, as the address says after the form was sent. */
export function ReviewProblem({ problem }: { problem: string | string[] | undefined }) {
  const words = typeof problem === 'string' ? problems[problem] : undefined
  return words ? (
    <p role="alert" className="my-4 border-contradicts border-l-2 pl-3">
      {words}
    </p>
  ) : null
}
