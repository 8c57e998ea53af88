/** The values a message asks for are found, in the branches of a plural too. */
import { expect, test } from 'vitest'
import { messageValues } from './messageValues.ts'

test('arguments at any depth, and tags; the text of a branch is no argument', () => {
  expect(messageValues('{n, plural, one {# visite de {who}} other {visites}} le <b>{day}</b>')).toEqual(['<b>', 'day', 'n', 'who'])
  expect(messageValues('sans valeur')).toEqual([])
})
