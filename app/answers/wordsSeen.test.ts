// What was seen is said once: a page that is its own proof is not quoted beside itself.
import { expect, test } from 'vitest'
import { wordsSeen } from './wordsSeen.ts'

const page = 'https://lenoir.example/r%C3%A9alisations?lieu=Angers'

test.each([page, '/r%C3%A9alisations?lieu=Angers', '/réalisations?lieu=Angers', 'https://lenoir.example/réalisations?lieu=Angers'])('the page itself, spelt %s, is said once', text => {
  expect(wordsSeen(text, ['https://lenoir.example/', page])).toBe(null)
})

test.each(['réalisations', '/', 'https:', 'https://autre.example/r%C3%A9alisations?lieu=Angers', '//', 'acceuil → accueil'])('%s is something else', text => {
  expect(wordsSeen(text, [page])).toBe(text)
})

test('nothing seen is nothing to say', () => { expect([wordsSeen(undefined, [page]), wordsSeen('', [page])]).toEqual([null, null]) })
