// For tests: a certificate authority of one afternoon, which issues certificates good and bad.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Pair { key: string; cert: string }

export interface Authority {
  /** Its own certificate, to be trusted. */
  certificate: string
  /** `name` as in a certificate (`IP:127.0.0.1`, `DNS:exemple.fr`); days from today, negative for the past. */
  issue(name: string, days: { from: number; to: number }): Pair
  /** Signed by itself. */
  selfSigned: Pair
  close(): void
}

const DAY_MS = 86_400_000
const stamp = (day: number) => new Date(Date.now() + day * DAY_MS).toISOString().replace(/[-:T]/g, '').replace(/\.\d+/, '')

export function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

export function createAuthority(): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'azimut-authority-'))
  const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  write('ca.cnf', `[ca]\ndefault_ca=d\n[d]\nnew_certs_dir=.\ndatabase=index.txt\nrand_serial=yes\ndefault_md=sha256\npolicy=p\ncertificate=ca.pem\nprivate_key=ca.key\nunique_subject=no\n[p]\ncommonName=supplied\n`)
  write('index.txt', '')
  openssl('req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Azimut tests', '-days', '30')
  openssl('req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', 'site.key', '-out', 'site.csr', '-subj', '/CN=site')
  return {
    certificate: read('ca.pem'),
    issue(name, { from, to }) {
      write('site.ext', `subjectAltName=${name}\n`)
      openssl('ca', '-batch', '-config', 'ca.cnf', '-in', 'site.csr', '-out', 'site.pem', '-notext', '-extfile', 'site.ext', '-startdate', stamp(from), '-enddate', stamp(to))
      return { key: read('site.key'), cert: read('site.pem') }
    },
    selfSigned: { key: read('ca.key'), cert: read('ca.pem') },
    close: () => rmSync(folder, { recursive: true }),
  }
}
