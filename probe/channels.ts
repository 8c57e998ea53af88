// Where a company speaks or sells, as far as its site shows: networks, shop, newsletter, telephone, e-mail.
import { readIdentity } from './identity.ts'
import type { Form, PageFacts } from './facts/page-facts.ts'
import type { SiteFacts } from './facts/site-facts.ts'

export interface SeenChannel {
  kind: 'site' | 'shop' | 'social' | 'newsletter' | 'phone' | 'email'
  /** The network, the number or the address; the site's host for its own channels. */
  name: string
  url: string | null
  /** A page that shows it. */
  seenOn: string
}

const BASKET = /\/(?:cart|panier|checkout|commande|basket)(?:[/?.]|$)/i
const LETTER = /newsletter|lettre d.information|infolettre|inscri|abonne/i

/** One e-mail address to type, and words that speak of a letter. */
function isNewsletter({ action, fields }: Form): boolean {
  const visible = fields.filter((field) => field.isVisible)
  const asksMail = visible.some((field) => field.type === 'email' || /mail/i.test(`${field.name} ${field.label}`))
  return asksMail && visible.length <= 3 && !visible.some((field) => field.type === 'textarea' || field.type === 'password')
    && LETTER.test([action, ...fields.map((field) => `${field.name} ${field.label}`)].join(' '))
}

export function readChannels(site: SiteFacts): SeenChannel[] {
  const { socials, phones, emails } = readIdentity(site)
  const first = (shows: (page: PageFacts) => boolean) => site.pages.find(shows)?.url
  const { homeUrl } = site
  if (!site.pages.length) return []
  const { host } = new URL(homeUrl)
  const shop = first((page) => page.links.some((link) => link.url !== null && BASKET.test(new URL(link.url).pathname)))
  const letter = first((page) => page.forms.some(isNewsletter))
  return [
    { kind: 'site', name: host, url: homeUrl, seenOn: homeUrl },
    ...shop === undefined ? [] : [{ kind: 'shop', name: host, url: shop, seenOn: shop } as const],
    ...socials.map(({ network, url }): SeenChannel => ({ kind: 'social', name: network, url, seenOn: first((page) => page.links.some((link) => link.url === url)) ?? homeUrl })),
    ...letter === undefined ? [] : [{ kind: 'newsletter', name: host, url: letter, seenOn: letter } as const],
    ...phones.map((name): SeenChannel => {
      const digits = name.replace(/\D/g, '').slice(1)
      return { kind: 'phone', name, url: null, seenOn: first((page) => page.phones.some(({ number }) => number === `+33${digits}`)) ?? homeUrl }
    }),
    ...emails.map((name): SeenChannel => ({ kind: 'email', name, url: null, seenOn: first((page) => page.emails.includes(name)) ?? homeUrl })),
  ]
}
