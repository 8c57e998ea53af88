// The scale weighs what a page loads first and only that, and recognises server code in a real build.
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { plant, type Tree } from '../plant.ts'
import { root } from '../tree.ts'
import { firstLoad, gzipBytes, serverTraces } from './bundle.ts'

test('the first load is the page’s scripts, what they import at once, and its styles; what is loaded later does not count', () => {
  using site = plant({
    'index.html': '<script type="module" crossorigin src="/assets/web.js"></script><link rel="stylesheet" href="/assets/web.css"><link rel="icon" href="/mark.svg">',
    'assets/web.js': 'import{a}from"./shared.js";import"./side.js";const later=()=>import("./chart.js");',
    'assets/shared.js': 'export{b as a}from"./deep.js";',
    'assets/side.js': '',
    'assets/deep.js': 'export const b=1;',
    'assets/chart.js': 'export const big=1;',
    'assets/web.css': 'body{margin:0}',
  })
  const paths = firstLoad(site.folder)
  expect(paths.toSorted()).toEqual(['assets/deep.js', 'assets/shared.js', 'assets/side.js', 'assets/web.css', 'assets/web.js'])
  expect(gzipBytes(site.folder, paths, '.css')).toBe(gzipSync('body{margin:0}').length)
})

test('a site that was not built is said so', () => {
  using site = plant({})
  expect(() => firstLoad(site.folder)).toThrow('run the build first')
})

/** Builds a page as the project does and returns the server code found in it. */
async function tracesOf(files: Tree): Promise<string[]> {
  using page = plant({ 'index.html': '<script type="module" src="/page.ts"></script>', ...files })
  symlinkSync(join(root, 'node_modules'), join(page.folder, 'node_modules'))
  await build({ root: page.folder, configFile: false, logLevel: 'silent' })
  return serverTraces(join(page.folder, 'dist')).map((trace) => trace.split(': ')[1] ?? '')
}

test.each([
  ['zod', "import * as z from 'zod'\ndocument.title = String(z.object({ name: z.string() }).safeParse({}).success)\n"],
  ['drizzle-orm', "import { pgTable, text } from 'drizzle-orm/pg-core'\ndocument.title = String(pgTable('goal', { name: text() }).name)\n"],
  ['pg', "import pg from 'pg'\ndocument.title = String(pg.Pool)\n"],
])('%s in a page is found', async (name, text) => {
  expect(await tracesOf({ 'page.ts': text })).toContain(name)
})

test('types of server code leave nothing in a page', async () => {
  const traces = await tracesOf({ 'page.ts': "import type { Goal } from './goal.ts'\nexport const goal: Goal = { name: 'a' }\ndocument.title = goal.name\n", 'goal.ts': "import * as z from 'zod'\nexport const goal = z.object({ name: z.string() })\nexport type Goal = z.infer<typeof goal>\n" })
  expect(traces).toEqual([])
})
