import { z } from 'zod'

/** Every variable that Parallax reads, with its default. The README lists the same ones; a test compares. */
export const Environment = z.object({
  /** SQLite file, from the folder that the process was started in. */
  DATABASE_URL: z
    .string()
    .regex(/^file:./, 'names a SQLite file, for example file:./data/parallax.db')
    .default('file:./data/parallax.db'),
  /** Address to listen on; 0.0.0.0 for all. */
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
})
export type Environment = z.infer<typeof Environment>

let parsedOnce: Environment | undefined

/** The environment, parsed once. */
export function environment(): Environment {
  parsedOnce ??= readEnvironment(process.env)
  return parsedOnce
}

/** Throws, with the variables' names, where a value cannot be used. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(set)
  if (parsed.success) return parsed.data
  throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
}

/** The path of the database file in a `file:` URL, without its query. */
export const databaseFile = (url: string) => url.replace(/^file:(\/\/)?/, '').replace(/\?.*$/, '')
