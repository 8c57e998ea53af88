// The visitor script as browsers get it: built from its source at the first request, so it is never out of step.
import { readFile } from 'node:fs/promises'

let built: Promise<string> | undefined

const build = async (): Promise<string> => {
  const { minify, transformWithOxc } = await import('vite')
  const source = await readFile(new URL('../../../../tracker/t.ts', import.meta.url), 'utf8')
  const { code } = await transformWithOxc(source, 't.ts', { target: 'es2020', sourcemap: false })
  return (await minify('t.js', code, { module: false, compress: { target: 'es2020' } })).code
}

/** JavaScript for a classic script element, minified; the same text for the life of the process. */
export const buildTracker = (): Promise<string> => {
  built ??= build()
  built.catch(() => { built = undefined })
  return built
}
