import { InvalidArgumentError } from 'commander'
import type { z } from 'zod'

/** An option's parser made from its schema; commander turns the error into a message and exit code 2. */
export function parsedBy(schema: z.ZodType<string>) {
  return (value: string) => {
    const result = schema.safeParse(value)
    if (!result.success) throw new InvalidArgumentError(describeIssues(result.error))
    return result.data
  }
}

/** What is wrong, in one line: "places.0.kind: Invalid option". */
export const describeIssues = (error: z.ZodError) =>
  error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')).join('; ')
