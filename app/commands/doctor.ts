// `doctor`: says in plain lines whether this installation is well, and what to do where it is not.
import { access, constants, statfs } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import type { Command } from './command.ts'

const gigabyte = 1024 ** 3

export const doctor: Command = {
  usage: 'doctor',
  says: 'Checks the stores, the disk, mail and the browser for reports, and says what to do.',
  async run({ ship, print }) {
    const { settings, events, mail } = ship.services
    let failed = 0
    const check = async (name: string, attempt: () => Promise<string>, must = true) => {
      try { print('out', `ok    ${name}: ${await attempt()}`) } catch (error) {
        if (must) failed++
        print('out', `${must ? 'FAIL ' : 'note '} ${name}: ${(error as Error).message.split('\n')[0]}`)
      }
    }
    await check('node', async () => process.version)
    await check('data folder', async () => { await access(settings.data, constants.W_OK); return settings.data })
    await check('disk', async () => {
      const { bavail, bsize } = await statfs(settings.data)
      const free = bavail * bsize / gigabyte
      if (free < 1) throw new Error(`only ${free.toFixed(1)} GB free. Make room: events are refused when the disk is full.`)
      return `${free.toFixed(0)} GB free`
    })
    await check('postgresql', async () => String((await ship.database.owner.execute<{ v: string }>(sql`select version() as v`)).rows[0]?.v).split(' on ')[0]!)
    await check('journal', async () => { await events.checkJournal(); return 'takes writes' })
    await check('event store', async () => { await events.checkStore(); return settings.clickhouseUrl ? 'ClickHouse server' : 'embedded, takes writes' })
    await check('address', async () => settings.url)
    await check('mail', async () => { if (!mail.ready) throw new Error('SMTP_URL is not set: invitations are given as links to copy.'); return 'set' }, false)
    return failed ? 1 : 0
  },
}
