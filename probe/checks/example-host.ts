// How a well-kept host answers: what the examples of host checks start from and change.
import type { DnsFacts, HostFacts, RobotsFacts, TlsFacts } from '../facts/host-facts.ts'

export const TLS: TlsFacts = {
  refusal: null, validTo: '2026-09-01T00:00:00.000Z', daysLeft: 78, validDays: 90, issuer: 'Let’s Encrypt',
  protocol: 'TLSv1.3', oldProtocols: [], http: 'h2',
}

export const DNS: DnsFacts = {
  domain: 'exemple.fr', mx: ['mx1.mail.ovh.net'], nameServers: ['dns10.ovh.net', 'ns10.ovh.net'],
  spf: ['v=spf1 include:mx.ovh.com -all'], spfLookups: 1, dmarc: ['v=DMARC1; p=quarantine'],
}

export const ROBOTS: RobotsFacts = {
  url: 'https://exemple.fr/robots.txt', status: 200, bytes: 120, badLines: [], closesAll: false, sitemaps: [], closedAssets: [],
}

type Home = NonNullable<HostFacts['home']>

/** The front door, answering with these headers and cookies. */
export function homeWith(headers: Record<string, string>, more: Partial<Home> = {}): { home: Home } {
  return { home: { url: 'https://exemple.fr/', status: 200, headers, cookies: [], hops: [], firstByteMs: [120, 110, 130], ...more } }
}
