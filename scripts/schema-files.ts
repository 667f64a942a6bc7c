import { z } from 'zod'
import { ExtractionErrorLine, ExtractionInput, ExtractionLine, StoryComparison, StoryFile } from '@/lib/claims'

/** What goes in and out of the command line, by the name of its published schema. */
const published = {
  'extraction-input': ExtractionInput,
  'extraction-line': ExtractionLine,
  'extraction-error-line': ExtractionErrorLine,
  'story-comparison': StoryComparison,
  'story-file': StoryFile,
}

/** Each published schema as its file name and its text. Inputs may leave out what has a default. */
export const schemaFiles = (): { name: string; text: string }[] =>
  Object.entries(published).map(([name, schema]) => {
    const io = name.endsWith('-input') || name.endsWith('-file') ? 'input' : 'output'
    return { name: `${name}.json`, text: `${JSON.stringify(z.toJSONSchema(schema, { io }), null, 2)}\n` }
  })
