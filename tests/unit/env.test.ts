import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { databaseFile, Environment, readEnvironment } from '@/lib/env'

describe('readEnvironment', () => {
  it('has a default for every variable, also for one that is set to nothing', () => {
    const defaults = { DATABASE_URL: 'file:./data/parallax.db', HOST: '127.0.0.1', PORT: 3000 }
    expect(readEnvironment({})).toEqual(defaults)
    expect(readEnvironment({ PORT: '', HOST: '', DATABASE_URL: '' })).toEqual(defaults)
  })

  it.each([
    [{ PORT: '0' }, 'PORT'],
    [{ PORT: 'http' }, 'PORT'],
    [{ PORT: '80.5' }, 'PORT'],
    [{ DATABASE_URL: 'postgresql://localhost/parallax' }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'file:' }, 'DATABASE_URL'],
  ])('%j is refused by name', (variables, name) => expect(() => readEnvironment(variables)).toThrow(name))
})

describe('databaseFile', () => {
  it.each([
    ['file:./data/parallax.db', './data/parallax.db'],
    ['file:/var/parallax.db?mode=rw', '/var/parallax.db'],
    ['file:///var/parallax.db', '/var/parallax.db'],
  ])('%s', (url, file) => expect(databaseFile(url)).toBe(file))
})

it('every variable is in the README', () => {
  const readme = readFileSync('README.md', 'utf8')
  expect(Object.keys(Environment.shape).filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})
