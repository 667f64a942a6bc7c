import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/*
 * What `npm start`, `npm test` and `npm run dev` do first. Plain Node without dependencies, since on a fresh machine there are none.
 * Each step looks whether it is needed: a second start does nothing but look.
 */

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Prisma's engine is downloaded for migrations only, which we run ourselves; naming any executable keeps it from trying. */
const environment = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, NEXT_TELEMETRY_DISABLED: '1', ...process.env }

export function fail(message) {
  console.error(`parallax: ${message}`)
  process.exit(1)
}

/** Runs a program of ours or of node_modules to its end, showing what it prints; its exit code. */
export function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    env: { ...environment, ...env },
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
  })
  return status ?? 1
}

export const runScript = (script, args = []) => run(process.execPath, ['--import', 'tsx', script, ...args])
export const runTool = (tool, args, env) => run(process.execPath, [toolPath(tool), ...args], env)

/** The file behind a command of node_modules, without the shell that npx would put between. */
export function toolPath(tool) {
  const [name, command = name] = tool.split('#')
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}

/** Packages and database client: what both serving and testing need. Works from any folder. */
export function setUp() {
  process.chdir(root)
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Node 20.19 or later is needed; this is ${process.versions.node}`)
  installPackages()
  generateClient()
}

/** Migrations and seeds, into the database of DATABASE_URL. */
export function prepareStore() {
  if (runScript('scripts/prepare.ts') !== 0) process.exit(1)
}

export function buildPages() {
  const hash = hashOf([
    'app',
    'components',
    'lib',
    'public',
    'next.config.ts',
    'postcss.config.mjs',
    'package-lock.json',
  ])
  const stamp = join(root, '.next', 'parallax-sources')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  console.log('Building the pages …')
  if (runTool('next', ['build']) !== 0) fail('the pages could not be built')
  writeFileSync(stamp, hash)
}

function installPackages() {
  const wanted = packagesOf('package-lock.json')
  const installed = packagesOf('node_modules/.package-lock.json')
  const isInstalled = ([path, { version, optional }]) =>
    path === '' || (installed[path] ? installed[path].version === version : optional === true)
  if (Object.keys(installed).length > 0 && Object.entries(wanted).every(isInstalled)) return
  console.log('Installing packages …')
  if (run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']) !== 0) fail('the packages could not be installed')
}

function packagesOf(lock) {
  const file = join(root, lock)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

function generateClient() {
  const folder = join(root, 'lib', 'store', 'generated')
  const stamp = join(folder, 'schema-hash')
  const hash = hashOf(['prisma/schema.prisma', 'node_modules/prisma/package.json'])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  console.log('Generating the database client …')
  if (runTool('prisma', ['generate']) !== 0) fail('the database client could not be generated')
  mkdirSync(folder, { recursive: true })
  writeFileSync(stamp, hash)
}

/** A hash over files and folders, by path and content. What is missing counts as empty. */
function hashOf(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesIn))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function filesIn(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  const names = readdirSync(full).sort()
  return names.flatMap((name) => filesIn(join(path, name)))
}
