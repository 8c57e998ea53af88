// Contrast as WCAG counts it, and no brand whose words cannot be read.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast, isColour, mix, palette } from './index.ts'

test.each([['#000000', '#ffffff', 21], ['#777777', '#ffffff', 4.48], ['#0e5a66', '#ffffff', 7.86], ['#f2b134', '#ffffff', 1.9], ['#123456', '#123456', 1]])('%s on %s: %s', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 1)
  expect(contrast(other, one)).toBe(contrast(one, other))
})

test('a mix goes from one colour to the other', () => {
  expect([mix('#ff0000', '#ffffff', 0), mix('#ff0000', '#ffffff', 0.5), mix('#ff0000', '#ffffff', 1)]).toEqual(['#ffffff', '#ff8080', '#ff0000'])
})

const paper = '#faf7f1'
const ink = '#17262b'

test('a dark colour writes, a pale one only fills', () => {
  expect(palette({ primary: '#0e5a66', second: '#f2b134', paper, ink })).toMatchObject({ text: '#0e5a66', shape: '#0e5a66', onGround: '#ffffff', isPaleForText: false, isPaleForShapes: false })
  expect(palette({ primary: '#f2b134', second: '#0e5a66', paper, ink })).toMatchObject({ ground: '#f2b134', text: ink, shape: ink, onGround: ink, isPaleForText: true, isPaleForShapes: true })
  expect(palette({ primary: '#d9642a', second: '#0e5a66', paper, ink })).toMatchObject({ text: ink, shape: '#d9642a', isPaleForText: true, isPaleForShapes: false })
})

test('whatever the brand, what is written can be read', () => {
  const colour = fc.integer({ min: 0, max: 0xff_ff_ff }).map(value => `#${value.toString(16).padStart(6, '0')}`)
  fc.assert(fc.property(colour, colour, (primary, second) => {
    const found = palette({ primary, second, paper, ink })
    for (const value of Object.values(found)) if (typeof value === 'string') expect(isColour(value)).toBe(true)
    expect(contrast(found.text, paper)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(found.shape, paper)).toBeGreaterThanOrEqual(3)
    // White or ink: one of the two is always readable enough for large words.
    expect(contrast(found.onGround, found.ground)).toBeGreaterThanOrEqual(3.9)
  }))
})

test.each(['red', '#fff', '#12345g', ''])('« %s » is no colour', text => {
  expect(isColour(text)).toBe(false)
  expect(() => contrast(text, '#000000')).toThrow(/^colour:/)
})
