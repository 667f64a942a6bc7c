import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ExtractionErrorLine, ExtractionLine } from '@/lib/claims'

interface Run {
  status: number | null
  out: string
  err: string
}

function parallax(words: string[], input: string | Buffer = ''): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/parallax.ts', ...words])
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk))
    child.stderr.on('data', (chunk: Buffer) => (err += chunk))
    child.on('close', (status) => resolve({ status, out, err }))
    child.stdin.end(input)
  })
}

const lines = (out: string): unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)

let folder: string
const file = (name: string, content: string | Buffer) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('extract FILE…', { timeout: 60_000 }, () => {
  it('writes one line an article and goes on past files that cannot be read', async () => {
    const good = file('good.txt', 'At least 12 people were killed in Oslo on Monday, the army said.')
    const empty = file('empty.txt', ' \n')
    const binary = file('binary.txt', Buffer.from([80, 75, 0, 3]))
    const latin = file('latin.txt', Buffer.from('Jos\xe9 said no.', 'latin1'))
    const missing = join(folder, 'missing.txt')
    const { status, out, err } = await parallax(['extract', good, empty, binary, latin, missing, folder, good])
    expect(status).toBe(1)
    expect(lines(out).map((line) => ExtractionLine.parse(line).id)).toEqual([good, good])
    expect(err.trimEnd().split('\n')).toEqual([
      `parallax: ${empty}: empty`,
      `parallax: ${binary}: binary, not a text`,
      `parallax: ${latin}: not UTF-8`,
      `parallax: ${missing}: no such file`,
      `parallax: ${folder}: a folder, not a file`,
    ])
  })

  it('takes the day from the story beside the file, or from the option', async () => {
    const story = { title: 'Made up', date: '2016-05-02', zone: 'Europe/Oslo' }
    const text = 'At least 12 people were killed in Oslo on Monday.'
    const article = file('story-article.txt', text)
    const periods = async (words: string[]) => {
      const { out } = await parallax(['extract', article, ...words])
      return ExtractionLine.parse(lines(out)[0]).claims.map((claim) => claim.kind === 'casualty' && claim.period?.start)
    }
    file('story.json', JSON.stringify(story))
    expect(await periods([])).toEqual(['2016-05-02'])
    expect(await periods(['--reference-date', '2016-05-17'])).toEqual(['2016-05-16'])
    file('story.json', '{"title":""}')
    const { status, err } = await parallax(['extract', article])
    expect([status, err]).toEqual([1, expect.stringContaining('story.json beside it: title')])
    rmSync(join(folder, 'story.json'))
  })
})

describe('extract --ndjson', { timeout: 60_000 }, () => {
  it('answers each line in its place and ends with 1 when one was bad', async () => {
    const input = [
      '{"id":"a","text":"One\u2028two.","referenceDate":"2016-05-02"}',
      '{"id":"b"',
      '',
      '{"id":"c"}',
      '{"id":4,"text":" "}',
      '{"id":"e","text":"Five.","referenceDate":"2016-02-30"}',
      '{"id":"f","text":"Six.","referenceDate":null}',
      '[]',
    ]
    const { status, out } = await parallax(['extract', '--ndjson'], input.join('\n'))
    expect(status).toBe(1)
    const answers = lines(out)
    expect(answers.map((line) => ExtractionErrorLine.safeParse(line).data ?? ExtractionLine.parse(line).id)).toEqual([
      'a',
      { id: null, error: 'not JSON' },
      { id: 'c', error: expect.stringContaining('text') },
      { id: '4', error: 'text: empty' },
      { id: 'e', error: expect.stringContaining('referenceDate') },
      'f',
      { id: null, error: expect.any(String) },
    ])
  })

  it('reports bytes that are not UTF-8, and reads Windows line ends', async () => {
    const bad = Buffer.concat([Buffer.from('{"id":"a","text":"'), Buffer.from([0xff]), Buffer.from('"}\r\n')])
    const { out } = await parallax(
      ['extract', '--ndjson'],
      Buffer.concat([bad, Buffer.from('{"id":"b","text":"x"}\r\n')]),
    )
    expect(lines(out)).toMatchObject([
      { id: null, error: 'not UTF-8' },
      { id: 'b', claims: [] },
    ])
  })

  it('streams: a line is answered before the next one comes', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/parallax.ts', 'extract', '--ndjson'])
    const answer = () => new Promise<string>((resolve) => child.stdout.once('data', (chunk) => resolve(String(chunk))))
    for (const id of ['a', 'b']) {
      child.stdin.write(`{"id":"${id}","text":"x"}\n`)
      expect(JSON.parse(await answer())).toMatchObject({ id })
    }
    child.stdin.end()
  })
})

describe('a reader that has seen enough', { timeout: 60_000 }, () => {
  it('may close the pipe without an error', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/parallax.ts', 'extract', '--ndjson'])
    let err = ''
    child.stderr.on('data', (chunk: Buffer) => (err += chunk))
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.on('error', () => {})
    child.stdin.end(`${JSON.stringify({ id: 'a', text: 'It rained.' })}\n`.repeat(5000))
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect([status, err]).toEqual([0, ''])
  })
})

describe('wrong use', { timeout: 60_000 }, () => {
  it.each([
    [['extract']],
    [['extract', '--ndjson', 'article.txt']],
    [['extract', '--zone', 'Oslo', 'article.txt']],
    [['extract', '--reference-date', '2.5.2016', 'article.txt']],
    [['eval', 'no-such-folder']],
    [[]],
  ])('%j ends with 2 and says why on stderr', async (words) => {
    const { status, out, err } = await parallax(words)
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(/error|say what to do/)
  })

  it.each([[['--help']], [['help', 'extract']]])('%j is no wrong use and shows examples', async (words) => {
    const { status, out } = await parallax(words)
    expect(status).toBe(0)
    expect(out).toContain('Examples:')
  })
})

describe('eval', { timeout: 120_000 }, () => {
  it('prints a table, the errors, or JSON', async () => {
    const { status, out } = await parallax(['eval', 'tests/gold'])
    expect(status).toBe(0)
    expect(out).toMatch(/^tests\/gold: 5 articles\nkind +measure +P +R +F1\nquotation +in marks, exact/)
    const json = await parallax(['eval', 'tests/gold', '--json'])
    expect(JSON.parse(json.out)).toMatchObject([{ source: 'tests/gold', articles: 5, misses: expect.any(Array) }])
  })

  it('names the line of a corpus that is not as it should be', async () => {
    file('quotes.jsonl', '{"id":"a","text":"x","quotes":[]}\n{"id":"b"}\n')
    const { status, err } = await parallax(['eval', folder])
    expect([status, err]).toEqual([2, expect.stringContaining('quotes.jsonl:2: text')])
  })
})
