// How a legal notice says to reach the site's editor: it also names the host, and who made the site.
import type { PageFacts } from '../facts/page-facts.ts'
import { domainOf } from '../net/domain.ts'
import { parsed } from '../net/parsed.ts'

export interface Reached { addresses: string[]; phones: string[]; emails: string[] }

const HOST = /h[ée]berg|\bhost/

/** « rénov.fr » is written `xn--rnov-bpa.fr` where it is a site. */
function domainOfEmail(email: string): string | null {
  const url = `https://${email.slice(email.lastIndexOf('@') + 1)}`
  return URL.canParse(url) ? domainOf(parsed(url).href) : null
}

/** The e-mails under the site's own domain; else, as of the address and the phone, the first that stands before any host is named. */
export function editorIn({ url, emails, phones, addresses, mainText }: PageFacts): Reached {
  const [beforeHost = ''] = mainText.replace(/\s+/g, ' ').toLowerCase().split(HOST, 1)
  const first = (values: readonly string[]) => values.filter((value) => beforeHost.includes(value.toLowerCase())).slice(0, 1)
  const own = emails.filter((email) => domainOfEmail(email) === domainOf(url))
  const [phone] = first(phones.filter(({ kind }) => kind !== 'fax').map(({ text }) => text))
  return { addresses: first(addresses), phones: phones.filter(({ text }) => text === phone).slice(0, 1).map(({ number }) => number), emails: own.length ? own : first(emails) }
}
