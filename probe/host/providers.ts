// Who stands behind a site: the network that carries it, the company that hosts it, the service that holds its e-mail.
import { technologiesOf } from '../technology/find.ts'
import type { Technology } from '../technology/technology.ts'

export interface MailService {
  name: string
  /** Its parent company is established in the European Union, or in Switzerland, whose law the Union holds equal. */
  isEuropean: boolean
}

/** By the name of the server that receives the e-mail; each service publishes it in its own set-up guide. */
const MAIL: readonly (MailService & { pattern: RegExp })[] = [
  { name: 'Google Workspace', isEuropean: false, pattern: /\.(?:google|googlemail)\.com\.?$/ },
  { name: 'Microsoft 365', isEuropean: false, pattern: /\.(?:mail\.protection\.outlook\.com|mx\.microsoft)\.?$/ },
  { name: 'OVHcloud', isEuropean: true, pattern: /\.ovh\.net\.?$|\.ovh\.ca\.?$/ },
  { name: 'IONOS', isEuropean: true, pattern: /\.(?:ionos|kundenserver|1and1)\.\w+\.?$/ },
  { name: 'Gandi', isEuropean: true, pattern: /\.mail\.gandi\.net\.?$/ },
  { name: 'Infomaniak', isEuropean: true, pattern: /\.infomaniak\.(?:ch|com)\.?$/ },
  { name: 'Proton Mail', isEuropean: true, pattern: /\.protonmail\.ch\.?$/ },
  { name: 'Zoho Mail', isEuropean: false, pattern: /\.zoho(?:mail)?\.(?:com|eu|in)\.?$/ },
  { name: 'iCloud', isEuropean: false, pattern: /\.icloud\.com\.?$/ },
  { name: 'Fastmail', isEuropean: false, pattern: /\.messagingengine\.com\.?$/ },
  { name: 'Mailo', isEuropean: true, pattern: /\.mailo\.com\.?$/ },
  { name: 'Mailfence', isEuropean: true, pattern: /\.mailfence\.com\.?$/ },
  { name: 'o2switch', isEuropean: true, pattern: /\.o2switch\.net\.?$/ },
  { name: 'Hostinger', isEuropean: true, pattern: /\.hostinger\.\w+\.?$/ },
  { name: 'Online (Scaleway)', isEuropean: true, pattern: /\.(?:online|scaleway)\.(?:net|com)\.?$/ },
  { name: 'Amazon SES', isEuropean: false, pattern: /\.amazonaws\.com\.?$/ },
]

export function mailServiceOf(mx: readonly string[]): MailService | null {
  return MAIL.find(({ pattern }) => mx.some((server) => pattern.test(`.${server}`))) ?? null
}

const CARRIERS = new Set(['cloudflare', 'cloudfront', 'fastly', 'akamai', 'bunny', 'imperva', 'sucuri'])

/** What stands between the site and its visitors, of the technologies seen on a page. */
export function carrierOf(ids: readonly string[]): Technology | null {
  return technologiesOf(ids, 'hosting').find(({ id }) => CARRIERS.has(id)) ?? null
}

/** Whose machines the site runs on: a host that signs its answers, else the maker of a tool that is hosted with it. */
export function hostOf(ids: readonly string[]): Technology | null {
  return technologiesOf(ids, 'hosting').find(({ id }) => !CARRIERS.has(id)) ?? technologiesOf(ids, 'shop', 'cms').find(({ country }) => country !== null) ?? null
}
