import { once } from 'node:events'
import type { Writable } from 'node:stream'

const NEWLINE = 0x0a

/**
 * The lines of a byte stream, without their ends, one at a time: only the current line is held in memory.
 * Cuts at `\n` alone; `node:readline` would also cut at U+2028, which JSON allows inside a string.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = []
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, at)])
      parts = []
      from = at + 1
    }
    if (from < chunk.length) parts.push(chunk.subarray(from))
  }
  if (parts.length > 0) yield Buffer.concat(parts)
}

/** Writes one value as a JSON line, and waits while the reader is slow. */
export async function writeLine(out: Writable, value: unknown): Promise<void> {
  if (!out.write(`${JSON.stringify(value)}\n`)) await once(out, 'drain')
}
