// An installation on another platform, another day, another registry gives the same packages.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../tree.ts'
import { addressed, loose, missingOptional, type Lock, type Manifest } from './lock.ts'

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'))

test('the lock is complete for every platform and names no registry', () => {
  const lock = read('package-lock.json') as Lock
  expect(missingOptional(lock)).toEqual([])
  expect(addressed(lock)).toEqual([])
})

test.each(['package.json', 'engines/package.json', 'probe/package.json'])('%s names exact versions', (path) => {
  expect(loose(read(path) as Manifest)).toEqual([])
})

test('a missing binary of another platform, an address and a range are seen', () => {
  const lock: Lock = {
    packages: {
      'node_modules/linter': { optionalDependencies: { '@linter/linux': '1.0.0', '@linter/mac': '1.0.0', '@linter/windows': '1.0.0' } },
      'node_modules/linter/node_modules/@linter/mac': {},
      'node_modules/@linter/linux': { resolved: 'https://example.org/linux.tgz' },
      'node_modules/own': { resolved: 'own', link: true },
    },
  }
  expect(missingOptional(lock)).toEqual(['node_modules/linter → @linter/windows'])
  expect(addressed(lock)).toEqual(['node_modules/@linter/linux'])
  expect(loose({ dependencies: { a: '1.2.3', b: '18.4.0-beta.17', c: 'npm:x@7.0.2' }, devDependencies: { d: '^1.2.3', e: '*' } })).toEqual(['d@^1.2.3', 'e@*'])
})
