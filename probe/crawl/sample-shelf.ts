// A small shelf for the crawler's own tests: it judges titles, notes words, and hangs or breaks where a page says so.
import { spawnSync } from 'node:child_process'
import { check, fail, notApplicable, pass, type CheckCard } from '../checks/contract.ts'
import type { Shelf } from '../checks/judge.ts'

const words = { title: '', why: '', fix: '' }
const card: Omit<CheckCard, 'id'> = {
  version: 1, element: 1, severity: 'low', words: { fr: words, en: words }, effortMinutes: 1, skill: 'anyone',
  source: { reference: 'the tests', kind: 'convention' }, examples: { pass: ['<p>'], fail: ['<p>'] },
}

const titled = check({
  ...card, id: 'test.titled', reads: 'page',
  run: ({ titles, url }) => titles.length ? pass({ title: titles[0]! }) : fail({ url, proof: { text: 'no title' } }),
})

const hostile = check({
  ...card, id: 'test.hostile', reads: 'page',
  run({ titles: [title = ''] }) {
    // An expression that tries every way to cut a row of letters in two, on a long one.
    if (title === 'hang') /^(a+)+$/.test(`${'a'.repeat(60)}!`)
    // No thread can be ended while it waits for a process.
    if (title === 'held') spawnSync(process.execPath, ['--eval', 'setTimeout(() => {}, 3000)'])
    if (title === 'memory') for (const held: number[][] = []; ; held.push(Array.from({ length: 1_000_000 }, (_, at) => at)));
    if (title === 'exit') process.exit(3)
    if (title === 'exit later') setTimeout(() => process.exit(3), 20)
    return notApplicable
  },
})

const noted = check<number>({
  ...card, id: 'test.words', reads: 'site',
  note: ({ wordCount }) => wordCount || undefined,
  run: (_site, notes) => pass({ words: notes.reduce((total, note) => total + note.noted, 0) }),
})

export const loadShelf = (): Promise<Shelf> => Promise.resolve({ checks: [hostile, titled, noted], noters: [noted] })
