// Settings come from the environment only; a wrong value stops the start with one sentence that names it.
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
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
}

/** A setting nobody can work with: the message is the sentence to print. */
class SettingError extends Error { override name = 'SettingError' }

/** Reads and checks the environment. Creates the data folder (0700) and, the first time, the secret. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = (name: string) => env[name]?.trim() || undefined
  const port = Number(given('AZIMUT_PORT') ?? 4600)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new SettingError(`AZIMUT_PORT must be a port number between 0 and 65535, not "${env['AZIMUT_PORT']}".`)
  const host = given('AZIMUT_HOST') ?? '127.0.0.1'
  const url = checkUrl(given('AZIMUT_URL') ?? `http://localhost:${port}`)
  const data = resolve(given('AZIMUT_DATA') ?? './data')
  try { mkdirSync(data, { recursive: true, mode: 0o700 }) } catch { throw new SettingError(`AZIMUT_DATA: the folder ${data} cannot be created or opened.`) }
  return {
    port, host, url, data,
    databaseUrl: checkScheme('DATABASE_URL', given('DATABASE_URL'), ['postgres:', 'postgresql:']),
    clickhouseUrl: checkScheme('CLICKHOUSE_URL', given('CLICKHOUSE_URL'), ['http:', 'https:']),
    smtpUrl: checkScheme('SMTP_URL', given('SMTP_URL'), ['smtp:', 'smtps:']),
    secret: secret(given('AZIMUT_SECRET'), data),
    networkAllow: list(given('AZIMUT_NETWORK_ALLOW')).map(entry => {
      if (!/^(\[[0-9a-f:.]+\]|[^\s:/]+):\d{1,5}$/i.test(entry)) throw new SettingError(`AZIMUT_NETWORK_ALLOW takes host:port entries separated by commas; "${entry}" is not one.`)
      return entry.toLowerCase()
    }),
    trustedProxies: list(given('AZIMUT_TRUSTED_PROXIES')),
    chromium: given('AZIMUT_CHROMIUM'),
  }
}

const list = (text = '') => text.split(',').map(part => part.trim()).filter(Boolean)

function checkScheme(name: string, value: string | undefined, schemes: readonly string[]) {
  if (value === undefined) return undefined
  if (!URL.canParse(value) || !schemes.includes(new URL(value).protocol)) throw new SettingError(`${name} must be an address that starts with ${schemes.map(scheme => `${scheme}//`).join(' or ')}.`)
  return value
}

function checkUrl(value: string) {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) throw new SettingError(`AZIMUT_URL must be an address such as https://azimut.example.fr, not "${value}".`)
  const { protocol, hostname, origin, pathname } = new URL(value)
  const local = hostname === 'localhost' || hostname.endsWith('.localhost')
  if (protocol === 'http:' && !local) throw new SettingError(`AZIMUT_URL is plain http on ${hostname}: browsers drop secure cookies there, so nobody could sign in. Use https, or http://localhost.`)
  if (pathname !== '/') throw new SettingError('AZIMUT_URL must not have a path.')
  return origin
}

function secret(given: string | undefined, data: string) {
  if (given !== undefined) {
    if (given.length < 32) throw new SettingError('AZIMUT_SECRET must have at least 32 characters.')
    return given
  }
  const file = join(data, 'secret')
  try { return readFileSync(file, 'utf8').trim() } catch {
    const made = randomBytes(32).toString('hex')
    writeFileSync(file, made, { mode: 0o600, flag: 'wx' })
    return made
  }
}
