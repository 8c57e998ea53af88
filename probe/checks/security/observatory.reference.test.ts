// Every case of MDN HTTP Observatory's own tests of headers, cookies and scripts, read from a copy of github.com/mdn/mdn-http-observatory.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { extractFacts } from '../../facts/extract.ts'
import type { HostFacts } from '../../facts/host-facts.ts'
import { faultyCookies, readCookie, type CookieFault } from '../../host/cookies.ts'
import { intersect, isBroad, parsePolicy, readCsp, SOUND_CSP, type CspGrade, type Policy } from '../../host/csp.ts'
import { readFrameOptions, readHsts, readNosniff, readReferrer } from '../../host/headers.ts'
import { foreignScripts } from '../../host/scripts.ts'
import { findReference } from '../../references.ts'
import type { Check } from '../contract.ts'
import { homeWith } from '../example-host.ts'
import { limitOf } from '../limits.ts'
import secCookies from './sec.cookies.ts'
import secFrame from './sec.frame.ts'
import secHsts from './sec.hsts.ts'
import secHttps from './sec.https.ts'
import secXcto from './sec.xcto.ts'

const folder = findReference('mdn-http-observatory', 'test')
const FILES = ['cookies', 'csp', 'csp-parser', 'redirection', 'referrer-policy', 'strict-transport-security', 'subresource-integrity', 'x-content-type-options', 'x-frame-options']

/** Where we answer otherwise, and why. A case that agrees again must leave this list. */
const OTHERWISE: Record<string, string> = {
  'csp: policy analysis': 'we give one grade, not a flag for each of base-uri, form-action and object-src',
  'csp-parser: should parse a policy with duplicate report-uri entries and report those duplicates': 'the first counts, and we say nothing of it',
  'csp-parser: should parse a policy with duplicate report-to entries and report those duplicates': 'the first counts, and we say nothing of it',
  'redirection: checks for no http but does have https': 'no answer without https is not measured rather than passed: robots.txt may have closed it',
  'redirection: checks for first redirection to http': 'the visitor ends encrypted',
  'redirection: checks for first redirection off host': 'the visitor ends encrypted; that http goes straight to the www name is no defect for an owner',
  'redirection: checks for all redirections preloaded': 'no preload list is shipped; passed all the same, as redirected',
  'strict-transport-security: header invalid': 'of several headers the first counts (RFC 6797, 8.1)',
  'strict-transport-security: invalid cert': 'a refused certificate is told once, by sec.tls-cert',
  'strict-transport-security: implemented': 'same verdict; preload and includeSubDomains are not read',
  'strict-transport-security: preloaded': 'no preload list is shipped',
  'subresource-integrity: checks for same origin': 'an address without scheme is loaded encrypted from an encrypted page, and is of the same domain',
  'subresource-integrity: checks if implemented with external scripts and no protocol': 'an address without scheme is loaded encrypted from an encrypted page',
  'subresource-integrity: checks if not implemented with external scripts and no protocol': 'an address without scheme is loaded encrypted from an encrypted page',
  'x-content-type-options: checks header validity': 'the first value decides (Fetch Standard, determine nosniff)',
  'x-frame-options: checks validity': 'the same value twice is one (HTML Standard, 7.7)',
  'x-frame-options: checks allow from origin': 'browsers ignore ALLOW-FROM today: it protects nobody',
  'x-frame-options: checks deny': 'same verdict; their points are not ours',
}

interface Response { headers: Record<string, string | string[]>; status: number; verified: boolean }
interface Requests {
  responses: { auto: Response; http: Response | null; https: Response | null; httpRedirects: { url: URL; status: number }[] }
  resources: { path: string }
  session: { url: URL; jar: { setCookieSync(): void } }
  site: { hostname: string }
}

const SITE = 'https://mozilla.org/'
const answer = (): Response => ({ headers: { 'content-type': 'text/html' }, status: 200, verified: true })
const route = (...urls: string[]) => urls.map((url, index) => ({ url: new URL(url), status: index < urls.length - 1 ? 301 : 200 }))

