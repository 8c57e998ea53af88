/** Every words file of the product: plain French, French typography, and both languages asking for the same values. */
import { globSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { frenchFaults } from './faults.ts'
import { messageValues } from './messageValues.ts'
import { translate } from '#app/deck/words.ts'
import type { Values, Words } from '#app/deck/words.ts'

type Pair = { path: string; fr: unknown; en: unknown }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Everything said in both languages, however deep; a words file may hold several groups. */
const pairs = ({ path, fr, en }: Pair): Pair[] =>
  isObject(fr) && isObject(en) ? Object.keys({ ...fr, ...en }).flatMap((key) => pairs({ path: `${path}.${key}`, fr: fr[key], en: en[key] })) : [{ path, fr, en }]

const app = resolve(import.meta.dirname, '../../app')
const files = globSync('**/*.words.ts', { cwd: app }).toSorted()

const pairsIn = async (file: string): Promise<Pair[]> => {
  const groups: Record<string, unknown> = await import(/* @vite-ignore */ pathToFileURL(resolve(app, file)).href)
  return Object.entries(groups).flatMap(([path, words]) => (isObject(words) && 'fr' in words && 'en' in words ? pairs({ path, fr: words['fr'], en: words['en'] }) : []))
}

/** What a message says: itself, or the literals of the function that makes it, a value standing for each hole. */
const texts = (said: unknown): string[] =>
  typeof said === 'string' ? [said]
    : typeof said === 'function' ? [...String(said).matchAll(/'([^'\\\n]*)'|`([^`]*)`/g)].map(([, plain, template]) => plain ?? template?.replaceAll(/\$\{[^}]*\}/g, '2') ?? '')
      : []

/** A message that cannot be written comes back as its key. */
const isWritable = (message: string, locale: 'fr' | 'en'): boolean => {
  const words: Words<'said'> = { fr: { said: message }, en: { said: message } }
  const [tags, names] = [messageValues(message).filter((name) => name.startsWith('<')), messageValues(message).filter((name) => !name.startsWith('<'))]
  const values: Values = Object.fromEntries(names.map((name) => [name, 1]))
  const draw = Object.fromEntries(tags.map((tag) => [tag.slice(1, -1), String]))
  return translate(words, locale).rich('said', { ...values, ...draw }) !== 'said'
}

const faults = ({ path, fr, en }: Pair): string[] => {
  const french = texts(fr).flatMap((text) => frenchFaults(text).map((fault) => `${path}: ${fault} (${text})`))
  if (typeof fr !== 'string' || typeof en !== 'string') return french
  return [
    ...french,
    ...(String(messageValues(fr)) === String(messageValues(en)) ? [] : [`${path}: the two languages ask for different values`]),
    ...(isWritable(fr, 'fr') && isWritable(en, 'en') ? [] : [`${path}: not an ICU message`]),
  ]
}

test('the product has words', () => {
  expect(files).toContain('deck/deck.words.ts')
})

test.each(files)('%s', async (file) => {
  expect((await pairsIn(file)).flatMap(faults)).toEqual([])
})

test('the faults are seen, in messages and in functions that make them', () => {
  expect(faults({ path: 'a', fr: 'Il reste {n} jours', en: '{m} days left' })).toEqual(['a: the two languages ask for different values'])
  expect(faults({ path: 'a', fr: '{n, plural, one {# jour}', en: '{n}' }).at(-1)).toBe('a: not an ICU message')
  expect(faults({ path: 'a', fr: (who: string) => `Bravo ${who} !`, en: (who: string) => who })).toHaveLength(1)
})
