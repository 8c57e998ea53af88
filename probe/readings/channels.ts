// Where a company speaks or sells, as far as its site shows: networks, shop, newsletter, telephone, e-mail.
import { writePhone } from '../facts/french-text.ts'
import { parsed } from '../net/parsed.ts'
import { isNewsletter } from '../rules/words/forms.ts'
import { linkedUrls, mayName } from '../rules/words/links.ts'
import { identity, type IdentityNote } from './identity.ts'
import type { Reading } from './reading.ts'

export interface SeenChannel {
  kind: 'site' | 'shop' | 'social' | 'newsletter' | 'phone' | 'email'
  /** The network, the number or the address; the site's host for its own channels. */
  name: string
  url: string | null
  /** A page that shows it. */
  seenOn: string
}

interface ChannelNote extends IdentityNote { hasBasket: boolean; hasNewsletter: boolean }

const BASKET = /\/(?:cart|panier|checkout|commande|basket)(?:[/?.]|$)/i

export const channels: Reading<ChannelNote, SeenChannel[]> = {
  id: 'channels',
  note(page, about) {
    return {
      ...identity.note(page, about)!,
      hasBasket: mayName(page, BASKET) && linkedUrls(page).some((url) => BASKET.test(url) && BASKET.test(parsed(url).pathname)),
      hasNewsletter: page.forms.some(isNewsletter),
    }
  },
  read(site, notes) {
    if (!notes.length) return []
    const { homeUrl } = site
    const { host } = parsed(homeUrl)
    const { socials, phones, emails } = identity.read(site, notes)
    const first = (shows: (note: ChannelNote) => boolean) => notes.find(({ noted }) => shows(noted))?.url
    const shop = first(({ hasBasket }) => hasBasket)
    const letter = first(({ hasNewsletter }) => hasNewsletter)
    return [
      { kind: 'site', name: host, url: homeUrl, seenOn: homeUrl },
      ...shop === undefined ? [] : [{ kind: 'shop', name: host, url: shop, seenOn: shop } as const],
      ...socials.map(({ network, url }): SeenChannel => ({ kind: 'social', name: network, url, seenOn: first(({ placed, loose }) => placed.includes(url) || loose.includes(url)) ?? homeUrl })),
      ...letter === undefined ? [] : [{ kind: 'newsletter', name: host, url: letter, seenOn: letter } as const],
      ...phones.map((name): SeenChannel => ({ kind: 'phone', name, url: null, seenOn: first((note) => note.dialled.includes(name) || note.phones.some((number) => writePhone(number) === name)) ?? homeUrl })),
      ...emails.map((name): SeenChannel => ({ kind: 'email', name, url: null, seenOn: first((note) => note.emails.includes(name)) ?? homeUrl })),
    ]
  },
}
