import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { decodeText, readTextFile } from '@/lib/ingest/text-file'

const folder = mkdtempSync(join(tmpdir(), 'parallax-text-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('decodeText', () => {
  it('keeps every unit of the text, a byte order mark too', () => {
    const text = '\uFEFFKerry said: “We’re hopeful.”\r\n'
    expect(decodeText(new TextEncoder().encode(text))).toEqual({ ok: true, text })
  })

  it.each([
    ['empty', []],
    ['empty', [0x20, 0x0a]],
    ['empty', [0xef, 0xbb, 0xbf]],
    ['binary', [0x50, 0x4b, 0x03, 0x00]],
    ['not_utf8', [0xff, 0xfe, 0x41]],
    ['not_utf8', [0x93, 0x57, 0x65, 0x94]],
  ])('%s: %j', (problem, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ ok: false, problem })
  })
})

describe('readTextFile', () => {
  it('says what is wrong with a path', async () => {
    writeFileSync(join(folder, 'a.txt'), 'words')
    expect(await readTextFile(join(folder, 'a.txt'))).toEqual({ ok: true, text: 'words' })
    expect(await readTextFile(join(folder, 'b.txt'))).toEqual({ ok: false, problem: 'missing' })
    expect(await readTextFile(join(folder, 'a.txt', 'c'))).toEqual({ ok: false, problem: 'missing' })
    expect(await readTextFile(folder)).toEqual({ ok: false, problem: 'folder' })
  })
})
