// Every CMS says where to paste the code, in both languages, and each name the probe knows has at most one.
import { expect, test } from 'vitest'
import { cmsSteps } from '#app/answers/shelves.ts'
import { wordFaults } from '#house/french/bilingual.ts'

const shelf = [...(await cmsSteps()).values()]

test.each(shelf)('$id', item => {
  expect(wordFaults(item)).toEqual([])
  expect(item.minutes).toBeGreaterThan(0)
  expect(item.steps.length).toBeLessThanOrEqual(6)
  expect(item.source).toMatch(/^https:\/\//)
})

test('no two are recognised by the same name, and one is for any site', () => {
  const names = shelf.flatMap(item => item.recognises ?? [])
  expect(names).toEqual([...new Set(names)])
  expect(shelf.map(item => item.id)).toContain('html')
})
