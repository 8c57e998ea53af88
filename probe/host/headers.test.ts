// Short headers, cookies and script addresses, at the edges where a wrong reading would accuse a good site.
import { expect, test } from 'vitest'
import { faultyCookies } from './cookies.ts'
import { readFrameOptions, readHsts, readNosniff, readReferrer } from './headers.ts'
import { holeIn } from './libraries.ts'
import { carrierOf, hostOf, mailServiceOf } from './providers.ts'

test('headers', () => {
  expect(['max-age=15552000', 'MAX-AGE = "31536000"; preload', 'max-age=31536000, max-age=0', 'max-age=15551999', 'preload', 'max-age=-1'].map(readHsts)).toEqual(['long', 'long', 'long', 'short', 'invalid', 'invalid'])
  expect(['nosniff', ' NOSNIFF ', 'nosniff, x', 'x, nosniff', undefined].map(readNosniff)).toEqual(['nosniff', 'nosniff', 'nosniff', 'invalid', 'missing'])
  expect(['Deny', 'SAMEORIGIN, sameorigin', 'DENY, SAMEORIGIN', 'ALLOW-FROM https://a.fr', 'yes'].map(readFrameOptions)).toEqual(['closed', 'closed', 'invalid', 'obsolete', 'invalid'])
  expect(readReferrer('unsafe-url', 'no-referrer')).toBe('private')
  expect(readReferrer('no-referrer, unknown')).toBe('private')
  expect(readReferrer('no-referrer, unsafe-url')).toBe('unsafe')
})

test('cookies', () => {
  const faultsOf = (line: string, hasHsts = false) => faultyCookies([line], hasHsts).map(({ fault }) => fault)
  expect(faultsOf('PHPSESSID=a; Secure; HttpOnly')).toEqual([])
  expect(faultsOf('langue=fr; secure; samesite=lax')).toEqual([])
  expect(faultsOf('PHPSESSID=a; HttpOnly')).toEqual(['session-not-secure'])
  expect(faultsOf('PHPSESSID=a; HttpOnly', true)).toEqual(['session-not-secure-hsts'])
  expect(faultsOf('a=b; Secure; SameSite=')).toEqual(['same-site-invalid'])
  expect(faultsOf('a=b; SameSite=None')).toEqual(['same-site-invalid'])
  expect(faultsOf('XSRF-CSRF=a; Secure')).toEqual(['token-unbound'])
})

test('a known hole is told of the version that is there, and of no other', () => {
  const seen = (path: string) => { const hole = holeIn(`https://exemple.fr${path}`); return hole && `${hole.name} ${hole.version}` }
  expect(seen('/js/jquery-3.4.1.min.js')).toBe('jQuery 3.4.1')
  expect(seen('/lib/jquery/2.2.4/jquery.min.js')).toBe('jQuery 2.2.4')
  expect(seen('/npm/bootstrap@4.1.3/dist/js/bootstrap.bundle.min.js')).toBe('Bootstrap 4.1.3')
  expect(seen('/wp-includes/js/jquery/jquery.min.js?ver=3.4.1')).toBe('jQuery 3.4.1')
  expect(seen('/ui/1.12.1/jquery-ui.min.js')).toBe('jQuery UI 1.12.1')
  for (const safe of ['/jquery-3.5.0.js', '/jquery.min.js', '/jquery.min.js?ver=1.2.3', '/jquery-migrate-1.4.1.js', '/jquery.form-3.1.min.js', '/bootstrap-3.4.1.js', '/bootstrap-5.3.0.min.js', '/theme-1.0.0/js/jquery.js', '/moment-2.10.0.min.js', '/my-jquery-1.0.js', '/jquery-3.7.1.slim.min.js'])
    expect(seen(safe), safe).toBeNull()
})

test('providers', () => {
  expect(mailServiceOf(['aspmx.l.google.com'])?.name).toBe('Google Workspace')
  expect(mailServiceOf(['mx1.mail.ovh.net'])?.isEuropean).toBe(true)
  expect(mailServiceOf(['mail.notgoogle.company'])).toBeNull()
  expect([carrierOf(['cloudflare', 'ovhcloud'])?.name, hostOf(['cloudflare', 'ovhcloud'])?.name]).toEqual(['Cloudflare', 'OVHcloud'])
  expect([carrierOf(['wordpress']), hostOf(['cloudflare', 'wordpress'])]).toEqual([null, null])
})
