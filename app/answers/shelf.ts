// Reads a shelf of the catalogue: each file of its folder is one item, so dropping a file is adding an item.
import { readdir } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const shelves = new Map<string, Promise<ReadonlyMap<string, unknown>>>()

/**
 * The items of a shelf by id, in the order of their ids; read once, then kept. Items are frozen.
 * Skips `_contract.ts` and its like (`_…`), tests and sub-folders (the parts of a large item).
 *
 * @param folder path of the shelf's folder; the caller says the items' type, the shelf's contract test proves it
 * @throws Error naming the file that has no item, or whose item has another id than its name
 */
export const readShelf = <Item extends { id: string }>(folder: string): Promise<ReadonlyMap<string, Item>> => {
  const path = resolve(folder)
  const known = shelves.get(path) as Promise<ReadonlyMap<string, Item>> | undefined
  if (known) return known
  const reading = readItems<Item>(path)
  shelves.set(path, reading)
  return reading
}

const readItems = async <Item extends { id: string }>(folder: string): Promise<ReadonlyMap<string, Item>> => {
  const files = (await readdir(folder)).filter(name => /^[^_].*(?<![.]test)[.]ts$/.test(name)).sort()
  const items = await Promise.all(files.map(file => readItem<Item>(resolve(folder, file))))
  return new Map(items.map(item => [item.id, item]))
}

const readItem = async <Item extends { id: string }>(file: string): Promise<Item> => {
  const { default: item } = (await import(pathToFileURL(file).href)) as { default?: Item }
  const id = basename(file, '.ts')
  if (!item) throw new Error(`${file} has no default export: a shelf file exports its item.`)
  if (item.id !== id) throw new Error(`${file} holds the item "${item.id}": an item is named as its file, "${id}".`)
  return Object.freeze(item)
}
