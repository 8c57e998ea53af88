// Reads from a site who the company is, for the card « Est-ce bien vous ? ».
import { writePhone } from '../facts/french-text.ts'
import type { SiteFacts } from '../facts/site-facts.ts'
import { textOf } from '../facts/thing.ts'
import { parsed } from '../net/parsed.ts'
import { onceAPage } from '../rules/words/once-a-page.ts'
import { addressOf, companyOf } from './company.ts'
import { linkedProfiles, networkOf, profileOf } from './networks.ts'
import type { Reading } from './reading.ts'
import { cmsOf, technologies } from './technologies.ts'

export interface Identity {
  name: string | null
  siren: string | null
  address: string | null
  hours: string | null
  /** Most shown first, written « 04 94 00 12 34 ». */
  phones: string[]
  emails: string[]
  socials: { network: string; url: string }[]
  cms: string | null
  language: string | null
}

export interface IdentityNote {
  siteName: string | null
  lang: string
  technologies: string[]
  company: { name: string | null; address: string | null; hours: string | null } | null
  /** Of a legal notice these are the host's too: its page is told apart. */
  isLegal: boolean
  sirens: string[]
  addresses: string[]
  hours: string[]
  phones: string[]
  emails: string[]
  socials: string[]
}

const LEGAL = /mentions|legal|confidential/i

/** Values by how many pages show them, then by spelling: the same site gives the same order. */
function byReach(lists: readonly (readonly string[])[]): string[] {
  const reach = new Map<string, number>()
  for (const list of lists) for (const value of list.length > 1 ? new Set(list) : list) reach.set(value, (reach.get(value) ?? 0) + 1)
  return [...reach].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).map(([value]) => value)
}

/** A page's name, and nobody's. */
const OF_A_PAGE = /^(?:(?:page d['’])?accueil|home(?: page)?|bienvenue|welcome|pr[ée]sentation|contact(?:ez-nous)?|[àa] propos|about(?: us)?|actualit[ée]s|blog|news|boutique|shop|menu|galerie|tarifs|services|nos services|site officiel)$/i
const partsOf = (title: string) => title.split(/\s+[|–—·-]\s+/).map((part) => part.trim()).filter((part) => part && !OF_A_PAGE.test(part))
const lettersOf = (text: string) => text.normalize('NFD').toLowerCase().replace(/[^a-z\d]/g, '')

/** « Menuiserie Lenoir » in « Nos escaliers | Menuiserie Lenoir »: what the address says too, else what the home page says and most pages share. */
function nameInTitles({ pages, homeUrl }: SiteFacts): string | null {
  const names = byReach(pages.map(({ title }) => partsOf(title)))
  const host = lettersOf(parsed(homeUrl).hostname)
  const atHome = new Set(partsOf(pages.find(({ url }) => url === homeUrl)?.title ?? ''))
  return names.find((name) => lettersOf(name).length > 3 && host.includes(lettersOf(name))) ?? names.find((name) => atHome.has(name)) ?? names[0] ?? null
}

export function socialsOf(lists: readonly (readonly string[])[]): Identity['socials'] {
  return byReach(lists).map((url) => ({ network: networkOf(url)!, url }))
}

/** Those the page links to, and those its company tells search engines. */
export const profilesOn = onceAPage((page): string[] => {
  const told = (companyOf(page)?.properties.sameAs ?? []).filter((value) => typeof value === 'string').filter((value) => URL.canParse(value))
  return [...new Set([...linkedProfiles(page).map(({ profile }) => profile.url), ...told.filter((url) => profileOf(url) !== null)])]
})

export const identity: Reading<IdentityNote, Identity> = {
  id: 'identity',
  note: onceAPage((page) => {
    const company = companyOf(page)
    return {
      siteName: page.metas['og:site_name']?.trim() || null, lang: page.lang, technologies: page.technologies,
      company: company && { name: textOf(company, 'name'), address: addressOf(company), hours: textOf(company, 'openingHours') },
      isLegal: LEGAL.test(parsed(page.url).pathname), sirens: page.sirens, addresses: page.addresses, hours: page.hours,
      phones: page.phones.filter(({ kind }) => kind !== 'fax').map(({ number }) => number), emails: page.emails, socials: profilesOn(page),
    }
  }),
  read(site, notes) {
    const all = notes.map(({ noted }) => noted)
    // The legal notice also names the host: its phone and address are not the company's, its SIREN comes second.
    const own = all.filter(({ isLegal }) => !isLegal)
    const home = (notes.find(({ url }) => url === site.homeUrl) ?? notes[0])?.noted
    const company = all.find((note) => note.company)?.company ?? null
    return {
      name: home?.siteName ?? company?.name ?? nameInTitles(site),
      siren: all.flatMap(({ sirens }) => sirens)[0] ?? null,
      address: company?.address ?? byReach(own.map(({ addresses }) => addresses))[0] ?? null,
      hours: company?.hours ?? byReach(own.map(({ hours }) => hours))[0] ?? null,
      phones: byReach(own.map(({ phones }) => phones)).map(writePhone),
      emails: byReach(own.map(({ emails }) => emails)),
      socials: socialsOf(all.map(({ socials }) => socials)),
      cms: cmsOf(technologies.read(site, notes.map(({ url, noted }) => ({ url, noted: { ids: noted.technologies } })))),
      language: home?.lang || null,
    }
  },
}
