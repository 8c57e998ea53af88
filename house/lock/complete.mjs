// Completes package-lock.json after `npm install`: npm leaves out optional packages its registry does not hold, and `npm ci` then fails for everybody.
import { readFile, writeFile } from 'node:fs/promises'

const file = new URL('../../package-lock.json', import.meta.url)
const lock = JSON.parse(await readFile(file, 'utf8'))
const platforms = { darwin: { os: ['darwin'] }, linux: { os: ['linux'] }, win32: { os: ['win32'] } }
const added = []
for (const [parent, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const places = [`${parent && `${parent}/`}node_modules/${name}`, `node_modules/${name}`]
    if (places.some(place => lock.packages[place])) continue
    const [, os, cpu] = /(darwin|linux|win32)-(x64|arm64)/.exec(name) ?? []
    if (!os) continue
    lock.packages[`node_modules/${name}`] = { version, cpu: [cpu], optional: true, ...platforms[os] }
    added.push(name)
  }
}
const [root, ...rest] = Object.keys(lock.packages)
lock.packages = Object.fromEntries([root, ...rest.toSorted()].map(key => [key, lock.packages[key]]))
await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(added.length ? `Added to the lock: ${added.join(', ')}` : 'The lock was complete.')
