import { Client } from 'pg'
import { describe, expect, test } from 'vitest'
import { freshDatabase, postgresWorld } from './postgres.ts'

const postgres = await postgresWorld()

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client(url)
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

describe.skipIf(!postgres.available)('the Postgres of the tests', () => {
  test('is a supported version, speaks UTF-8 and compares text by code point', async () => {
    const database = await freshDatabase()
    const [row] = await ask(
      database.url,
      `select current_setting('server_version_num')::int >= 150000 as supported, current_setting('server_encoding') as encoding, 'Z' < 'a' as by_code_point, upper('é') as upper`,
    )
    await database.drop()
    expect(row).toEqual({ supported: true, encoding: 'UTF8', by_code_point: true, upper: 'É' })
  })

  test('gives each test a database of its own and forgets it when dropped', async () => {
    const [one, other] = await Promise.all([freshDatabase(), freshDatabase()])
    await ask(one.url, 'create table note (words text)')
    const seen = await ask(other.url, `select to_regclass('note') as found`)
    await Promise.all([one.drop(), other.drop()])
    expect(seen).toEqual([{ found: null }])
    await expect(ask(one.url, 'select 1')).rejects.toThrow(/does not exist/)
  })

  test('prepares a template once and copies it for everyone who asks', async () => {
    let preparations = 0
    const template = {
      name: 'one table',
      prepare: async (url: string) => {
        preparations += 1
        await ask(url, `create table note as select '契约'::text as words`)
      },
    }
    const databases = await Promise.all([1, 2, 3].map(async () => freshDatabase({ template })))
    const notes = await Promise.all(databases.map(async ({ url }) => ask(url, 'select words from note')))
    await Promise.all(databases.map(async ({ drop }) => drop()))
    expect({ preparations, notes }).toEqual({ preparations: 1, notes: Array(3).fill([{ words: '契约' }]) })
  })
})
