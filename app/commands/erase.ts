// `erase --person TEXT`: takes one person out of everything Azimut keeps, and proves it on the bytes of the data folder.
import { erasePerson } from '#app/kernel/erasure/erasePerson.ts'
import { readArgs, UsageError } from './command.ts'
import type { Command } from './command.ts'

export const erase: Command = {
  usage: 'erase --person EMAIL|VISITOR',
  says: 'Erases one person everywhere: account, records and their history, events, and the backups that are restored later.',
  async run({ ship, args, print }) {
    const given = readArgs(args).options.get('person')?.[0]
    if (given === undefined) throw new UsageError('Say who: an e-mail address, or the identifier a site gave a visitor.')
    const { services: { settings, events, now }, database } = ship
    const { rows, events: count, backups, left, notes } = await erasePerson(given, { data: settings.data, url: database.url, events, now }, (text) => print('progress', text))
    print('out', `Erased: ${rows} records and ${count} events. ${left.length > 0 ? 'Something is left, see below.' : 'Nothing is left in the data folder.'}`)
    print('out', `A list that names nobody keeps them out of what is restored; it lies beside ${backups.length} known backups.`)
    for (const note of notes) print('err', note)
    for (const file of left) print('err', `Still to be read in ${file}.`)
    return left.length > 0 ? 1 : 0
  },
}
