// How the server, the certificate and the domain are set.
import type { ExposedFile, HostFacts } from '../facts/host-facts.ts'
import { every, header, inHead, inMain, inner, onHost, set, steps, swap } from './edit.ts'
import type { Step } from './mutation.ts'
import { mutationsOf } from './mutation.ts'

const homeAnswers = (status: number): Step => onHost(({ home }) => ({ home: { ...home!, status } }))
const twin = (leadsTo: string | null): Step => onHost(({ twin: before }) => ({ twin: { ...before!, leadsTo, hops: [] } }))
const http = (leadsTo: string): Step => onHost(() => ({ httpLeadsTo: leadsTo }))
const moved = (url: string) => ({ url, status: 301 })
const way = (end: string, ...hops: string[]): Step => onHost(() => ({ httpLeadsTo: end, httpHops: hops.map(moved) }))
const silent = (patch: Partial<HostFacts>): Step => onHost(() => ({ home: null, isHomeSilent: true, ...patch }))
const tls = (patch: Partial<NonNullable<Parameters<Parameters<typeof onHost>[0]>[0]['tls']>>): Step => onHost((host) => ({ tls: { ...host.tls!, ...patch } }))
const dns = (patch: Partial<NonNullable<Parameters<Parameters<typeof onHost>[0]>[0]['dns']>>): Step => onHost((host) => ({ dns: { ...host.dns!, ...patch } }))
const robots = (patch: Partial<NonNullable<Parameters<Parameters<typeof onHost>[0]>[0]['robots']>>): Step => onHost((host) => ({ robots: { ...host.robots!, ...patch } }))
const exposed = (path: string, kind: ExposedFile['kind']): Step => onHost(({ exposed: before }, { origin }) => ({ exposed: { ...before!, files: [{ url: `${origin}/${path}`, kind }] } }))
const cookies = (...lines: string[]): Step => onHost(({ home }) => ({ home: { ...home!, cookies: lines } }))
const POLICY = "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'"
const script = (url: string) => `<script defer src="${url}" integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC" crossorigin="anonymous"></script>`
const CDN = [script('https://cdn.jsdelivr.net/npm/swiper@11.1.4/swiper-bundle.min.js'), script('https://unpkg.com/alpinejs@3.14.1/dist/cdn.min.js'), script('https://cdnjs.cloudflare.com/ajax/libs/lozad.js/1.16.0/lozad.min.js')].join('\n')
const uncheck = (host: string) => inner(set(`script[src*=${host}]`, 'integrity', null))
const library = (good: string, bad: string) => inner(swap(good, bad))
const LIBRARIES = '<script defer src="/js/jquery-3.7.1.min.js"></script><script defer src="/js/bootstrap-5.3.3.min.js"></script><script defer src="/js/moment-2.30.1.min.js"></script><script defer src="/js/lodash-4.17.21.min.js"></script>'

