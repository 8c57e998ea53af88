// Settings come from the environment only; a wrong value stops the start with one sentence that names it.
import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { join, resolve } from 'node:path'

export interface Settings {
  port: number
  host: string
  /** Everything Azimut keeps, nothing outside it. */
  data: string
  /** The public address, without a trailing slash. */
  url: string
  databaseUrl: string | undefined
  clickhouseUrl: string | undefined
  smtpUrl: string | undefined
  /** At least 32 characters; generated into the data folder when not given. */
  secret: string
  /** `host:port` that crawler, webhooks and imports may reach although private. */
  networkAllow: readonly string[]
  trustedProxies: readonly string[]
  chromium: string | undefined
  /** Whether an audit opens some pages of the site in Chromium, where there is one. */
  auditBrowser: boolean
}

/** A setting nobody can work with: the message is the sentence to print. */
export class SettingError extends Error { override name = 'SettingError' }

/** Reads and checks the environment. Creates the data folder (0700) and, the first time, the secret. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = (name: string) => env[name]?.trim() || undefined
  const port = Number(given('AZIMUT_PORT') ?? 4600)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new SettingError(`AZIMUT_PORT must be a port number between 0 and 65535, not "${env['AZIMUT_PORT']}".`)
  const host = given('AZIMUT_HOST') ?? '127.0.0.1'
  if (!isIP(host) && !/^[a-z\d.-]+$/i.test(host)) throw new SettingError(`AZIMUT_HOST must be an address of this machine or a host name, not "${host}".`)
  const url = checkUrl(given('AZIMUT_URL') ?? `http://localhost:${port}`)
  const data = resolve(given('AZIMUT_DATA') ?? './data')
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 })
    accessSync(data, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch { throw new SettingError(`AZIMUT_DATA: the folder ${data} cannot be created or opened.`) }
  return {
    port, host, url, data,
    databaseUrl: checkScheme('DATABASE_URL', given('DATABASE_URL'), ['postgres:', 'postgresql:']),
    clickhouseUrl: checkScheme('CLICKHOUSE_URL', given('CLICKHOUSE_URL'), ['http:', 'https:']),
    smtpUrl: checkScheme('SMTP_URL', given('SMTP_URL'), ['smtp:', 'smtps:']),
    secret: secret(given('AZIMUT_SECRET'), data),
    networkAllow: list(given('AZIMUT_NETWORK_ALLOW')).map(entry => {
      if (!/^(\[[0-9a-f:.]+\]|[^\s:/]+):\d{1,5}$/i.test(entry) || Number(entry.split(':').at(-1)) > 65_535) throw new SettingError(`AZIMUT_NETWORK_ALLOW takes host:port entries separated by commas; "${entry}" is not one.`)
      return entry.toLowerCase()
    }),
    trustedProxies: list(given('AZIMUT_TRUSTED_PROXIES')).map(entry => {
      if (!isNetwork(entry)) throw new SettingError(`AZIMUT_TRUSTED_PROXIES takes addresses such as 10.0.0.1 or 10.0.0.0/8, separated by commas; "${entry}" is not one.`)
      return entry
    }),
    chromium: program('AZIMUT_CHROMIUM', given('AZIMUT_CHROMIUM')),
    auditBrowser: switched('AZIMUT_AUDIT_BROWSER', given('AZIMUT_AUDIT_BROWSER')),
  }
}

/** An address, a network, or one of the names the HTTP server knows for private ones. */
function isNetwork(entry: string) {
  const [address = '', bits = '0', ...rest] = entry.split('/')
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  return ['loopback', 'linklocal', 'uniquelocal'].includes(entry) || (!rest.length && /^\d{1,3}$/.test(bits) && Number(bits) <= most)
}

function program(name: string, path: string | undefined) {
  if (path === undefined) return undefined
  try {
    accessSync(path, constants.X_OK)
    if (statSync(path).isFile()) return path
  } catch { /* said below */ }
  throw new SettingError(`${name}: ${path} is not a program that can be run.`)
}

/** On unless said otherwise. */
function switched(name: string, value = '1') {
  if (value !== '0' && value !== '1') throw new SettingError(`${name} is 1 (on) or 0 (off), not "${value}".`)
  return value === '1'
}

const list = (text = '') => text.split(',').map(part => part.trim()).filter(Boolean)

function checkScheme(name: string, value: string | undefined, schemes: readonly string[]) {
  if (value === undefined) return undefined
  if (!URL.canParse(value) || !schemes.includes(new URL(value).protocol)) throw new SettingError(`${name} must be an address that starts with ${schemes.map(scheme => `${scheme}//`).join(' or ')}.`)
  return value
}

function checkUrl(value: string) {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) throw new SettingError(`AZIMUT_URL must be an address such as https://azimut.example.fr, not "${value}".`)
  const { protocol, hostname, origin, pathname, username, search, hash } = new URL(value)
  const local = hostname === 'localhost' || hostname.endsWith('.localhost')
  if (protocol === 'http:' && !local) throw new SettingError(`AZIMUT_URL is plain http on ${hostname}: browsers drop secure cookies there, so nobody could sign in. Use https, or http://localhost.`)
  if (pathname !== '/' || username || search || hash) throw new SettingError(`AZIMUT_URL must be a host alone, such as ${protocol}//azimut.example.fr, without a name or a path.`)
  return origin
}

function secret(given: string | undefined, data: string) {
  if (given !== undefined) {
    if (given.length < 32) throw new SettingError('AZIMUT_SECRET must have at least 32 characters.')
    return given
  }
  const file = join(data, 'secret')
  if (!existsSync(file)) {
    // Whole on the disk before it has its name: a power cut must not leave an empty one.
    writeFileSync(`${file}.new`, randomBytes(32).toString('hex'), { mode: 0o600, flush: true })
    renameSync(`${file}.new`, file)
  }
  const kept = readFileSync(file, 'utf8').trim()
  if (kept.length < 32) throw new SettingError(`AZIMUT_SECRET is not given, and ${file} holds none: remove that file, and everybody signs in again.`)
  return kept
}
