// The scripts of a site as browsers get them: built from their sources at the first request, so they are never out of step.
import { readFile } from 'node:fs/promises'

/** The tracker, then what is optional: the banner, the ear for other consent tools, the stopwatch. Each stands alone. */
export const scripts = ['t.js', 'banner.js', 'consent.js', 'speed.js'] as const
export type ScriptName = (typeof scripts)[number]

const built = new Map<ScriptName, Promise<string>>()

const build = async (name: ScriptName): Promise<string> => {
  const { minify, transformWithOxc } = await import('vite')
  const source = await readFile(new URL(`../../../../tracker/${name.replace('.js', '.ts')}`, import.meta.url), 'utf8')
  const { code } = await transformWithOxc(source, name, { lang: 'ts', target: 'es2020', sourcemap: false })
  return (await minify(name, code, { module: false, compress: { target: 'es2020' } })).code
}

/** JavaScript for a classic script element, minified; the same text for the life of the process. */
export const buildScript = (name: ScriptName): Promise<string> => {
  const script = built.get(name) ?? build(name)
  built.set(name, script)
  script.catch(() => built.delete(name))
  return script
}
