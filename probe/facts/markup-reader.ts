// Reads structured data written on the page's own elements: microdata and RDFa Lite.
import type { Attributes, Frame } from './frame.ts'
import type { AttributeName } from './interests.ts'
import { textBetween, type Reading } from './reading.ts'
import { addValues, localName, plainValue, type Thing, type ThingValue } from './thing.ts'

/** Where each element keeps the value of a property; the others say it in their text. */
const VALUE_ATTRIBUTE: ReadonlyMap<string, AttributeName> = new Map(Object.entries<AttributeName>({
  meta: 'content', a: 'href', area: 'href', link: 'href', img: 'src', audio: 'src', video: 'src', source: 'src', track: 'src', embed: 'src', iframe: 'src',
  object: 'data', data: 'value', meter: 'value', time: 'datetime',
}))

interface Item { frame: Frame; thing: Thing }
interface Property { frame: Frame; names: string[]; owner: Thing | null }

const wordsOf = (text: string | undefined) => text?.trim() ? text.trim().split(/\s+/) : []

function add(thing: Thing, names: readonly string[], value: ThingValue): void {
  for (const name of names) {
    const property = localName(name)
    if (property) addValues(thing, property, [value])
  }
}

function holds(thing: Thing, sought: Thing): boolean {
  return thing === sought || Object.values(thing.properties).flat().some((value) => typeof value !== 'string' && holds(value, sought))
}

export interface MarkupReader {
  open(name: string, attributes: Attributes, frame: Frame): void
  close(frame: Frame): void
  /** Adds the things that stand in none other to the page's. */
  end(): void
}

/** What each syntax calls the same four things. */
const SYNTAXES = {
  microdata: { type: 'itemtype', id: 'itemid', property: 'itemprop', isItem: (attributes: Attributes) => attributes.itemscope !== undefined },
  rdfa: { type: 'typeof', id: 'resource', property: 'property', isItem: (attributes: Attributes) => attributes.typeof !== undefined },
} as const

export function createMarkupReader(reading: Reading, syntax: keyof typeof SYNTAXES): MarkupReader {
  const words = SYNTAXES[syntax]
  const items: Item[] = []
  const open: Property[] = []
  const roots: Thing[] = []
  /** Properties outside any item, which an `itemref` may fetch. */
  const loose: { frame: Frame; names: string[]; value: ThingValue }[] = []
  const borrowers: { thing: Thing; ids: Set<string> }[] = []
  /** Values that may be the id of a thing of the page. */
  const references: { names: string[]; owner: Thing; value: string }[] = []
  const byId = new Map<string, Thing>()

  function keep({ frame, names, owner }: Property, value: ThingValue): void {
    if (owner) add(owner, names, value)
    else loose.push({ frame, names, value })
  }

  function valueOf(name: string, attributes: Attributes): string | undefined {
    const held = VALUE_ATTRIBUTE.get(name)
    return attributes.content ?? (syntax === 'rdfa' ? attributes.resource : undefined) ?? (held && attributes[held])
  }

  /** RDFa's older `rel` names a property too where it leads to a thing. */
  function namesOf(attributes: Attributes): string[] {
    const names = wordsOf(attributes[words.property])
    const { rel } = attributes
    if (syntax === 'microdata' || names.length || !rel) return names
    return attributes.typeof !== undefined || attributes.resource !== undefined ? wordsOf(rel) : []
  }

  return {
    open(name, attributes, frame) {
      const names = namesOf(attributes)
      const owner = items.at(-1)?.thing ?? null
      if (words.isItem(attributes)) {
        const id = attributes[words.id]?.trim()
        const thing: Thing = { types: wordsOf(attributes[words.type]).map(localName).toSorted(), id: id || null, syntax, properties: {} }
        if (thing.id !== null && !byId.has(thing.id)) byId.set(thing.id, thing)
        if (names.length) keep({ frame, names, owner }, thing)
        if (!names.length || !owner && syntax === 'rdfa') roots.push(thing)
        items.push({ frame, thing })
        frame.isAwaited = true
        if (attributes.itemref) borrowers.push({ thing, ids: new Set(wordsOf(attributes.itemref)) })
      } else if (names.length && (owner || syntax === 'microdata')) {
        const value = valueOf(name, attributes)
        if (value === undefined) {
          open.push({ frame, names, owner })
          frame.isAwaited = true
        } else if (owner && syntax === 'rdfa' && attributes.content === undefined) references.push({ names, owner, value })
        else keep({ frame, names, owner }, plainValue(value))
      }
    },
    close(frame) {
      while (open.at(-1)?.frame === frame) keep(open.pop()!, plainValue(textBetween(reading, frame.from, reading.texts.length)))
      if (items.at(-1)?.frame === frame) items.pop()
    },
    end() {
      for (const { names, owner, value } of references) {
        const named = byId.get(value)
        add(owner, names, named && !holds(named, owner) ? named : plainValue(value))
      }
      for (const { thing, ids } of borrowers) for (const { frame, names, value } of loose) {
        for (let at: Frame | null = frame; at; at = at.parent) if (ids.has(at.id)) { add(thing, names, value); break }
      }
      reading.facts.things.push(...roots)
    },
  }
}
