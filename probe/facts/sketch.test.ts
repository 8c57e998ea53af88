// A few kept numbers tell how alike two texts are, near enough to be believed.
import { expect, test } from 'vitest'
import fc from 'fast-check'
import { fingerprint } from './simhash.ts'
import { similarityOf, unpackSketch } from './sketch.ts'
import { createTextScan } from './text-scan.ts'

function sketchOf(text: string): Uint32Array {
  const scan = createTextScan(Uint16Array.from(`${text}. `, (letter) => letter.charCodeAt(0)))
  scan.add(0, text.length, true)
  scan.end()
  return unpackSketch(fingerprint(scan.own, scan.ownCount).sketch)
}

const word = fc.string({ unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzéè')), minLength: 3, maxLength: 8 })
const text = fc.array(word, { minLength: 60, maxLength: 300 })

/** The exact share of word triples in common. */
function exactly(one: string[], other: string[]): number {
  const triples = (words: string[]) => new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')))
  const [a, b] = [triples(one), triples(other)]
  const shared = [...a].filter((triple) => b.has(triple)).length
  return shared / (a.size + b.size - shared)
}

test('a text is like itself, whatever its case, digits and marks', () => {
  fc.assert(fc.property(text, (words) => {
    const loud = `${words.join(', ').toUpperCase()} 2026.`
    expect(similarityOf(sketchOf(words.join(' ')), sketchOf(loud))).toBe(1)
  }))
})

test('the estimate is near the exact share', () => {
  fc.assert(fc.property(text, fc.array(fc.nat(299), { maxLength: 30 }), (words, changed) => {
    const other = words.map((one, at) => changed.includes(at) ? `${one}x` : one)
    const estimate = similarityOf(sketchOf(words.join(' ')), sketchOf(other.join(' ')))
    expect(Math.abs(estimate - exactly(words, other))).toBeLessThan(0.3)
  }), { seed: 7, numRuns: 200 })
})

test('a sketch is ascending, each number once', () => {
  fc.assert(fc.property(text, (words) => {
    const sketch = [...sketchOf(words.join(' '))]
    expect(sketch).toEqual([...new Set(sketch)].toSorted((a, b) => a - b))
    expect(sketch.length).toBe(Math.min(48, new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' '))).size))
  }))
  expect([...sketchOf('trop court')]).toEqual([])
})
