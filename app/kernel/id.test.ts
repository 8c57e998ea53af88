// Ids are UUIDv7 and come in order, thousands of them in one millisecond too.
import { expect, test } from 'vitest'
import * as z from 'zod'
import { newId } from './id.ts'

test('in order, all different, each a version 7', () => {
  const ids = Array.from({ length: 20_000 }, () => newId())
  expect(ids).toEqual(ids.toSorted())
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids.slice(0, 100)) expect(z.uuidv7().safeParse(id).success).toBe(true)
})
