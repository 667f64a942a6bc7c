import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Environment } from '@/lib/env'
import { isNode, type Module, type Node, parseModule, readModules } from './support/modules'

/** Who may import whom; `types` are layers of which only types may be imported. A layer may always import itself. */
const LAYERS: Record<string, { values: string[]; types?: string[] }> = {
  'lib/text': { values: [] },
  'lib/claims': { values: ['lib/text'] },
  'lib/resolve': { values: ['lib/text', 'lib/claims'] },
  'lib/extract': { values: ['lib/text', 'lib/claims', 'lib/resolve'] },
  'lib/compare': { values: ['lib/text', 'lib/claims', 'lib/resolve'] },
  'lib/export': { values: ['lib/text', 'lib/claims'], types: ['lib/compare'] },
  'lib/store': { values: ['lib/text', 'lib/claims', 'lib/env'] },
  'lib/ingest': {
    values: ['lib/extract', 'lib/compare', 'lib/store', 'lib/resolve', 'lib/claims', 'lib/text', 'lib/env'],
  },
  'lib/env': { values: [] },
  components: { values: ['lib/claims', 'lib/text'], types: ['lib/compare'] },
  app: {
    values: [
      'components',
      'lib/claims',
      'lib/compare',
      'lib/env',
      'lib/export',
      'lib/extract/pipeline',
      'lib/ingest',
      'lib/resolve',
      'lib/store',
      'lib/text',
    ],
  },
}

/** Layers that run in a worker, a test or a browser unchanged: no clock, no chance, no I/O, no environment. */
const PURE = ['lib/text', 'lib/claims', 'lib/resolve', 'lib/extract', 'lib/compare', 'lib/export']
const PURE_PACKAGES = ['zod', 'papaparse']
const IMPURE_NAMES = ['process', 'fetch', 'require', 'setTimeout', 'setInterval', 'localStorage', 'XMLHttpRequest']

const modules = readModules('app', 'components', 'lib')
const inside = (path: string, layer: string) => path === layer || path.startsWith(`${layer}/`) || path === `${layer}.ts`
const layerOf = (path: string) => Object.keys(LAYERS).find((layer) => inside(path, layer))

function forbiddenImports({ path, imports }: Module): string[] {
  const layer = layerOf(path)
  if (!layer) return [`${path} lies in no layer`]
  const { values, types = [] } = LAYERS[layer]!
  const allowed = (target: string, typeOnly: boolean) =>
    [layer, ...values, ...(typeOnly ? types : [])].some((other) => inside(target, other)) ||
    (layer === 'app' && target === 'app') ||
    /\.(?:css|json)$/.test(target)
  return imports
    .filter(({ target, ours, typeOnly }) => ours && !allowed(target, typeOnly))
    .map(({ target }) => `${path} imports ${target}`)
}

function impurities({ path, nodes, imports }: Module): string[] {
  const packages = imports
    .filter(({ target, ours }) => !ours && !PURE_PACKAGES.includes(target))
    .map(({ target }) => target)
  return [...packages, ...nodes.flatMap((node) => impurityOf(node) ?? [])].map((what) => `${path}: ${what}`)
}

function impurityOf(node: Node): string | null {
  const { type, callee, object, property } = node
  if (/^(?:New|Call)Expression$/.test(type) && isNode(callee) && callee.name === 'Date') {
    const given = Array.isArray(node.arguments) ? node.arguments.length : 0
    return type === 'CallExpression' || given === 0 ? 'Date without arguments' : null
  }
  if (type === 'CallExpression' && isNode(callee) && IMPURE_NAMES.includes(String(callee.name)))
    return String(callee.name)
  if (type !== 'MemberExpression' || !isNode(object) || !isNode(property)) return null
  const name = `${String(object.name)}.${String(property.name)}`
  if (/^(?:Date\.now|Math\.random|performance\.now|crypto\.randomUUID)$/.test(name)) return name
  return IMPURE_NAMES.includes(String(object.name)) ? name : null
}

