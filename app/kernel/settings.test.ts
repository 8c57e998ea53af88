// Settings: the defaults, what is kept from one start to the next, and one sentence for each wrong value, which names it.
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readSettings, SettingError } from './settings.ts'

const work = mkdtempSync(join(tmpdir(), 'azimut-settings-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))
const file = join(work, 'a-file')
writeFileSync(file, 'not a program')
chmodSync(file, 0o600)
const data = join(work, 'data')

describe('a wrong value stops the start with one sentence that names it', () => {
  test.each([
    ['AZIMUT_PORT', 'abc'], ['AZIMUT_PORT', '-1'], ['AZIMUT_PORT', '65536'], ['AZIMUT_PORT', '80.5'],
    ['AZIMUT_HOST', 'not a host'], ['AZIMUT_HOST', 'http://127.0.0.1'],
    ['AZIMUT_URL', 'azimut.example.fr'], ['AZIMUT_URL', 'ftp://azimut.example.fr'], ['AZIMUT_URL', 'http://azimut.example.fr'], ['AZIMUT_URL', 'http://192.168.1.10:4600'],
    ['AZIMUT_URL', 'http://localhost.example.fr'], ['AZIMUT_URL', 'https://azimut.example.fr/app'], ['AZIMUT_URL', 'https://anne:secret@azimut.example.fr'],
    ['AZIMUT_DATA', join(file, 'below')],
    ['DATABASE_URL', 'mysql://localhost/azimut'], ['DATABASE_URL', 'localhost:5432'],
    ['CLICKHOUSE_URL', 'tcp://localhost:9000'], ['SMTP_URL', 'mail.example.fr'], ['SMTP_URL', 'http://mail.example.fr'],
    ['AZIMUT_SECRET', 'too short'],
    ['AZIMUT_NETWORK_ALLOW', 'localhost'], ['AZIMUT_NETWORK_ALLOW', 'localhost:80, :90'], ['AZIMUT_NETWORK_ALLOW', 'http://localhost:80'], ['AZIMUT_NETWORK_ALLOW', 'localhost:99999'],
    ['AZIMUT_TRUSTED_PROXIES', 'proxy.example.fr'], ['AZIMUT_TRUSTED_PROXIES', '10.0.0.0/33'], ['AZIMUT_TRUSTED_PROXIES', '127.0.0.1, 300.1.1.1'],
    ['AZIMUT_CHROMIUM', join(work, 'nowhere')], ['AZIMUT_CHROMIUM', work], ['AZIMUT_CHROMIUM', file],
    ['AZIMUT_AUDIT_BROWSER', 'off'], ['AZIMUT_AUDIT_BROWSER', '2'],
  ])('%s=%s', (name, value) => {
    const read = () => readSettings({ AZIMUT_DATA: data, [name]: value })
    expect(read).toThrow(SettingError)
    expect(read).toThrow(new RegExp(`^[^\\n]*${name}[^\\n]*\\.$`))
    if (name === 'DATABASE_URL' || name === 'SMTP_URL') expect(read).not.toThrow(value) // a password may be in it
  })
})

test('what is not given has its usual value, and empty is not given', () => {
  expect(readSettings({ AZIMUT_DATA: data, AZIMUT_PORT: ' ', DATABASE_URL: '' })).toMatchObject({
    port: 4600, host: '127.0.0.1', url: 'http://localhost:4600', data, networkAllow: [], trustedProxies: [],
    databaseUrl: undefined, clickhouseUrl: undefined, smtpUrl: undefined, chromium: undefined, auditBrowser: true,
  })
})

test('what is given is taken', () => {
  const given = {
    AZIMUT_DATA: data, AZIMUT_PORT: '8080', AZIMUT_HOST: '::', AZIMUT_URL: 'https://azimut.example.fr/', DATABASE_URL: 'postgres://a:b@db/azimut', CLICKHOUSE_URL: 'https://ch:8443', SMTP_URL: 'smtps://mail',
    AZIMUT_SECRET: 's'.repeat(32), AZIMUT_NETWORK_ALLOW: 'LocalHost:8080, [::1]:90', AZIMUT_TRUSTED_PROXIES: 'loopback, 10.0.0.0/8, 2001:db8::1', AZIMUT_CHROMIUM: process.execPath, AZIMUT_AUDIT_BROWSER: '0',
  }
  expect(readSettings(given)).toEqual({
    data, port: 8080, host: '::', url: 'https://azimut.example.fr', databaseUrl: 'postgres://a:b@db/azimut', clickhouseUrl: 'https://ch:8443', smtpUrl: 'smtps://mail',
    secret: 's'.repeat(32), networkAllow: ['localhost:8080', '[::1]:90'], trustedProxies: ['loopback', '10.0.0.0/8', '2001:db8::1'], chromium: process.execPath, auditBrowser: false,
  })
})

describe('the secret', () => {
  const env = { AZIMUT_DATA: join(work, 'secret') }
  test('is made once, in a folder and a file only their owner reads', () => {
    const { secret, data: folder } = readSettings(env)
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(readSettings(env).secret).toBe(secret)
    expect([statSync(folder).mode & 0o777, statSync(join(folder, 'secret')).mode & 0o777]).toEqual([0o700, 0o600])
  })
  test('that a power cut emptied stops the start: an empty one would sign for anybody', () => {
    const kept = readFileSync(join(env.AZIMUT_DATA, 'secret'))
    writeFileSync(join(env.AZIMUT_DATA, 'secret'), '')
    expect(() => readSettings(env)).toThrow(SettingError)
    writeFileSync(join(env.AZIMUT_DATA, 'secret'), kept)
  })
})
