// Every rule the rooms apply can be set in the settings, which start from the level the rule itself has.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from './RuleLevels.tsx'

const rooms = join(import.meta.dirname, '../../rooms')

test('the settings name the rules of the rooms, no more and no fewer, at their own level', async () => {
  const files = (await readdir(rooms, { recursive: true })).filter(path => path.endsWith('.ts') && !path.includes('.test.') && !path.includes('.words.'))
  const applied = new Map<string, string>()
  for (const file of files) for (const [, id, level] of (await readFile(join(rooms, file), 'utf8')).matchAll(/\bid: '([a-z]+\.[a-zA-Z]+)'(?:, level: '(\w+)')?/g)) applied.set(id!, level ?? 'advice')
  expect(Object.fromEntries(Object.entries(rules).flatMap(([room, levels]) => Object.entries(levels).map(([rule, level]) => [`${room}.${rule}`, level])))).toEqual(Object.fromEntries(applied))
})