function emptyRequests(file?: string): Requests {
  return {
    responses: { auto: answer(), http: answer(), https: answer(), httpRedirects: route('http://mozilla.org/', SITE, 'https://www.mozilla.org/') },
    resources: { path: file ? readFileSync(join(folder!, 'files', file), 'utf8') : '' },
    session: { url: new URL(SITE), jar: { setCookieSync() {} } }, site: { hostname: 'mozilla.org' },
  }
}

function headerOf(response: Response | null, name: string): string | undefined {
  const value = Object.entries(response?.headers ?? {}).findLast(([key]) => key.toLowerCase() === name)?.[1]
  return Array.isArray(value) ? value.join(', ') : value
}
const pageOf = ({ resources }: Requests) => extractFacts(resources.path, { url: SITE, status: 200, responseMs: 1, bytes: resources.path.length })

/** What the check itself says of a host that answers so. */
function passes(check: Check, host: Partial<HostFacts>): boolean {
  if (check.reads !== 'host') throw new Error(`${check.id} reads no host`)
  return [check.run({ origin: 'https://mozilla.org', isPublic: true, ...host } as HostFacts, limitOf(check))].flat().every(({ state }) => state === 'pass')
}
const homeOf = (response: Response | null, cookies: string[] = []) => homeWith(
  Object.fromEntries(Object.keys(response?.headers ?? {}).map((name) => [name.toLowerCase(), headerOf(response, name.toLowerCase()) ?? ''])), { url: SITE, cookies },
)

const CSP: Record<CspGrade, string> = {
  missing: 'csp-not-implemented', 'report-only': 'csp-not-implemented-but-reporting-enabled', invalid: 'csp-header-invalid',
  'unsafe-inline': 'csp-implemented-with-unsafe-inline', 'insecure-scheme': 'csp-implemented-with-insecure-scheme', 'unsafe-eval': 'csp-implemented-with-unsafe-eval',
  'insecure-images': 'csp-implemented-with-insecure-scheme-in-passive-content-only', 'unsafe-style': 'csp-implemented-with-unsafe-inline-in-style-src-only',
  'no-unsafe': 'csp-implemented-with-no-unsafe', 'closed-by-default': 'csp-implemented-with-no-unsafe-default-src-none',
}

function contentSecurityPolicyTest(requests: Requests) {
  const { auto } = requests.responses
  const metas = pageOf(requests).metaList.filter(({ name }) => name === 'content-security-policy').map(({ content }) => content)
  const header = headerOf(auto, 'content-security-policy')
  const { grade, policy, count, ancestors } = readCsp({ header, reportOnly: headerOf(auto, 'content-security-policy-report-only'), metas, isHttps: true })
  return {
    result: CSP[grade], pass: SOUND_CSP.has(grade), numPolicies: count, http: header !== undefined, meta: metas.length > 0,
    data: Object.fromEntries([...policy].map(([name, sources]) => [name, [...sources].sort()])),
    policy: {
      unsafeInline: grade === 'unsafe-inline', insecureSchemeActive: grade === 'insecure-scheme', insecureSchemePassive: grade === 'insecure-images', unsafeEval: grade === 'unsafe-eval',
      unsafeInlineStyle: grade === 'unsafe-style', defaultNone: grade === 'closed-by-default', strictDynamic: policy.get('script-src')?.has('\'strict-dynamic\''),
      antiClickjacking: ancestors !== null && !isBroad(ancestors),
    },
  }
}

function parseCsp(texts: string[]): Policy {
  const policies = texts.map(parsePolicy).filter((policy) => policy !== null)
  if (policies.length < texts.length) throw new Error('invalid policy')
  return intersect(policies)
}

const WORST_FIRST: [CookieFault, string][] = [
  ['session-not-secure', 'cookies-session-without-secure-flag'], ['session-readable', 'cookies-session-without-httponly-flag'], ['token-unbound', 'cookies-anticsrf-without-samesite-flag'],
  ['same-site-invalid', 'cookies-samesite-flag-invalid'], ['session-not-secure-hsts', 'cookies-session-without-secure-flag-but-protected-by-hsts'],
  ['not-secure', 'cookies-without-secure-flag'], ['not-secure-hsts', 'cookies-without-secure-flag-but-protected-by-hsts'],
]

