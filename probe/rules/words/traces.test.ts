// What a text cannot hold is never held: the gate before the checks' expressions must not change an answer.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import fc from 'fast-check'
import { askedBy, type Asked } from './asked-words.ts'
import { createTraces } from './traces.ts'

test.each<[RegExp, Asked | null]>([
  [/livraison|exp[ée]di[ée]/i, { some: ['livraison', { some: ['expédié', 'expédie', 'expedié', 'expedie'] }] }],
  [/livraison|frais de port/i, { some: ['livraison', 'frais de port'] }],
  [/r[ée]serv aux professionnels/i, { some: ['réserv aux professionnels', 'reserv aux professionnels'] }],
  [/\bcb\b|devis\b/i, { some: [{ some: [' cb ', ' cbé', 'écb ', 'écbé'] }, { some: ['devis ', 'devisé'] }] }],
  [/\bquotes?/i, { some: [' quote', ' quotes', 'équote', 'équotes'] }],
  [/\b(?:stripe|apple pay)\b/i, { some: ['stripe', 'apple pay'] }],
  [/(?:paiement )?par carte/i, 'par carte'],
  [/sur (?:rendez-vous|parole)/i, { every: ['sur ', { some: ['rendez vous', 'parole'] }] }],
  [/mentions[\s_-]*l/i, 'mentions'],
  [/\d{5}|devis/i, null],
  [/[a-z]{5}|devis/i, null],
  [/24\/7|by appointment/i, { some: ['24 7', 'by appointment'] }],
  [/colors+ here/, { every: ['colors', ' here'] }],
  [/(?<!un )devis(?! gratuit)/, 'devis'],
  [/devis(?:gratuit){0}/, 'devis'],
])('%s', (words, asked) => {
  expect(askedBy(words.source, 4)).toEqual(asked)
})

test.each([/caf\xe9/, /(?<mot>devis)\k<mot>/, /(devis)\1/, /(?i:devis)/])('%s is refused rather than read as it is not', ({ source }) => {
  expect(() => askedBy(source, 4)).toThrow(source)
})

test('a word at the start, at the end, alone, in capitals, between accents', () => {
  const words = /\bcb\b/i
  const traces = createTraces()
  for (const text of ['CB', 'cb acceptée', 'par cb', 'la « CB »', 'écbé', 'x\ncb\ny']) expect(traces.mayHold(text, words)).toBe(true)
  expect(traces.mayHold('abcba', words)).toBe(false)
  expect(traces.mayHold('a change', /[ée]change/i)).toBe(false)
})

const PROBE = join(import.meta.dirname, '..', '..')

/** Every expression of the checks that is written on one line. */
const EXPRESSIONS = globSync('{rules,checks}/*/*.ts', { cwd: PROBE }).toSorted().filter((path) => !path.endsWith('.test.ts'))
  .flatMap((path) => [...readFileSync(join(PROBE, path), 'utf8').matchAll(/^(?:export )?const [A-Z_]+ = \/(.+)\/([imsu]*)$/gm)].map(([, source = '', flags]) => new RegExp(source, flags)))

test('no expression of the checks is missed where it matches', () => {
  expect(EXPRESSIONS.length).toBeGreaterThan(80)
  const traces = createTraces()
  fc.assert(fc.property(fc.constantFrom(...EXPRESSIONS).chain((words) => fc.tuple(fc.constant(words), fc.stringMatching(new RegExp(words.source.replace(/\(\?<?[=!](?:[^()]|\([^)]*\))*\)|\\b/g, ''), words.flags.replace(/[ims]/g, '')), { size: 'small' }), fc.string({ maxLength: 20 }), fc.boolean())), ([words, found, around, isLarge]) => {
    const text = `${around} ${isLarge ? found.toUpperCase() : found} ${around}`
    return !words.test(text) || traces.mayHold(text, words)
  }), { numRuns: 600 })
})
