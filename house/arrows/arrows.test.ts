// The imports of the whole project obey the rules, and each rule catches what it is there for.
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plant, type Tree } from '../plant.ts'
import { codeFolders, isCode, listedFiles, root } from '../tree.ts'
import { cruiseArrows } from './cruise.ts'
import { innocent, planted } from './planted.ts'
import { rules } from './rules.ts'

/** The tree, in a project that resolves imports as this one does. */
function plantProject(tree: Tree) {
  const manifests = ['package.json', 'engines/package.json', 'probe/package.json'].map((path) => [path, readFileSync(join(root, path), 'utf8')])
  const project = plant({ ...Object.fromEntries(manifests), ...tree })
  mkdirSync(join(project.folder, 'node_modules/@azimut'), { recursive: true })
  for (const workspace of ['engines', 'probe']) symlinkSync(`../../${workspace}`, join(project.folder, 'node_modules/@azimut', workspace))
  return project
}

test('the imports read are those of every code file git lists, and none breaks a rule', async () => {
  const { modules, violations } = await cruiseArrows(root)
  const listed = listedFiles().filter((path) => isCode(path) && (codeFolders.includes(path.split('/')[0] ?? '') || /^[^/]+[.]config[.]ts$/.test(path)))
  expect(modules.toSorted()).toEqual(listed.toSorted())
  expect(violations).toEqual([])
})

test('every rule has its planted tree', () => {
  expect(Object.keys(planted)).toEqual(rules.map((rule) => rule.name))
})

test.each(Object.entries(planted))('%s catches what breaks it, and no other rule speaks', async (name, tree) => {
  using project = plantProject(tree)
  const { broken, violations } = await cruiseArrows(project.folder)
  expect(broken, violations.join('\n')).toEqual([name])
})

test('what is allowed passes: words in pages, types of server code, engines by their package name, stories from the command line', async () => {
  using project = plantProject(innocent)
  const { modules, violations } = await cruiseArrows(project.folder)
  expect(violations).toEqual([])
  expect(modules.toSorted()).toEqual(Object.keys(innocent).toSorted())
})
