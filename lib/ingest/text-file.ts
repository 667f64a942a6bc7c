import { readFile } from 'node:fs/promises'

export type TextProblem = 'missing' | 'folder' | 'unreadable' | 'binary' | 'not_utf8' | 'empty'

export type TextFile = { ok: true; text: string } | { ok: false; problem: TextProblem }

/** What to tell a person, after the file's name. */
export const problemWords: Record<TextProblem, string> = {
  missing: 'no such file',
  folder: 'a folder, not a file',
  unreadable: 'may not be read',
  binary: 'binary, not a text',
  not_utf8: 'not UTF-8',
  empty: 'empty',
}

const problemOf: Record<string, TextProblem> = { ENOENT: 'missing', ENOTDIR: 'missing', EISDIR: 'folder' }

/** A file's text, verbatim: a byte order mark stays, since spans point into what is stored. */
export async function readTextFile(path: string): Promise<TextFile> {
  try {
    return decodeText(await readFile(path))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return { ok: false, problem: problemOf[code] ?? 'unreadable' }
  }
}

/** Bytes as UTF-8 text with words in it. */
export function decodeText(bytes: Uint8Array): TextFile {
  if (bytes.includes(0)) return { ok: false, problem: 'binary' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return /\S/.test(text.replace(/^\uFEFF/, '')) ? { ok: true, text } : { ok: false, problem: 'empty' }
  } catch {
    return { ok: false, problem: 'not_utf8' }
  }
}
