// Makes a world of the pages of a site: everything around them (host, files, browser, maps) is as it should be.
import type { BrowserPage, LoadTimes } from '../facts/browser-facts.ts'
import type { HostFacts } from '../facts/host-facts.ts'
import { EXPOSED_ADDRESSES } from '../host/exposed.ts'
import { respelled } from './edit.ts'
import type { Answer, World } from './mutation.ts'

export const ORIGIN = 'https://atelier-exemple.fr'
const HEADERS = {
  'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip', 'cache-control': 'no-cache', 'strict-transport-security': 'max-age=31536000', 'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin', 'content-security-policy': "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'",
}

function goodHost(): HostFacts {
  const host = new URL(ORIGIN).host
  return {
    origin: ORIGIN, isPublic: true, httpLeadsTo: `${ORIGIN}/`, httpHops: [{ url: `http://${host}/`, status: 301 }], isHomeSilent: false,
    home: { url: `${ORIGIN}/`, status: 200, headers: HEADERS, cookies: [], hops: [], firstByteMs: [120, 130, 110] },
    twin: { url: `https://www.${host}/`, leadsTo: `${ORIGIN}/`, hops: [{ url: `https://www.${host}/`, status: 301 }] },
    robots: { url: `${ORIGIN}/robots.txt`, status: 200, bytes: 80, badLines: [], closesAll: false, sitemaps: [`${ORIGIN}/sitemap.xml`], closedAssets: [] },
    missing: { url: `${ORIGIN}/azimut-page-introuvable`, status: 404 }, favicon: { url: `${ORIGIN}/favicon.ico`, status: 200 },
    exposed: { files: [], asked: EXPOSED_ADDRESSES },
    tls: { refusal: null, validTo: '2026-08-30T00:00:00.000Z', daysLeft: 76, validDays: 90, issuer: 'Let’s Encrypt', protocol: 'TLSv1.3', oldProtocols: [], http: 'h2' },
    dns: { domain: host, mx: ['mx1.mail.ovh.net'], spf: ['v=spf1 include:mx.ovh.com -all'], spfLookups: 2, dmarc: ['v=DMARC1; p=quarantine'], nameServers: ['dns1.exemple.fr'] },
  }
}

function goodPage(path: string): BrowserPage {
  const load: LoadTimes = { lcpMs: 1_400, cls: 0.02, tbtMs: 60, firstByteMs: 110, bytes: 180_000, requests: 6, blocking: [] }
  const served = { title: 'Page', canonical: ORIGIN + path, words: 420 }
  return { url: ORIGIN + path, template: path, axe: { violations: [], incomplete: [] }, narrow: { layoutWidth: 360, width: 360, overflowing: [], smallTargets: [], shareOfTinyText: 0 }, loads: [load, load, load], words: { sent: 420, shown: 420 }, phone: served, desktop: served, requests: [{ url: ORIGIN + path, type: 'document', bytes: 9_000 }] }
}

/** `pages`: HTML by path, the home page among them. `ordinary`: three paths of common pages that others link to. */
export function worldOf({ name, company, isFrench, pages, ordinary }: { name: string; company: string; isFrench: boolean; pages: Record<`/${string}`, string>; ordinary: readonly [`/${string}`, `/${string}`, `/${string}`] }): World {
  const answered = Object.fromEntries(Object.entries(pages).map(([path, html]): [string, Answer] => [path, { body: respelled(html), headers: HEADERS }]))
  const listed = Object.entries(pages).filter(([, html]) => !html.includes('content="noindex')).map(([path]) => path)
  const [inner, other, third] = ordinary
  return {
    name, origin: ORIGIN, company, isFrench, inner, other, third, pages: answered, host: goodHost(), files: [], announced: listed, spelling: { fr: {}, en: {} },
    plan: { keywords: [], landings: [{ name: 'L’accueil', url: `${ORIGIN}/` }], calls: [{ name: 'Nous appeler', isHeard: true }], answers: { p75Ms: 112, views: 640, days: 28 } },
    browser: { pages: ['/', inner].map(goodPage), consent: { url: `${ORIGIN}/`, before: { cookies: [], requests: [] }, banner: null, afterRefusal: null } },
    sitemaps: [{ url: `${ORIGIN}/sitemap.xml`, status: 200, isIndex: false, bytes: 2_000, count: listed.length, problems: [] }],
  }
}
