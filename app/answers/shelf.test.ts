// Dropping a file on a shelf makes its item appear; a file that is not an item says so by name.
import { cp, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readShelf } from './shelf.ts'

const copyShelf = async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'azimut-shelf-')), 'questions')
  await cp(join(import.meta.dirname, '../catalogue/questions'), folder, { recursive: true })
  return folder
}

test('a file dropped on the shelf is an item', async () => {
  const before = await readShelf(await copyShelf())
  const folder = await copyShelf()
  await writeFile(join(folder, 'dropped.ts'), 'export default { id: \'dropped\' }')
  await writeFile(join(folder, 'dropped.test.ts'), 'throw new Error(\'a test is not an item\')')
  const after = await readShelf(folder)
  expect([...after.keys()]).toEqual([...before.keys(), 'dropped'].sort())
})

test('items are read once and frozen', async () => {
  const folder = await copyShelf()
  const shelf = await readShelf<{ id: string }>(folder)
  expect(await readShelf(folder)).toBe(shelf)
  for (const item of shelf.values()) expect(() => { item.id = 'other' }).toThrow(TypeError)
})

test.each([
  ['odd.ts', 'export default { id: \'even\' }', /odd\.ts holds the item "even"/],
  ['empty.ts', 'export const nothing = 1', /empty\.ts has no default export/],
])('%s is refused by name', async (file, text, reason) => {
  const folder = await copyShelf()
  await writeFile(join(folder, file), text)
  await expect(readShelf(folder)).rejects.toThrow(reason)
})
