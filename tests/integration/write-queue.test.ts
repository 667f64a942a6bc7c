import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { databaseFile, environment } from '@/lib/env'
import { openStore } from '@/lib/store'
import { isBusy, write } from '@/lib/store/write-queue'

const names = async () => {
  const store = await openStore()
  const speakers = await store.speaker.findMany({ orderBy: { id: 'asc' } })
  return speakers.map(({ name }) => name)
}

describe('why every write goes through the queue', () => {
  it('a write beside an open transaction joins it and vanishes with it', async () => {
    const store = await openStore()
    const failed = store.$transaction(async (transaction) => {
      await transaction.speaker.create({ data: { name: 'inside' } })
      await store.speaker.create({ data: { name: 'beside' } })
      throw new Error('rolled back')
    })
    await expect(failed).rejects.toThrow('rolled back')
    expect(await names()).toEqual([])
  })

  it('the queue keeps them apart: the acknowledged write stays', async () => {
    const failed = write((store) =>
      store.$transaction(async (transaction) => {
        await transaction.speaker.create({ data: { name: 'inside' } })
        throw new Error('rolled back')
      }),
    )
    const beside = write((store) => store.speaker.create({ data: { name: 'beside' } }))
    await expect(failed).rejects.toThrow('rolled back')
    await beside
    expect(await names()).toEqual(['beside'])
  })
})

describe('write', () => {
  it('keeps the order of the calls, and goes on after a failure', async () => {
    const results = await Promise.allSettled(
      ['a', 'b', 'a', 'c'].map((name) => write((store) => store.speaker.create({ data: { name } }))),
    )
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
    expect(await names()).toEqual(['a', 'b', 'c'])
  })

  it('waits for another process that holds the lock', async () => {
    const other = new Database(databaseFile(environment().DATABASE_URL))
    other.exec('BEGIN IMMEDIATE')
    const waiting = write((store) => store.speaker.create({ data: { name: 'late' } }))
    setTimeout(() => other.exec('COMMIT'), 500)
    await waiting
    other.close()
    expect(await names()).toEqual(['late'])
  })

  it('tells a busy store from another failure', async () => {
    const store = await openStore()
    const other = new Database(databaseFile(environment().DATABASE_URL))
    other.exec('BEGIN IMMEDIATE')
    const modelled = await store.speaker.create({ data: { name: 'x' } }).catch((error: unknown) => error)
    const raw = await store.$executeRaw`DELETE FROM "Speaker"`.catch((error: unknown) => error)
    other.exec('ROLLBACK')
    other.close()
    await store.speaker.create({ data: { name: 'x' } })
    const twice = await store.speaker.create({ data: { name: 'x' } }).catch((error: unknown) => error)
    expect([modelled, raw, twice].map(isBusy)).toEqual([true, true, false])
  })
})
