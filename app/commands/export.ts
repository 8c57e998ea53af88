// `export DIR [--person TEXT]`: what Azimut keeps, all of it or one person's, as lines of JSON that anything can read.
import { exportAll } from '#app/kernel/export/exportAll.ts'
import { exportPerson } from '#app/kernel/export/exportPerson.ts'
import { readArgs, UsageError } from './command.ts'
import type { Command } from './command.ts'

export const exported: Command = {
  usage: 'export DIR [--person EMAIL|VISITOR]',
  says: 'Writes everything Azimut keeps into a folder, as lines of JSON to read or take elsewhere; or all it keeps of one person, to hand to them.',
  async run({ ship, args, print, path }) {
    const { words: [dir], options } = readArgs(args)
    if (dir === undefined) throw new UsageError('Say which folder.')
    const person = options.get('person')?.[0]
    const { services: { events, now }, database: { url } } = ship
    const stores = { url, events, madeAt: now() }
    const progress = (text: string) => print('progress', text)
    const { files } = await (person === undefined ? exportAll(path(dir), stores, progress) : exportPerson(path(dir), person, stores, progress))
    const lines = Object.values(files).reduce((sum, count) => sum + count, 0)
    print('out', `${path(dir)}: ${lines} lines in ${Object.keys(files).length} files.`)
    if (person !== undefined) print('out', 'Read them before you hand them over: a record that names this person may name others too.')
    return 0
  },
}
