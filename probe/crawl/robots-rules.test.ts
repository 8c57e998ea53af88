// What a robots.txt closes stays closed, and what it opens is open: RFC 9309, case by case.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesPath, parseRobots } from './robots-rules.ts'

const isOpen = (text: string, path: string, agent = 'AzimutBot') => parseRobots(text).isAllowed(`https://a.fr${path}`, agent)

test('the group that names us, and all of them together; the others’ only when none does', () => {
  const text = 'User-agent: *\nDisallow: /\n\nUser-agent: azimutbot\nUser-agent: Autre\nDisallow: /a\n\nUser-agent: AzimutBot/2.0\nDisallow: /b'
  expect([isOpen(text, '/'), isOpen(text, '/a'), isOpen(text, '/b'), isOpen(text, '/b', 'Autre'), isOpen(text, '/', 'Inconnu')]).toEqual([true, false, false, true, false])
  expect(isOpen('User-agent: AzimutBot\nDisallow:\n\nUser-agent: *\nDisallow: /', '/x')).toBe(true)
  expect(isOpen('User-agent: Autre\nDisallow: /', '/')).toBe(true)
})

test('the longest rule wins, « allow » wins a tie, capitals count, accents compare however they are written', () => {
  const text = 'User-agent: *\nDisallow: /prive\nAllow: /prive/ouvert\nDisallow: /*.pdf$\nAllow: /\nDisallow: /égalité\nDisallow: /m\nAllow: /m'
  const answers = { '/prive/x': false, '/prive/ouvert/x': true, '/Prive': true, '/a.pdf': false, '/a.pdf?x': true, '/%C3%A9galit%c3%a9': true, '/%C3%A9galit%C3%A9': false, '/m': true }
  expect(Object.fromEntries(Object.keys(answers).map((path) => [path, isOpen(text, path)]))).toEqual(answers)
})

test('sitemaps, pauses, and the lines that say nothing', () => {
  const text = '\uFEFFSitemap: https://a.fr/s.xml # ici\nDisallow: /perdu\nUser-agent: *\nCrawl-delay: 2.5\nDisalow: /a\nHost: a.fr\nBonjour tout le monde\nNoidea: 1\n<html>\nLLMs-txt: https://a.fr/llms.txt\nPlan: https://a.fr/plan'
  const rules = parseRobots(text)
  expect(rules.sitemaps).toEqual(['https://a.fr/s.xml'])
  expect([rules.crawlDelayMs('AzimutBot'), parseRobots('').crawlDelayMs('AzimutBot')]).toEqual([2_500, null])
  expect(rules.badLines).toEqual([{ line: 2, text: 'Disallow: /perdu' }, { line: 7, text: 'Bonjour tout le monde' }, { line: 8, text: 'Noidea: 1' }, { line: 9, text: '<html>' }])
  expect(isOpen(text, '/a')).toBe(false)
})

test('a pattern means what the expression it stands for means', () => {
  const letters = (alphabet: string) => fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 8 })
  fc.assert(fc.property(letters('ab/'), letters('ab/*$'), (path, pattern) => {
    const isAnchored = pattern.endsWith('$')
    const body = (isAnchored ? pattern.slice(0, -1) : pattern).replace(/\$/g, '\\$').replace(/\*/g, '.*')
    expect(matchesPath(path, pattern)).toBe(new RegExp(`^${body}${isAnchored ? '$' : ''}`).test(path))
  }), { numRuns: 2_000 })
})
