// Structured data in one shape, whether the page writes it as JSON-LD, microdata or RDFa.

export type ThingValue = string | Thing

export interface Thing {
  /** Local names: `LocalBusiness`, not `https://schema.org/LocalBusiness`. Sorted. */
  types: string[]
  id: string | null
  syntax: 'json-ld' | 'microdata' | 'rdfa'
  /** By local name of the property; numbers and booleans as text, schema.org's own words by their local name (`InStock`). */
  properties: Record<string, ThingValue[]>
}

/** `https://schema.org/Person` and `schema:Person` are `Person`. */
export function localName(name: string): string {
  const trimmed = name.trim().replace(/[/#]+$/, '')
  return trimmed.slice(Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('#'), trimmed.lastIndexOf(':')) + 1)
}

const OWN_WORD = /^https?:\/\/(?:www\.)?schema\.org\/([A-Z]\w*)$/

/** A value as text, on one line. */
export function plainValue(text: string): string {
  const trimmed = text.replace(/\s+/g, ' ').trim()
  return OWN_WORD.exec(trimmed)?.[1] ?? trimmed
}

/** A stranger may call a property `constructor`, which every object has. */
export function addValues({ properties }: Thing, property: string, values: readonly ThingValue[]): void {
  if (!Object.hasOwn(properties, property)) properties[property] = []
  properties[property]!.push(...values)
}

/** The first text of a property, trimmed; null when it has none. A thing answers with its name. */
export function textOf(thing: Thing, property: string): string | null {
  for (const value of thing.properties[property] ?? []) {
    const text = typeof value === 'string' ? value.trim() : textOf(value, 'name')
    if (text) return text
  }
  return null
}

export function thingsOf(thing: Thing, property: string): Thing[] {
  return (thing.properties[property] ?? []).filter((value) => typeof value !== 'string')
}

/** Every thing of a page, those inside others too. */
export function allThings(things: readonly Thing[]): Thing[] {
  return things.flatMap((thing) => [thing, ...allThings(Object.values(thing.properties).flat().filter((value) => typeof value !== 'string'))])
}

export function isA(thing: Thing, type: RegExp): boolean {
  return thing.types.some((name) => type.test(name))
}
