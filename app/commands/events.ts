// `events --ids` lists every stored event; `events --load FILE` adds a file of them, each once.
import { loadFile } from '#app/kernel/events/loadFile.ts'
import { storedIds } from '#app/kernel/events/store/storedIds.ts'
import { openTrackers } from '#app/rooms/measure/tracker/findTracker.ts'
import { readArgs, UsageError } from './command.ts'
import type { Command } from './command.ts'

const mostNamed = 20

export const events: Command = {
  usage: 'events --ids | --load FILE [--site KEY]',
  says: 'Lists the id of every stored event, a line each, or loads a file of events (JSON lines or tab-separated).',
  async run({ ship, args, print, path }) {
    const { options } = readArgs(args, ['ids'])
    const file = options.get('load')?.[0]
    const { events: store } = ship.services
    if (options.has('ids')) {
      await store.drain()
      for await (const ids of storedIds(store)) {
        print('out', ids.join('\n'))
        await print.taken?.()
      }
      return 0
    }
    if (file === undefined) throw new UsageError('Say --ids or --load FILE.')
    let refused = 0
    const done = await loadFile(path(file), store, {
      findSite: openTrackers(ship.database.owner),
      ...(options.get('site')?.[0] === undefined ? {} : { site: options.get('site')![0]! }),
      onProgress: ({ read, bytes, ofBytes }) => print('progress', `${Math.floor(100 * bytes / ofBytes)} %, ${read} events`),
      onRefused: (line, reason) => { if (++refused <= mostNamed) print('err', `Line ${line}: ${reason}`) },
    })
    print('progress', 'working out the visits')
    await store.rollNow()
    print('out', `${done.read} read, ${done.added} added, ${done.read - done.added - done.refused} already there, ${done.refused} refused.`)
    return done.refused > 0 && done.added === 0 ? 1 : 0
  },
}
