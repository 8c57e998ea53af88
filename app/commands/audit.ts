// `audit URL`: reads a site from outside and says what is wrong, with proof. Needs no store.
import { AUDIT_USAGE, runAuditCommand } from '#probe/cli.ts'
import type { LoneCommand } from './command.ts'

export const audit: LoneCommand = {
  usage: AUDIT_USAGE,
  says: 'Reads a site, gently, and says what is wrong and what is good, with proof.',
  async run({ args }) {
    const stop = new AbortController()
    process.once('SIGINT', () => stop.abort())
    return await runAuditCommand({ args: [...args], env: process.env, out: process.stdout, err: process.stderr, signal: stop.signal })
  },
}