export const HOST = [
  ...mutationsOf('presence.home-reachable', { 'out of order': homeAnswers(502), 'missing': homeAnswers(404), 'broken': homeAnswers(500) }),
  ...mutationsOf('presence.home-slow', { 'the base is stuck': silent({}), 'other files do not come either': silent({ missing: null, favicon: null }), 'the door in clear is silent too': silent({ httpLeadsTo: null, httpHops: [] }) }),
  ...mutationsOf('presence.home-redirects', {
    'to https, to www, to a language': way('https://www.atelier-exemple.fr/fr/', 'http://atelier-exemple.fr/', 'https://atelier-exemple.fr/', 'https://www.atelier-exemple.fr/'),
    'a program, then a page of welcome': way('https://atelier-exemple.fr/accueil/', 'http://atelier-exemple.fr/', 'https://atelier-exemple.fr/', 'https://atelier-exemple.fr/index.php'),
    'from the twin, by the clear': onHost(({ twin: before }) => ({ twin: { ...before!, leadsTo: 'https://atelier-exemple.fr/fr/', hops: ['https://www.atelier-exemple.fr/', 'http://atelier-exemple.fr/', 'https://atelier-exemple.fr/'].map(moved) } })),
  }),
  ...mutationsOf('presence.www-apex', { 'nothing answers': twin(null), 'a second site': (world) => twin(`https://www.${new URL(world.origin).host}/`)(world), 'a waiting page of the seller': twin('https://parking.exemple.net/') }),
  ...mutationsOf('sec.https', { 'the site stays in clear': (world) => http(world.origin.replace('https', 'http') + '/')(world), 'it goes to www in clear': (world) => http(`http://www.${new URL(world.origin).host}/`)(world), 'it goes to a page in clear': (world) => http(`${world.origin.replace('https', 'http')}/accueil`)(world) }),
  ...mutationsOf('sec.hsts', { 'nothing asked': header('strict-transport-security', null), 'five minutes': header('strict-transport-security', 'max-age=300'), 'taken back': header('strict-transport-security', 'max-age=0'), 'misspelt': header('strict-transport-security', 'max_age=31536000') }),
  ...mutationsOf('sec.csp', { 'no rule': header('content-security-policy', null), 'inline scripts let in': header('content-security-policy', "default-src 'self'; script-src 'self' 'unsafe-inline'; frame-ancestors 'self'"), 'scripts of anybody': header('content-security-policy', "script-src *; frame-ancestors 'self'"), 'a rule that only watches': steps(header('content-security-policy', null), header('content-security-policy-report-only', POLICY)) }, { brings: { 'sec.frame': 'the same rule says who may frame the site' } }),
  ...mutationsOf('sec.frame', { 'nothing said': header('x-frame-options', null), 'a value nobody knows': header('x-frame-options', 'ALLOWALL'), 'anybody may': steps(header('x-frame-options', null), header('content-security-policy', `${POLICY}; frame-ancestors *`)) }, { given: steps(header('content-security-policy', POLICY), header('x-frame-options', 'SAMEORIGIN')) }),
  ...mutationsOf('sec.xcto', { 'nothing said': header('x-content-type-options', null), 'misspelt': header('x-content-type-options', 'no-sniff'), 'empty': header('x-content-type-options', '') }),
  ...mutationsOf('sec.referrer', { 'the whole address to all': header('referrer-policy', 'unsafe-url'), 'the old rule': header('referrer-policy', 'no-referrer-when-downgrade'), 'the last one wins': header('referrer-policy', 'strict-origin, unsafe-url') }),
  ...mutationsOf('sec.cookies', { 'nothing asked': cookies('session=8f2c1d; Path=/'), 'scripts may read it': cookies('PHPSESSID=8f2c1d; Path=/; Secure; SameSite=Lax'), 'in clear too': cookies('session=8f2c1d; Path=/; HttpOnly; SameSite=Lax'), 'for all sites, in clear': cookies('panier=12; Path=/; SameSite=None') }, { given: cookies('session=8f2c1d; Path=/; Secure; HttpOnly; SameSite=Lax') }),
  ...mutationsOf('sec.leak', { 'the server': header('server', 'Apache/2.4.41 (Ubuntu)'), 'the language': header('x-powered-by', 'PHP/7.4.33'), 'the program': every(inHead('<meta name="generator" content="Joomla 5.1.2">')) }, { given: header('server', 'nginx'), brings: { 'eff.cms': 'the program is recognised', 'cloud.host': 'the server tells more' } }),
  ...mutationsOf('sec.sri', { 'one depot': uncheck('jsdelivr'), 'another': uncheck('unpkg'), 'a third': uncheck('cdnjs') }, { given: inner(inHead(CDN)) }),
  ...mutationsOf('sec.vuln-js', { 'an old jQuery': library('jquery-3.7.1', 'jquery-1.12.4'), 'an old Bootstrap': library('bootstrap-5.3.3', 'bootstrap-3.3.7'), 'an old Lodash': library('lodash-4.17.21', 'lodash-4.17.4'), 'an old Moment': library('moment-2.30.1', 'moment-2.18.1') }, { given: inner(inHead(LIBRARIES)) }),
  ...mutationsOf('sec.mixed-active', { 'a script': inner(inHead('<script defer src="http://modules.exemple.org/a.js"></script>')), 'a style': inner(inHead('<link rel="stylesheet" href="http://modules.exemple.org/a.css">')), 'a frame': inner(inMain('<iframe src="http://modules.exemple.org/a" title="Plan" loading="lazy"></iframe>')) }, { brings: { 'perf.render-block': 'one file more in the head', 'cont.thin': 'a page with a frame may be short' } }),
  ...mutationsOf('sec.mixed-passive', { 'a picture': inner(inMain('<p><img src="http://images.exemple.org/a.png" alt="Un escalier" width="600" height="315"></p>')), 'a film': inner(inMain('<video controls src="http://images.exemple.org/a.mp4"></video>')), 'a sound': inner(inMain('<audio controls src="http://images.exemple.org/a.mp3"></audio>')) }),
  ...mutationsOf('sec.tls-cert', { 'out of date': tls({ refusal: 'CERT_HAS_EXPIRED', daysLeft: -3, validTo: '2026-06-12T00:00:00.000Z' }), 'of another name': tls({ refusal: 'ERR_TLS_CERT_ALTNAME_INVALID' }), 'signed by itself': tls({ refusal: 'DEPTH_ZERO_SELF_SIGNED_CERT' }), 'a chain that stops': tls({ refusal: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }) }),
  ...mutationsOf('sec.tls-expiry', { 'nine days': tls({ daysLeft: 9, validTo: '2026-06-24T00:00:00.000Z' }), 'two days': tls({ daysLeft: 2, validTo: '2026-06-17T00:00:00.000Z' }), 'eighteen days of a year': tls({ daysLeft: 18, validDays: 365, validTo: '2026-07-03T00:00:00.000Z' }) }),
  ...mutationsOf('sec.tls-version', { 'both old ones': tls({ oldProtocols: ['TLSv1', 'TLSv1.1'] }), 'one': tls({ oldProtocols: ['TLSv1.1'] }), 'the oldest': tls({ oldProtocols: ['TLSv1'] }) }),
  ...mutationsOf('sec.exposed', { 'the history of the site': exposed('.git/HEAD', 'repository'), 'the keys': exposed('.env', 'secrets'), 'a dump left by a move': exposed('backup.sql', 'database'), 'a copy of everything': exposed('site.zip', 'archive') }),
  ...mutationsOf('mkt.spf', { 'none': dns({ spf: [], spfLookups: null }), 'two': dns({ spf: ['v=spf1 include:spf.exemple.fr -all', 'v=spf1 mx ~all'] }), 'everybody may': dns({ spf: ['v=spf1 include:spf.exemple.fr +all'] }), 'too many look-ups': dns({ spfLookups: 14 }), 'open at the end': dns({ spf: ['v=spf1 include:spf.exemple.fr'] }) }),
  ...mutationsOf('mkt.dmarc', { 'none': dns({ dmarc: [] }), 'two': dns({ dmarc: ['v=DMARC1; p=reject', 'v=DMARC1; p=none'] }), 'no rule in it': dns({ dmarc: ['v=DMARC1'] }) }),
  ...mutationsOf('mkt.dmarc-none', Object.fromEntries(['v=DMARC1; p=none', 'v=DMARC1;p=none;rua=mailto:dmarc@exemple.fr', 'v=DMARC1; sp=reject; p=none; pct=100'].map((rule) => [rule, dns({ dmarc: [rule] })]))),
  ...mutationsOf('cloud.mail', { 'Google': dns({ mx: ['aspmx.l.google.com', 'alt1.aspmx.l.google.com'] }), 'Microsoft': dns({ mx: ['atelier-exemple-fr.mail.protection.outlook.com'] }), 'Zoho': dns({ mx: ['mx.zoho.com'] }) }),
  ...mutationsOf('cloud.cdn', { 'Cloudflare': steps(header('server', 'cloudflare'), header('cf-ray', '8f2c1d-CDG')), 'CloudFront': steps(header('via', '1.1 abc.cloudfront.net (CloudFront)'), header('x-amz-cf-id', 'abc')), 'Fastly': steps(header('x-served-by', 'cache-par-lfpg1960025-PAR'), header('x-fastly-request-id', 'abc')) }, { brings: { 'cloud.host': 'the network stands before the server' } }),
  ...mutationsOf('cloud.host', { 'Vercel': steps(header('server', 'Vercel'), header('x-vercel-id', 'cdg1::abc')), 'Netlify': steps(header('server', 'Netlify'), header('x-nf-request-id', '01H')), 'GitHub': steps(header('server', 'GitHub.com'), header('x-github-request-id', 'AB12')) }, { brings: { 'cloud.cdn': 'the same company is the network too' } }),
  ...mutationsOf('seo.robots-blocks-all', { 'everything closed': robots({ closesAll: true }), 'everything closed, with its map': robots({ closesAll: true, sitemaps: [] }), 'everything closed, assets too': robots({ closesAll: true, closedAssets: ['https://atelier-exemple.fr/style.css'] }) }, { brings: { 'seo.robots-blocks-assets': 'the assets are closed too' } }),
  ...mutationsOf('seo.robots-unreachable', { 'the server is out of order': robots({ status: 500, bytes: 0, sitemaps: [] }), 'works without end': robots({ status: 503, bytes: 0, sitemaps: [] }), 'a relay finds nobody behind it': robots({ status: 502, bytes: 0, sitemaps: [] }), 'the file never comes': robots({ status: null, bytes: 0, sitemaps: [] }) }),
  ...mutationsOf('seo.robots-blocks-assets', Object.fromEntries(['/style.css', '/wp-includes/js/menu.js', '/wp-content/themes/atelier/style.css'].map((path) => [path, robots({ closedAssets: [`https://atelier-exemple.fr${path}`] })]))),
  ...mutationsOf('seo.robots-valid', { 'a line of nothing': robots({ badLines: [{ line: 3, text: 'Dissalow: /prive' }] }), 'a page instead of a file': robots({ badLines: [{ line: 1, text: '<!doctype html>' }, { line: 2, text: '<html>' }] }), 'too large': robots({ bytes: 700_000 }) }),
  ...mutationsOf('perf.http2', { 'the old one': tls({ http: 'http/1.1' }), 'the oldest': tls({ http: 'http/1.0' }), 'nothing agreed': tls({ http: '' }) }),
  ...mutationsOf('perf.ttfb', Object.fromEntries([[1_400, 1_500, 1_450], [900, 2_000, 950], [3_000, 3_100, 2_900]].map((firstByteMs) => [firstByteMs.join(', '), onHost(({ home }) => ({ home: { ...home!, firstByteMs } }))]))),
]