function cookiesTest({ responses }: Requests) {
  const lines = [responses.auto.headers['Set-Cookie'] ?? []].flat()
  const faults = new Set(faultyCookies(lines, readHsts(headerOf(responses.https, 'strict-transport-security')) === 'long').map(({ fault }) => fault))
  const cookies = lines.map(readCookie)
  const sameSite = cookies.length > 0 && !faults.size && cookies.every((cookie) => cookie.sameSite)
  const sound = cookies.length ? `cookies-secure-with-httponly-sessions${sameSite ? '-and-samesite' : ''}` : 'cookies-not-found'
  return {
    result: WORST_FIRST.find(([fault]) => faults.has(fault))?.[1] ?? sound, sameSite,
    pass: !lines.length || passes(secCookies, homeOf(responses.https, lines)),
    data: Object.fromEntries(cookies.map((cookie) => [cookie.name, { samesite: cookie.sameSite ?? undefined }])),
  }
}

function redirectionTest({ responses: { http, httpRedirects } }: Requests) {
  const urls = httpRedirects.map(({ url }) => url.href)
  const pass = passes(secHttps, { httpLeadsTo: http ? urls.at(-1)! : null })
  const result = !http ? 'not-measured' : pass ? 'redirection-to-https' : urls.length > 1 ? 'redirection-not-to-https' : 'redirection-missing'
  return { result, pass, route: urls }
}

function referrerPolicyTest(requests: Requests) {
  const [header, meta] = [headerOf(requests.responses.auto, 'referrer-policy'), pageOf(requests).metas.referrer]
  const grade = readReferrer(header, meta)
  const results = { missing: 'referrer-policy-not-implemented', invalid: 'referrer-policy-header-invalid', unsafe: 'referrer-policy-unsafe', private: 'referrer-policy-private' }
  const data = [header, meta].filter((value) => value !== undefined).join(', ')
  return { result: results[grade], pass: grade === 'private' || grade === 'missing', http: header !== undefined, meta: meta !== undefined, data }
}

function strictTransportSecurityTest({ responses: { https } }: Requests) {
  const header = headerOf(https, 'strict-transport-security')
  const results = { missing: 'hsts-not-implemented', invalid: 'hsts-header-invalid', short: 'hsts-implemented-max-age-less-than-six-months', long: 'hsts-implemented-max-age-at-least-six-months' }
  return { result: https ? results[readHsts(header)] : 'hsts-not-implemented-no-https', pass: https !== null && passes(secHsts, homeOf(https)) }
}

function subresourceIntegrityTest(requests: Requests) {
  const { scripts } = pageOf(requests)
  const foreign = foreignScripts(scripts, SITE)
  const say = (result: string, pass: boolean) => ({ result, pass })
  if (!/html/.test(headerOf(requests.responses.auto, 'content-type') ?? '')) return say('sri-not-implemented-response-not-html', true)
  if (!scripts.length) return say('sri-not-implemented-but-no-scripts-loaded', true)
  if (!foreign.length) return scripts.some(({ integrity }) => integrity) ? say('sri-implemented-and-all-scripts-loaded-securely', true) : say('sri-not-implemented-but-all-scripts-loaded-from-secure-origin', true)
  const bare = foreign.filter(({ hasFingerprint }) => !hasFingerprint)
  const isSafe = foreign.every(({ isEncrypted }) => isEncrypted)
  if (bare.length) return bare.every(({ isEncrypted }) => isEncrypted) ? say('sri-not-implemented-but-external-scripts-loaded-securely', false) : say('sri-not-implemented-and-external-scripts-not-loaded-securely', false)
  return isSafe ? say('sri-implemented-and-external-scripts-loaded-securely', true) : say('sri-implemented-but-external-scripts-not-loaded-securely', false)
}

function xContentTypeOptionsTest({ responses: { auto } }: Requests) {
  const results = { missing: 'x-content-type-options-not-implemented', invalid: 'x-content-type-options-header-invalid', nosniff: 'x-content-type-options-nosniff' }
  return { result: results[readNosniff(headerOf(auto, 'x-content-type-options'))], pass: passes(secXcto, homeOf(auto)) }
}

