// Five actions one would begin with, from whatever is known; a company without a site has five too.
import { expect, test } from 'vitest'
import { levers } from '#app/answers/shelves.ts'
import { proposeTasks } from './proposeTasks.ts'

const shelf = await levers()
const [ads, listing, reviews, qr] = ['search-ads-generic', 'local-listing', 'review-collection', 'qr-in-store'].map(id => shelf.get(id)!)
const repair = (checkId: string, minutes: number) => ({ checkId, title: checkId, how: '', minutes, byDeveloper: false })
const room = 19.2

test('two repairs, the question, the lever kept, the first review', () => {
  const tasks = proposeTasks({ repairs: [repair('phone', 10), repair('title', 20), repair('form', 30)], lever: ads, others: [listing!], reviewOn: '2026-12-30', room })
  expect(tasks.map(({ key, hours }) => [key, hours])).toEqual([['repair:phone', 1 / 6], ['till', 0.5], ['lever:search-ads-generic', 8], ['repair:title', 1 / 3], ['review', 1 / 3]])
})

test('without a site nor a budget, levers paid in hours take the place', () => {
  const tasks = proposeTasks({ repairs: [], lever: undefined, others: [listing!, reviews!, qr!], reviewOn: '2026-12-30', room })
  expect(tasks.map(one => one.key)).toEqual(['till', 'lever:local-listing', 'lever:review-collection', 'lever:qr-in-store', 'review'])
})

test('a repair that takes a third of the hours is no first action', () => {
  expect(proposeTasks({ repairs: [repair('redesign', 600)], lever: undefined, others: [], reviewOn: undefined, room }).map(one => one.key)).toEqual(['till'])
})
