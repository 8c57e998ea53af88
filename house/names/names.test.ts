// Names, first lines, shelf pages and traces of one machine, over every file git lists; each rule on a planted example.
import { expect, test } from 'vitest'
import { listedFiles, readSource } from '../tree.ts'
import { faults, silentShelves } from './names.ts'

const about = '// What it is for.\n'
const later = `${about}// TO${'DO'} later`

test('no file of the project is at fault', () => {
  const text = listedFiles().filter((path) => /[.](tsx?|m?ts|mjs|js|json|md|css|sql|html|ya?ml)$|^[.]|^[^.]+$/.test(path) && path !== 'package-lock.json')
  expect(faults(text.map(readSource))).toEqual([])
})

test('every shelf says how to add an item', () => {
  expect(silentShelves(listedFiles())).toEqual([])
})

test.each([
  ['app/rooms/plan/utils.ts', about],
  ['app/rooms/plan/cost.helpers.ts', about],
  ['app/kernel/costService.ts', about],
  ['app/lib/cost.ts', about],
  ['app/model/types.ts', about],
  ['app/rooms/plan/index.ts', about],
  ['app/rooms/plan/cost.ts', 'export const cost = 1\n'],
  ['app/rooms/plan/cost.tsx', '\n// late\n'],
  ['app/rooms/plan/cost.ts', '// Cost: …\n'],
  ['app/rooms/plan/cost.ts', later],
  ['docs/tour.md', `see ${['', 'work', 'main'].join('/')}`],
  ['.npmrc', `registry=https://${['registry', 'npmjs', 'org'].join('.')}`],
  ['app/catalogue/kpis/README.md', 'line\n'.repeat(11)],
])('%s is refused', (path, text) => {
  expect(faults([{ path, text }])).toHaveLength(1)
})

test.each([
  ['engines/budget/index.ts', about],
  ['probe/index.ts', about],
  ['probe/cli.ts', `#!/usr/bin/env node\n${about}`],
  ['app/serviceWorker.ts', about],
  ['app/rooms/plan/cost.ts', `${later} (docs/decisions/0007-cost.md)`],
  ['app/catalogue/kpis/README.md', 'line\n'.repeat(10)],
])('%s is accepted', (path, text) => {
  expect(faults([{ path, text }])).toEqual([])
})

test('a shelf without its page is seen', () => {
  expect(silentShelves(['app/catalogue/kpis/leads.ts', 'probe/checks/page/title.ts', 'probe/checks/README.md'])).toEqual(['app/catalogue/kpis/'])
})
