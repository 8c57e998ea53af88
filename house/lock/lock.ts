// What makes an installation the same on every machine: exact versions, a complete lock, no address of one registry.
type Package = { resolved?: string; link?: boolean; optionalDependencies?: Record<string, string> }
export type Lock = { packages: Record<string, Package> }
export type Manifest = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> }

/** Where Node would find `name` from the package at `from`: nearest node_modules first. */
function entryOf(lock: Lock, from: string, name: string): boolean {
  const above = from.lastIndexOf('/node_modules/')
  const here = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`
  if (here in lock.packages) return true
  if (from === '') return false
  return entryOf(lock, above < 0 ? '' : from.slice(0, above), name)
}

/** Optional packages the lock names without an entry of their own: `npm ci` fails on the platform that needs one. */
export const missingOptional = (lock: Lock): string[] =>
  Object.entries(lock.packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !entryOf(lock, from, name)).map((name) => `${from} → ${name}`),
  )

/** Packages whose entry names the address they came from (workspace links excepted). */
export const addressed = (lock: Lock): string[] =>
  Object.entries(lock.packages).filter(([, { resolved, link }]) => resolved !== undefined && !link).map(([path]) => path)

/** Dependencies that are not one exact version (an alias `npm:name@1.2.3` is exact). */
export const loose = ({ dependencies, devDependencies }: Manifest): string[] =>
  Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => !/^(npm:.+@)?\d+[.]\d+[.]\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name}@${version}`)
