// Tests get databases of their own, made from one template, that are gone when they are dropped.
import { expect, test } from 'vitest'
import { withConnection } from './database.ts'
import { freshDatabase } from './testDatabase.ts'

const count = (url: string) => withConnection(url, async (client) => (await client.query('select count(*)::int as rows from kept')).rows)

test('copies of a template prepared once do not see each other', async () => {
  let prepared = 0
  const template = {
    name: 'testDatabase.test',
    prepare: async (url: string) => {
      prepared += 1
      await withConnection(url, (client) => client.query('create table kept as select 1 as id'))
    },
  }
  const [one, two, three] = await Promise.all([freshDatabase(template), freshDatabase(template), freshDatabase(template)])
  await withConnection(one.url, (client) => client.query('insert into kept values (2), (3)'))
  expect(await count(one.url)).toEqual([{ rows: 3 }])
  expect(await count(two.url)).toEqual([{ rows: 1 }])
  expect(prepared).toBe(1)
  await Promise.all([one, two, three].map((database) => database.drop()))
  await expect(count(one.url)).rejects.toThrow('does not exist')
})

test('an empty database is dropped at the end of its block', async () => {
  let kept = ''
  {
    await using database = await freshDatabase()
    kept = database.url
    await expect(count(kept)).rejects.toThrow('relation "kept" does not exist')
  }
  await expect(count(kept)).rejects.toThrow(/database .* does not exist/)
})
