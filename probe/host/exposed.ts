// Files a server should never show: the site's history, its keys, its passwords, its database, whole copies of it. Asked of one's own site alone.
import { ANY, BUSY, type PoliteReader } from '../crawl/reader.ts'
import type { ExposedFile, HostFacts } from '../facts/host-facts.ts'
import { asFailure } from '../net/failure.ts'

interface Sought { kind: ExposedFile['kind']; paths: readonly string[]; holds(start: string): boolean }

/** Bytes are read as Latin letters, one each. A page shown for any address begins like none of these. */
const SOUGHT: readonly Sought[] = [
  // gitrepository-layout(5): HEAD names a branch or a commit. Subversion keeps a base of SQLite; before 1.7, a list.
  { kind: 'repository', paths: ['.git/HEAD'], holds: (start) => /^(?:ref: refs\/|[\da-f]{40}\s*$)/.test(start) },
  { kind: 'repository', paths: ['.svn/wc.db'], holds: (start) => start.startsWith('SQLite format 3\0') },
  { kind: 'repository', paths: ['.svn/entries'], holds: (start) => /^\d{1,2}\r?\n\r?\ndir\r?\n/.test(start) },
  { kind: 'secrets', paths: ['.env', '.env.production', '.env.local'], holds: (start) => /^(?:[ \t\r]*(?:#[^\n]*)?\n)*(?:export )?[A-Z][A-Z\d_]{2,60} ?=/.test(start) },
  { kind: 'secrets', paths: ['wp-config.php.bak', 'wp-config.php.old', 'wp-config.php~', 'wp-config.txt'], holds: (start) => /<\?php[^]*DB_(?:NAME|USER|PASSWORD)/.test(start) },
  { kind: 'passwords', paths: ['.htpasswd'], holds: (start) => /^[\w.@-]{1,64}:(?:\$(?:apr1|2[aby]|5|6)\$|\{SHA\})/.test(start) },
  { kind: 'database', paths: ['backup.sql', 'dump.sql', 'database.sql', 'db.sql'], holds: (start) => /^(?:--|\/\*|SET |DROP |CREATE |INSERT )[^<]*(?:SQL dump|database dump|MariaDB dump|CREATE TABLE|INSERT INTO|DROP TABLE)/i.test(start) },
  // ZIP (APPNOTE, 4.3.7: a local file), gzip (RFC 1952, 2.3.1), and tar, for servers that say they unpack it on the way.
  { kind: 'archive', paths: ['backup.zip', 'site.zip', 'www.zip', '{host}.zip'], holds: (start) => start.startsWith('PK\x03\x04') },
  { kind: 'archive', paths: ['backup.tar.gz', 'site.tar.gz', 'www.tar.gz'], holds: (start) => start.startsWith('\x1f\x8b\x08') || start.startsWith('ustar', 257) },
]
const FIRST_BYTES = 4_096

type Told = ExposedFile['kind'] | null | undefined | 'shut'

/** The kind of file its first bytes tell; null when the address shows nothing of the kind, undefined when it could not be asked, `shut` when the server has had enough of us. */
async function kindAt(reader: PoliteReader, url: string, { kind, holds }: Sought): Promise<Told> {
  try {
    const answer = await reader.read(url, { wanted: ANY, firstBytes: FIRST_BYTES, mayFollow: () => false })
    if (!answer) return undefined
    if (BUSY.has(answer.status)) return 'shut'
    return answer.status === 200 && holds(answer.body.toString('latin1', 0, FIRST_BYTES)) ? kind : null
  } catch (error) {
    // A file that is not what its name says (a page sent as gzip …) is none of these; silence is no answer.
    const { reason } = asFailure(error, url)
    if (reason === 'unreadable' || reason === 'too-large') return null
    return reason === 'too-slow' || reason === 'stopped' ? 'shut' : undefined
  }
}

/** How many addresses are asked. */
export const EXPOSED_ADDRESSES = SOUGHT.reduce((count, { paths }) => count + paths.length, 0)

export async function askExposed(reader: PoliteReader, origin: string): Promise<NonNullable<HostFacts['exposed']>> {
  const files: ExposedFile[] = []
  let asked = 0
  for (const sought of SOUGHT) for (const path of sought.paths) {
    const url = `${origin}/${path.replace('{host}', new URL(origin).hostname.replace(/^www\./, ''))}`
    const kind = await kindAt(reader, url, sought)
    // Each address left would cost minutes of waiting, and say nothing.
    if (kind === 'shut') return { files, asked }
    if (kind !== undefined) asked += 1
    if (kind) files.push({ url, kind })
  }
  return { files, asked }
}