function xFrameOptionsTest({ responses: { auto } }: Requests) {
  const { ancestors } = readCsp({ header: headerOf(auto, 'content-security-policy'), isHttps: true })
  const results = { missing: 'x-frame-options-not-implemented', invalid: 'x-frame-options-header-invalid', obsolete: 'x-frame-options-allow-from-origin', closed: 'x-frame-options-sameorigin-or-deny' }
  return { result: ancestors ? 'x-frame-options-implemented-via-csp' : results[readFrameOptions(headerOf(auto, 'x-frame-options'))], pass: passes(secFrame, homeOf(auto)) }
}

/** Maps and sets as text, order apart. */
const plain = (value: unknown): string => JSON.stringify(value, (_key, each: unknown) => each instanceof Map ? Object.fromEntries(each) : each instanceof Set ? [...each].map(String).sort() : each)

/** An assertion that does not hold is written down and the case goes on: what follows it is asked too. */
let asked = 0
let apart: string[] = []
function agree(isSo: boolean, said: string): void {
  asked += 1
  if (!isSo) apart.push(said)
}
const assert = Object.assign((value: unknown) => agree(Boolean(value), 'nothing'), {
  equal: (a: unknown, b: unknown) => agree(a === b, `${String(a)} / ${String(b)}`), notEqual: (a: unknown, b: unknown) => agree(a !== b, String(a)),
  isTrue: (value: unknown) => agree(value === true, `${String(value)} / true`), isFalse: (value: unknown) => agree(value === false, `${String(value)} / false`),
  isNotNull: (value: unknown) => agree(value !== null, 'null'), isUndefined: (value: unknown) => agree(value === undefined, String(value)),
  deepEqual: (a: unknown, b: unknown) => agree(plain(a) === plain(b), `${plain(a)} / ${plain(b)}`), fail: (said: string) => agree(false, said),
  throws(run: () => unknown) { let hasThrown = false; try { run() } catch { hasThrown = true } agree(hasThrown, 'no error') },
})

type Run = () => unknown
/** `CspHeaderInvalid` is written `csp-header-invalid` in their results. */
const Expectation = new Proxy({}, { get: (_target, name) => String(name).replace(/(?!^)[A-Z]/g, '-$&').toLowerCase() })

function casesOf(file: string): { name: string; run: () => Promise<void> }[] {
  const cases: { name: string; run: () => Promise<void> }[] = []
  let before: Run = () => {}
  runInNewContext(readFileSync(join(folder!, `${file}.test.js`), 'utf8').replace(/^import [\s\S]*?;$/gm, ''), {
    Map, Set, URL, Object, Error, assert, Expectation, emptyRequests, parseCsp, contentSecurityPolicyTest, cookiesTest, redirectionTest, referrerPolicyTest,
    strictTransportSecurityTest, subresourceIntegrityTest, xContentTypeOptionsTest, xFrameOptionsTest,
    describe: (_name: string, define: Run) => define(), beforeEach: (run: Run) => { before = run },
    it: (name: string, run: Run) => cases.push({ name: `${file}: ${name}`, async run() { await before(); await run() } }),
    setHeader: (response: Response, name: string, value: string) => { response.headers[name] = value },
    Site: { fromSiteString: (hostname: string) => ({ hostname }) }, Cookie: { parse: (text: string) => ({ text }) }, getScoreModifier: () => undefined,
  })
  return cases
}

describe.skipIf(!folder)('MDN HTTP Observatory’s cases (AZIMUT_REFERENCES holds mdn-http-observatory/)', () => {
  test('agree, but where we say why not', async ({ annotate }) => {
    const cases = FILES.flatMap(casesOf)
    const otherwise = new Map<string, string[]>()
    for (const { name, run } of cases) {
      apart = []
      await run()
      if (apart.length) otherwise.set(name, [...otherwise.get(name) ?? [], ...apart])
    }
    const missed = [...otherwise.values()].flat().length
    const agreed = cases.filter(({ name }) => !otherwise.has(name)).length
    const list = [...otherwise].map(([name, said]) => `${name} [ours / theirs]: ${said.join('; ')}`)
    await annotate([`${agreed} of ${cases.length} cases agree, ${asked - missed} of ${asked} assertions`, ...list].join('\n'))
    expect([...otherwise.keys()].toSorted()).toEqual(Object.keys(OTHERWISE).toSorted())
    expect(cases.length).toBeGreaterThan(70)
  })
})
