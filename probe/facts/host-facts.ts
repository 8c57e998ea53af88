// How a site's host answers, asked once an audit. Null anywhere: it could not be asked, which is no fault of the site.
import type { FetchedHeaders } from '../net/exchange.ts'

export interface Arrival { url: string; leadsTo: string | null; hops: { url: string; status: number }[] }

export interface TlsFacts {
  /** Why a browser would refuse it; null when it would not. */
  refusal: string | null
  /** ISO moment, and whole days from the audit. */
  validTo: string
  daysLeft: number
  /** Of its whole life: some live six days, some a year. */
  validDays: number
  issuer: string
  /** Agreed with us: `TLSv1.3`. */
  protocol: string
  /** Old ones it still accepts; null when that could not be tried. */
  oldProtocols: ('TLSv1' | 'TLSv1.1')[] | null
  /** By ALPN: `h2`, `http/1.1`. */
  http: string
}

export interface DnsFacts {
  /** The domain asked about: the one under the public suffix. */
  domain: string
  mx: string[]
  /** TXT records that begin with `v=spf1`. */
  spf: string[]
  /** Look-ups it costs, those of what it includes among them; null when they could not be followed. */
  spfLookups: number | null
  /** TXT records of `_dmarc`, that begin with `v=DMARC1`. */
  dmarc: string[]
  nameServers: string[]
}

export interface RobotsFacts {
  url: string
  status: number | null
  bytes: number
  /** Lines that mean nothing under RFC 9309, as written. */
  badLines: { line: number; text: string }[]
  /** Google may read nothing of the site. */
  closesAll: boolean
  sitemaps: string[]
  /** Scripts and styles of the home page that it closes to Google. */
  closedAssets: string[]
}

/** A file that no visitor should be shown, and is: told by its first bytes, which are not kept. */
export interface ExposedFile { url: string; kind: 'repository' | 'secrets' | 'passwords' | 'database' | 'archive' }

export interface HostFacts {
  origin: string
  /** On the public internet, at the usual ports: questions of certificates and names have a meaning. */
  isPublic: boolean
  /** Where a visitor who types the address without https ends, and the redirects on his way. */
  httpLeadsTo: string | null
  httpHops: { url: string; status: number }[]
  /** How the front door answered. */
  home: { url: string; status: number; headers: FetchedHeaders; cookies: string[]; hops: { url: string; status: number }[]; firstByteMs: number[] } | null
  /** The server took our connection, twice, and its front door was not whole ten seconds later. */
  isHomeSilent: boolean
  /** The same name with `www.`, or without. */
  twin: Arrival | null
  robots: RobotsFacts | null
  /** How it answers an address that cannot exist. */
  missing: { url: string; status: number } | null
  /** `/favicon.ico`. */
  favicon: { url: string; status: number } | null
  /** Null when the site is not known to be its asker's: a stranger's server is not asked for them. `asked`: how many answered. */
  exposed: { files: ExposedFile[]; asked: number } | null
  tls: TlsFacts | null
  dns: DnsFacts | null
}
