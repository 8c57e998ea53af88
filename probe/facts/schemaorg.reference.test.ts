// schema.org publishes each example in three syntaxes: read as things, they must say the same. Read from a copy of github.com/schemaorg/schemaorg.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findReference } from '../references.ts'
import { extractFacts } from './extract.ts'
import type { Thing, ThingValue } from './thing.ts'

const folder = findReference('schemaorg', 'data')
const SYNTAXES = ['MICRODATA', 'RDFA'] as const
/** Pairs whose sources hold the same words and put them together otherwise, as read by hand. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'examples.txt #eg-0190': 'the play is named in the JSON-LD only',
  'examples.txt #eg-0207': 'a licence by rel, outside any thing of RDFa Lite',
  'ext/bib/bsdo-chapter-examples.txt #eg-0216': 'an author and a book that are an item of their own, with an id and no property',
  'issue-3475-examples.txt #eg-3475': 'iteprop for itemprop',
  'sdo-course-examples.txt #eg-0333': 'one of three course dates has no type in the JSON-LD',
  'sdo-creativework-examples.txt #eg-0341': 'itemprop in RDFa',
  'sdo-fibo-examples.txt #eg-0353': 'a link, whose value is its address, and a name in the JSON-LD',
  'sdo-itemlist-examples.txt #eg-0377': 'the address is the item here, and its id there',
  'sdo-periodical-examples.txt #eg-0400': 'the author, or the books, are named by id on one side only',
  'sdo-screeningevent-examples.txt #eg-0419': 'a quotation mark too many in an attribute',
  'sdo-sponsor-examples.txt #eg-0427': 'the link is the address, and the name in the JSON-LD',
  'sdo-tourism-examples.txt #eg-0436': 'the name is between quotation marks',
  'sdo-tourism-examples.txt #eg-0437': 'the JSON-LD says the description once more',
  'sdo-tourism-examples.txt #eg-0438': 'the element of the thing is closed too soon',
  'sdo-videogame-examples.txt #eg-0448': 'names are between quotation marks',
}
const SAME_WORDS = 'the same words, otherwise put together'

interface Example { name: string; MICRODATA: string; RDFA: string; JSON: string }

function readExamples(folder: string): Example[] {
  return globSync(['*example*.txt', 'ext/**/*example*.txt'], { cwd: folder }).toSorted().flatMap((file) => {
    return readFileSync(join(folder, file), 'utf8').replace(/\r/g, '').split(/^TYPES:/m).slice(1).map((text) => {
      const parts = text.split(/^(PRE-MARKUP|MICRODATA|RDFA|JSON):[ \t]*$/m)
      const part = (name: string) => parts[parts.indexOf(name) + 1] ?? ''
      return { name: `${file} ${parts[0]!.trim().split(/[\s,]/)[0]}`, MICRODATA: part('MICRODATA'), RDFA: part('RDFA'), JSON: part('JSON') }
    })
  })
}

const thingsOf = (html: string, syntax: Thing['syntax']) => extractFacts(html, { url: 'https://exemple.fr/', status: 200, responseMs: 1, bytes: html.length }).things.filter((thing) => thing.syntax === syntax)

/** Order, ids and ways of writing addresses and numbers aside: what is left is what is said. */
function said(value: ThingValue): unknown {
  if (typeof value !== 'string') {
    const properties = Object.entries(value.properties).map(([name, values]) => [name, values.map(said).toSorted(byText)])
    return { types: value.types, properties: properties.toSorted(byText) }
  }
  const text = value.replace(/^https?:\/\//, '').replace(/\/$/, '')
  return /^\d+\.\d+$/.test(text) ? String(Number(text)) : text
}

const byText = (one: unknown, other: unknown) => JSON.stringify(one) < JSON.stringify(other) ? -1 : 1

/** A thing told apart and inside another is told once. */
function sayAll(things: readonly Thing[]): string[] {
  const all = things.map((thing) => JSON.stringify(said(thing)))
  return all.filter((one, at) => !all.some((other, place) => place !== at && other.length > one.length && other.includes(one))).toSorted()
}

/** Every type, property and text of things. */
function wordsOf(things: readonly ThingValue[]): string[] {
  return things.flatMap((value) => typeof value === 'string' ? [String(said(value))] : [...value.types, ...Object.keys(value.properties), ...wordsOf(Object.values(value.properties).flat())])
}

const plain = (text: string) => text.replace(/&amp;/g, '&').replace(/&#39;|&apos;/g, '’').replace(/\s+/g, ' ')
const isWordOf = (text: string, word: string) => new RegExp(`(?<!\\w)${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\w)`).test(text)

/** Why two readings differ. A word that the other source does not hold anywhere is the example's own; the rest must be explained. */
function reasonOf(markup: string, json: string, ofMarkup: readonly Thing[], ofJson: readonly Thing[]): string {
  const [marked, written] = [new Set(wordsOf(ofMarkup)), new Set(wordsOf(ofJson))]
  const [markupText, jsonText] = [plain(markup), plain(json)]
  for (const word of written) if (!marked.has(word) && !isWordOf(markupText, word)) return 'the JSON-LD says something the markup does not'
  for (const word of marked) if (!written.has(word) && !isWordOf(jsonText, word)) return 'the markup says something the JSON-LD does not'
  return SAME_WORDS
}

test.skipIf(!folder)('the three syntaxes of schema.org’s examples read equally (AZIMUT_REFERENCES holds schemaorg/)', async ({ annotate }) => {
  const reasons = new Map<string, string[]>()
  let [compared, equal] = [0, 0]
  for (const example of readExamples(folder!)) for (const syntax of SYNTAXES) {
    const ofMarkup = thingsOf(example[syntax], syntax === 'RDFA' ? 'rdfa' : 'microdata')
    const ofJson = thingsOf(example.JSON, 'json-ld')
    if (!ofMarkup.length || !ofJson.length) continue
    compared += 1
    if (JSON.stringify(sayAll(ofMarkup)) === JSON.stringify(sayAll(ofJson))) { equal += 1; continue }
    const reason = reasonOf(example[syntax], example.JSON, ofMarkup, ofJson)
    reasons.set(reason, [...reasons.get(reason) ?? [], `${example.name} ${syntax}`])
  }
  const same = reasons.get(SAME_WORDS) ?? []
  const others = [...reasons].filter(([reason]) => reason !== SAME_WORDS).map(([reason, names]) => `${names.length} pairs: ${reason}`)
  await annotate([`${compared} pairs; of ${equal + same.length} that say the same words, ${equal} read equally, ${same.length} are explained one by one`, ...others].join('\n'))
  expect(same.filter((name) => !Object.keys(OTHERWISE).some((known) => name.startsWith(`${known} `)))).toEqual([])
  expect(equal).toBeGreaterThan(2 * same.length)
})
