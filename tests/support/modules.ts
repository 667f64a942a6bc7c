import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parseSync } from 'oxc-parser'

/** A node of the syntax tree, as far as the architecture test looks into it. */
export interface Node {
  type: string
  [field: string]: unknown
}

export interface Import {
  /** Path from the root without extension ("lib/text/span"), or a package's name. */
  target: string
  ours: boolean
  typeOnly: boolean
}

export interface Module {
  path: string
  source: string
  nodes: Node[]
  imports: Import[]
}

const SKIPPED = new Set(['node_modules', '.next', '.git', 'generated', 'test-results', 'playwright-report'])

/** All TypeScript and JavaScript modules under the folders, parsed; generated code left out. */
export function readModules(...folders: string[]): Module[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs)$/.test(entry.name) && !/\.generated\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.split('/').some((part) => SKIPPED.has(part)))
      .map(readModule),
  )
}

export const readModule = (path: string): Module => parseModule(path, readFileSync(path, 'utf8'))

export function parseModule(path: string, source: string): Module {
  const { program, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`)
  const nodes: Node[] = []
  collect(program, nodes)
  return { path, source, nodes, imports: nodes.flatMap((node) => importOf(path, node) ?? []) }
}

function collect(value: unknown, nodes: Node[]) {
  if (Array.isArray(value)) for (const item of value) collect(item, nodes)
  else if (isNode(value)) {
    nodes.push(value)
    for (const field of Object.values(value)) if (typeof field === 'object') collect(field, nodes)
  }
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Static, dynamic, re-exporting, type-level and CommonJS imports alike. */
function importOf(path: string, node: Node): Import | null {
  const source = node.type === 'CallExpression' ? requiredBy(node) : (node.source ?? node.argument)
  const isImport =
    /^(?:ImportDeclaration|ExportNamedDeclaration|ExportAllDeclaration|ImportExpression|TSImportType)$/.test(
      node.type,
    ) || node.type === 'CallExpression'
  if (!isImport || !isNode(source)) return null
  const name = isNode(source.literal) ? source.literal.value : source.value
  if (typeof name !== 'string') return null
  const ours = /^(?:@\/|\.)/.test(name)
  const target = name.startsWith('@/') ? name.slice(2) : name.startsWith('.') ? join(dirname(path), name) : name
  return {
    target: ours ? normalize(target).replace(/\.(?:tsx?|mjs|js)$/, '') : target,
    ours,
    typeOnly: isTypeOnly(node),
  }
}

function requiredBy({ callee, arguments: given }: Node): unknown {
  return isNode(callee) && callee.name === 'require' && Array.isArray(given) ? given[0] : null
}

function isTypeOnly({ type, importKind, exportKind, specifiers }: Node): boolean {
  if (type === 'TSImportType' || importKind === 'type' || exportKind === 'type') return true
  return (
    Array.isArray(specifiers) &&
    specifiers.length > 0 &&
    specifiers.every((specifier) => isNode(specifier) && (specifier.importKind ?? specifier.exportKind) === 'type')
  )
}
