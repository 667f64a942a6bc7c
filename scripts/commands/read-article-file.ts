import { readFile } from 'node:fs/promises'

export type ArticleFile = { text: string } | { error: string }

/** The text of a file, verbatim (a byte order mark stays: offsets point into what is stored), or why there is none. */
export async function readArticleFile(path: string): Promise<ArticleFile> {
  try {
    return decodeArticle(await readFile(path))
  } catch (error) {
    return { error: reasons[(error as NodeJS.ErrnoException).code ?? ''] ?? String(error) }
  }
}

/** Bytes as UTF-8 text with words in it. */
export function decodeArticle(bytes: Uint8Array): ArticleFile {
  if (bytes.includes(0)) return { error: 'binary, not a text' }
  const text = decodeUtf8(bytes)
  if (text === null) return { error: 'not UTF-8' }
  return /\S/.test(text.replace(/^\uFEFF/, '')) ? { text } : { error: 'empty' }
}

/** Null when the bytes are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, not a file',
  EACCES: 'may not be read',
}
