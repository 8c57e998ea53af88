// The weakness a course is said to answer has to do with the wish.
import { expect, test } from 'vitest'
import { weaknessFor } from './weaknessFor.ts'

const title = { checkId: 'seo.title-missing' }
const phone = { checkId: 'presence.nap-phone' }
const own = { checkId: null }

test('more requests answer what keeps people from calling, being known what keeps them from finding', () => {
  expect(weaknessFor('conversion', [title, phone])).toBe(phone)
  expect(weaknessFor('awareness', [phone, title])).toBe(title)
})

test('what a person wrote goes before a check that speaks of something else; the first when none is closer', () => {
  expect(weaknessFor('conversion', [title, own])).toBe(own)
  expect(weaknessFor('closing', [title, phone])).toBe(title)
  expect(weaknessFor('closing', [])).toBeUndefined()
})