describe('the house', () => {
  it('every module imports only what its layer may', () => {
    expect(modules.flatMap(forbiddenImports)).toEqual([])
  })

  it('pure layers touch no clock, no chance, no file, no network, no environment', () => {
    const pure = modules.filter(({ path }) => PURE.some((layer) => inside(path, layer)))
    expect(pure.length).toBeGreaterThan(50)
    expect(pure.flatMap(impurities)).toEqual([])
  })

  it('only the store knows Prisma', () => {
    const others = modules.filter(({ path }) => !inside(path, 'lib/store'))
    const knowing = others.filter(({ imports }) => imports.some(({ target }) => /prisma|better-sqlite3/.test(target)))
    expect(knowing.map(({ path }) => path)).toEqual([])
  })

  it.each([
    ["import { x } from '@/lib/store'", 1],
    ["import type { X } from '@/lib/store'", 1],
    ["export { x } from '../store/client'", 1],
    ["export * from '@/lib/extract/pipeline'", 1],
    ["const x = await import('@/lib/ingest')", 1],
    ["type X = import('@/lib/compare').X", 1],
    ["import { x } from '../claims'", 0],
    ["import { z } from 'zod'", 0],
  ])('sees: %s', (source, found) => {
    expect(forbiddenImports(parseModule('lib/resolve/made-up.ts', source))).toHaveLength(found)
  })

  it.each([
    ['const x = Date.now()', 1],
    ['const x = new Date()', 1],
    ["import { readFileSync } from 'node:fs'", 1],
    ["const x = process.env.HOST ?? ''", 1],
    ["await fetch('https://example.com')", 1],
    ["const x = new Date('2016-05-02')", 0],
    ['const x = { process: 1 }; x.process', 0],
  ])('knows what is impure: %s', (source, found) => {
    const all = impurities(parseModule('lib/text/made-up.ts', source))
    expect(all.length > 0 ? 1 : 0, all.join()).toBe(found)
  })
})

describe('the environment', () => {
  const readme = readFileSync('README.md', 'utf8')

  it('is read in lib/env.ts and nowhere else in the product', () => {
    const reading = modules.filter(({ source, path }) => /\bprocess\.env\b/.test(source) && path !== 'lib/env.ts')
    expect(reading.map(({ path }) => path)).toEqual([])
  })

  it.each(Object.keys(Environment.shape))('%s is in the README', (name) => expect(readme).toContain(`\`${name}\``))

  it('has every variable of the launchers in the README', () => {
    const launchers = readdirSync('scripts').filter((name) => name.endsWith('.mjs'))
    const read = launchers.flatMap((name) =>
      [...readFileSync(join('scripts', name), 'utf8').matchAll(/process\.env\.([A-Z_]+)/g)].map(
        ([, variable]) => variable!,
      ),
    )
    expect(read.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
  })
})

describe('the library is general', () => {
  /** People, places and outlets of the seed stories. Countries, capitals and news agencies belong to the field. */
  const OF_THE_FIELD = /^(?:Syria|Damascus|Geneva|Anadolu Agency|Press Association|Tass|United Nations)$/
  const names = new Set<string>()
  for (const slug of readdirSync('seeds/stories')) {
    const story = JSON.parse(readFileSync(join('seeds/stories', slug, 'story.json'), 'utf8')) as {
      places: { name: string }[]
      articles: { outlet: string }[]
    }
    for (const { name } of story.places) names.add(name)
    for (const { outlet } of story.articles) names.add(outlet)
  }
  for (const surname of [
    'Kerry',
    'Jubeir',
    'Mistura',
    'Lavrov',
    'Kuralenko',
    'Ayrault',
    'Moallem',
    'Fatih Erel',
    'Expatica',
  ])
    names.add(surname)

  it('names nobody and no place of the seeds in its code', () => {
    const wanted = [...names].filter((name) => !OF_THE_FIELD.test(name))
    const found = readModules('lib').flatMap(({ path, nodes }) =>
      nodes
        .flatMap(({ type, value, raw }) =>
          type === 'Literal'
            ? [typeof value === 'string' ? value : String(raw)]
            : type === 'TemplateElement'
              ? [JSON.stringify(value)]
              : [],
        )
        .flatMap((words) => wanted.filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(words)))
        .map((name) => `${path}: ${name}`),
    )
    expect(found).toEqual([])
  })
})

describe('the code', () => {
  const all = [...modules, ...readModules('scripts', 'tests')]

  it('leaves nothing undone and no check switched off', () => {
    const marks = new RegExp(
      ['TO' + 'DO', 'FIX' + 'ME', '@ts-' + 'ignore', '@ts-' + 'expect-error', '\\bas ' + 'any\\b'].join('|'),
    )
    expect(all.filter(({ source }) => marks.test(source)).map(({ path }) => path)).toEqual([])
  })

  it('has no junk drawers', () => {
    expect(
      all.map(({ path }) => path).filter((path) => /\b(?:utils?|helpers?|managers?|common|misc)\b/i.test(path)),
    ).toEqual([])
  })
})
