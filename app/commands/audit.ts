// `audit URL`: reads a site from outside and says what is wrong, with proof. Needs no store.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { audit as auditSites, reportText } from '@azimut/probe'
import { readSettings } from '#app/kernel/settings.ts'
import { readArgs, UsageError } from './command.ts'
import type { LoneCommand } from './command.ts'

export const audit: LoneCommand = {
  usage: 'audit URL [--competitor URL …] [--json] [--pages N] [--lang fr|en]',
  says: 'Reads a site, gently, and says what is wrong and what is good, with proof.',
  async run({ args, print }) {
    const { words: [url], options } = readArgs(args)
    if (url === undefined) throw new UsageError('Say which site.')
    const pages = options.get('pages')?.[0]
    if (pages !== undefined && !/^[1-9]\d{0,3}$/.test(pages)) throw new UsageError('--pages takes a number from 1 to 9999.')
    const workDir = await mkdtemp(join(tmpdir(), 'azimut-audit-'))
    const stop = new AbortController()
    const interrupt = () => stop.abort(new Error('stopped'))
    process.once('SIGINT', interrupt)
    try {
      const result = await auditSites({
        url, competitors: options.get('competitor') ?? [], workDir, allow: readSettings(process.env).networkAllow, signal: stop.signal,
        ...(pages === undefined ? {} : { maxPages: Number(pages) }),
        onProgress: ({ site, pagesRead, findings }) => print('progress', `${site}: ${pagesRead} pages, ${findings} findings`),
      })
      print('progress', '')
      print('out', options.has('json') ? JSON.stringify(result) : await reportText(result, options.get('lang')?.[0] === 'en' ? 'en' : 'fr'))
      return result.site.failure === null ? 0 : 1
    } finally {
      process.off('SIGINT', interrupt)
      await rm(workDir, { recursive: true, force: true })
    }
  },
}
