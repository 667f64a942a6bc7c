import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { buildPages, root, run, runTool, toolPath } from '../../scripts/set-up.mjs'

const story = '/stories/kerry-geneva-syria-truce'
const rounds = 300

export interface PageMeasure {
  path: string
  /** Median server time over the bare page's median, both measured in turns in one run. */
  serverTimeRatio: number
  /** kB of gzipped JavaScript that the page loads beyond what the bare page loads. */
  scriptBeyondBare: number
}

/**
 * The product's pages against a bare page of the same Next that asks one query. Both servers are production builds on
 * one freshly seeded store; requests go to them in turns, one at a time, so that the machine's moods hit both alike.
 */
export async function measurePages(): Promise<PageMeasure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'))
  const env = { ...process.env, DATABASE_URL: `file:${join(folder, 'bench.db')}`, NODE_ENV: 'production' as const }
  const servers: ChildProcess[] = []
  try {
    if (run(process.execPath, ['--import', 'tsx', 'scripts/prepare.ts'], env) !== 0) throw new Error('no seeded store')
    buildPages()
    const bareApp = join(root, 'tests/bench/bare-app')
    if (runTool('next', ['build', bareApp]) !== 0) throw new Error('the bare app could not be built')
    const product = await serve(root, env, servers)
    const bare = await serve(bareApp, env, servers)
    const bareScript = await scriptWeight(bare, '/')
    const measures: PageMeasure[] = []
    for (const path of await paths(product)) {
      const serverTimeRatio = await timeRatio(`${product}${path}`, `${bare}/`)
      measures.push({ path, serverTimeRatio, scriptBeyondBare: (await scriptWeight(product, path)) - bareScript })
    }
    return measures
  } finally {
    for (const server of servers) server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The kinds of page, with an article and a finding as the story page links them. */
async function paths(product: string): Promise<string[]> {
  const html = await text(product + story)
  const linked = (prefix: string) => new RegExp(`href="(${prefix}[^"?#]+)`).exec(html)?.[1]
  const some = [linked('/articles/'), linked('/findings/')].filter((path) => path !== undefined)
  return ['/', story, `${story}/casualties`, `${story}/truces`, `${story}/quotations`, ...some, '/search?q=truce']
}

async function timeRatio(page: string, yardstick: string): Promise<number> {
  const times: [number[], number[]] = [[], []]
  for (let round = -20; round < rounds; round++) {
    for (const [list, url] of [
      [times[0], page],
      [times[1], yardstick],
    ] as const) {
      const from = performance.now()
      await text(url)
      if (round >= 0) list.push(performance.now() - from)
    }
  }
  return median(times[0]) / median(times[1])
}

/** Sum of the gzipped sizes of the scripts that the page's HTML names, in kB. */
async function scriptWeight(server: string, path: string): Promise<number> {
  const sources = new Set([...(await text(server + path)).matchAll(/<script[^>]+src="([^"]+)"/g)].map((m) => m[1]!))
  let bytes = 0
  for (const source of sources) bytes += gzipSync(await text(new URL(source, server).href)).length
  return bytes / 1000
}

async function text(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${response.status} ${url}`)
  return response.text()
}

async function serve(folder: string, env: NodeJS.ProcessEnv, servers: ChildProcess[]): Promise<string> {
  const port = await freePort()
  const server = spawn(process.execPath, [toolPath('next'), 'start', folder, '-H', '127.0.0.1', '-p', String(port)], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  servers.push(server)
  const address = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(address).catch(() => null)) return address
    await pause(100)
  }
  throw new Error(`no answer from ${folder}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!
