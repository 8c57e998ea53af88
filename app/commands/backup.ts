// `backup FILE`, `verify FILE`, `restore FILE`: everything Azimut keeps, in one file that proves it is whole.
import { dump, listMigrations } from '#app/kernel/backup/dump.ts'
import { readBackup, writeBackup } from '#app/kernel/backup/file.ts'
import { restore as restoreBackup } from '#app/kernel/backup/restore.ts'
import { noteBackup } from '#app/kernel/erasure/backupPlaces.ts'
import { beside, readErasures } from '#app/kernel/erasure/erasureList.ts'
import { withConnection } from '#app/kernel/postgres/database.ts'
import { readArgs, UsageError } from './command.ts'
import type { Command, Deck } from './command.ts'

const fileOf = ({ args, path }: Deck) => {
  const [file] = readArgs(args).words
  if (file === undefined) throw new UsageError('Say which file.')
  return path(file)
}

const migrationsOf = (url: string) => withConnection(url, listMigrations)

export const backup: Command = {
  usage: 'backup FILE',
  says: 'Writes everything Azimut keeps into one file, while it runs.',
  async run(deck) {
    const file = fileOf(deck)
    const { ship, print } = deck
    const { url } = ship.database
    const parts = async function* () { for await (const part of dump(url, ship.services.events)) { print('progress', part.name); yield part } }
    const count = await writeBackup(file, { product: 'azimut', format: 1, migrations: await migrationsOf(url), madeAt: ship.services.now() }, parts())
    await noteBackup(ship.services.settings.data, file)
    print('out', `${file}: ${count} parts.`)
    return 0
  },
}

export const verify: Command = {
  usage: 'verify FILE',
  says: 'Reads a backup to its end and says whether it is whole and can be restored here.',
  async run(deck) {
    const file = fileOf(deck)
    const { manifest, parts } = await readBackup(file, { migrations: await migrationsOf(deck.ship.database.url), take: async ({ pieces }) => { for await (const _piece of pieces); } })
    deck.print('out', `${file} is whole: ${parts} parts, made at ${manifest.madeAt}.`)
    return 0
  },
}

export const restore: Command = {
  usage: 'restore FILE [--erased LIST]',
  says: 'Restores a backup into an empty installation, without the people erased since: LIST, or FILE.erased.json when it is there.',
  async run(deck) {
    const file = fileOf(deck)
    const { ship, print } = deck
    const given = readArgs(deck.args).options.get('erased')?.[0]
    const erased = await readErasures(given === undefined ? beside(file) : deck.path(given))
    if (given !== undefined && !erased) throw new Error(`There is no file ${given}.`)
    const { settings: { data }, events } = ship.services
    const manifest = await restoreBackup(file, { url: ship.database.url, events, data, erased, progress: text => print('progress', text) })
    print('out', `Restored what was kept at ${manifest.madeAt}${erased ? ', without those erased since' : ''}.`)
    return 0
  },
}
