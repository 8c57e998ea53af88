// Reads a page's JSON-LD blocks as things, the ones they name by `@id` put in their place.
import { addValues, localName, plainValue, type Thing, type ThingValue } from './thing.ts'

type Json = string | number | boolean | null | Json[] | Node
interface Node { [key: string]: Json }

/** schema.org's own context lets `type` and `id` stand for `@type` and `@id`. */
const typeOf = (node: Node) => node['@type'] ?? (typeof node.type === 'string' || Array.isArray(node.type) ? node.type : undefined)
const idOf = (node: Node) => { const id = node['@id'] ?? node.id; return typeof id === 'string' ? id : null }

const DEPTH_LIMIT = 12
/** Of one page: nodes that name each other could otherwise be told without end. */
const THINGS_LIMIT = 3_000

const isNode = (value: Json | undefined): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: Json | undefined): Json[] => value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]

/** The nodes a block tells of first: those of `@graph` one by one. */
function rootsOf(block: Json): Node[] {
  return listOf(block).flatMap((item) => !isNode(item) ? [] : item['@graph'] === undefined ? [item] : rootsOf(item['@graph']))
}

function isOnlyReference(node: Node): boolean {
  for (const key in node) if (key !== '@id' && key !== 'id') return false
  return idOf(node) !== null
}

/** Wrapped in a comment or a CDATA section, as old templates do, a block is still one. */
const WRAPPING = /^\s*(?:\/\/|\/\*)?\s*(?:<!--|<!\[CDATA\[)(?:\s*\*\/)?|(?:\/\/|\/\*)?\s*(?:-->|\]\]>)(?:\s*\*\/)?\s*$/g

/** The nodes a block starts from; null when it does not parse. */
export function readJsonLd(text: string): Node[] | null {
  try { return rootsOf(JSON.parse(text.replace(WRAPPING, '')) as Json) } catch { return null }
}

/** The things of all blocks of a page, in order. */
export function thingsOfJsonLd(roots: readonly Node[]): Thing[] {
  const byId = new Map<string, Node>()
  let left = THINGS_LIMIT

  function learnIds(value: Json, depth: number): void {
    if (depth > DEPTH_LIMIT || typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) { for (const item of value) learnIds(item, depth + 1); return }
    const id = idOf(value)
    if (id !== null && !isOnlyReference(value) && !byId.has(id)) byId.set(id, value)
    for (const key in value) learnIds(value[key]!, depth + 1)
  }

  /** `wraps`: the lists and the `@value` it lies in, of which a hostile block may write thousands. */
  function valuesOf(value: Json | undefined, open: readonly Node[], wraps = 0): ThingValue[] {
    if (value === null || value === undefined || wraps > DEPTH_LIMIT) return []
    if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item, open, wraps + 1))
    if (typeof value !== 'object') return [plainValue(String(value))]
    if (value['@value'] !== undefined) return valuesOf(value['@value'], open, wraps + 1)
    const list = value['@list'] ?? value['@set']
    if (list !== undefined) return valuesOf(list, open, wraps + 1)
    if (!isOnlyReference(value)) return open.length < DEPTH_LIMIT && left > 0 ? [thingOf(value, open)] : []
    const id = idOf(value)!
    const named = byId.get(id)
    return [named && !open.includes(named) && open.length < DEPTH_LIMIT && left > 0 ? thingOf(named, open) : plainValue(id)]
  }

  function thingOf(node: Node, open: readonly Node[]): Thing {
    left -= 1
    const types = typeOf(node)
    const thing: Thing = { types: listOf(types).flatMap((type) => typeof type === 'string' ? [localName(type)] : []).toSorted(), id: idOf(node), syntax: 'json-ld', properties: {} }
    for (const key in node) {
      if (key.startsWith('@') || key === 'id' || key === 'type' && node[key] === types) continue
      const values = valuesOf(node[key], [...open, node])
      if (values.length) addValues(thing, localName(key), values)
    }
    return thing
  }

  for (const root of roots) learnIds(root, 0)
  return roots.slice(0, THINGS_LIMIT).map((root) => thingOf(root, []))
}
