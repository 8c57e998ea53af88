// Reads from a site who the company is, for the card « Est-ce bien vous ? ».
import { cutText } from '../facts/cut.ts'
import { writePhone } from '../facts/french-text.ts'
import { readWeek } from '../facts/hours.ts'
import { hoursAlone } from '../facts/hours-in-text.ts'
import type { PageFacts } from '../facts/page-facts.ts'
import { COUNTED_PHONES, isSampleEmail } from '../facts/samples.ts'
import { parsed } from '../net/parsed.ts'
import { onceAPage } from '../rules/words/once-a-page.ts'
import { hoursOn, shownOpening, toldOpening, writeOpening } from '../rules/words/opening.ts'
import { pageTypeOf } from '../rules/words/page-type.ts'
import { addressOf, companyOf } from './company.ts'
import { addressName, chooseName, namesInNotice, namesOn, sharedParts, type Written } from './company-name.ts'
import { dialledOn, onceEach } from './dialled.ts'
import { editorIn, type Reached } from './editor.ts'
import { linkedProfiles, networkOf, profileOf } from './networks.ts'
import { ownProfiles, type SocialsNote } from './own-profiles.ts'
import { byReach } from './reach.ts'
import type { Reading } from './reading.ts'
import { cmsOf, technologies } from './technologies.ts'

export interface Identity {
  name: string | null
  siren: string | null
  address: string | null
  hours: string | null
  /** Most shown first, written « 04 94 00 12 34 »; those of other countries as the site writes them. */
  phones: string[]
  emails: string[]
  socials: { network: string; url: string }[]
  cms: string | null
  language: string | null
}

export interface IdentityNote extends Reached, SocialsNote {
  /** Of the home page and of the legal notice. */
  names: Written[]
  lang: string
  technologies: string[]
  /** Told to search engines, put in words. */
  toldAddress: string | null
  toldHours: string | null
  /** What it says comes last: it may be its host's. */
  isLegal: boolean
  sirens: string[]
  hours: string | null
  /** Behind links that dial, as shown, where no French number can be read. */
  dialled: string[]
}

const LEGAL = /mentions|legal|confidential/i
/** Of hours that make no week, what is shown. */
const LONGEST_HOURS = 300

export function socialsOf(lists: readonly (readonly string[])[]): Identity['socials'] {
  return byReach(lists).map((url) => ({ network: networkOf(url)!, url }))
}

const toldProfiles = (page: PageFacts): string[] =>
  (companyOf(page)?.properties.sameAs ?? []).filter((value) => typeof value === 'string').filter((value) => URL.canParse(value) && profileOf(value) !== null)

/** Those the page links to, and those its company tells search engines. */
export const profilesOn = onceAPage((page): string[] => [...new Set([...linkedProfiles(page).map(({ profile }) => profile.url), ...toldProfiles(page)])])

/** Those that stand where a company puts its own, and those that do not. */
function socialsOn(page: PageFacts): SocialsNote {
  const isContact = pageTypeOf(page, { homeUrl: '' }) === 'contact'
  const placed = new Set([...linkedProfiles(page).filter(({ link }) => isContact || link.region !== 'main').map(({ profile }) => profile.url), ...toldProfiles(page)])
  return { placed: [...placed], loose: profilesOn(page).filter((url) => !placed.has(url)) }
}

/** « Nos horaires d’ouverture : », before the hours themselves. */
const HOURS_LABEL = /^(?:[^\d:]{0,30}\b(?:horaires?|ouverture|hours|times)\b[^\d:]{0,30}:|(?:nos |our )?(?:horaires?|opening hours))[\s·:–-]*/iu

/** A week told in several blocks is written in one line; where they do not make a week, they are said one after the other: none of them is all. */
function weekOn(page: PageFacts): string | null {
  const hours = hoursOn(page)
  const opening = hours.length > 1 ? shownOpening(hours) : null
  if (opening) return writeOpening(opening, page.language ?? page.lang)
  return cutText(hours.map(hoursAlone).map((text) => text.replace(HOURS_LABEL, '') || text).join(' · '), LONGEST_HOURS) || null
}

const reachedOn = ({ addresses, phones, emails }: PageFacts): Reached =>
  ({ addresses, phones: phones.filter(({ kind }) => kind !== 'fax').map(({ number }) => number), emails })

/** Without the numbers and e-mails of a template. */
const withoutSamples = (page: PageFacts): PageFacts =>
  ({ ...page, phones: page.phones.filter(({ number }) => !COUNTED_PHONES.has(number)), emails: page.emails.filter((email) => !isSampleEmail(email)) })

const noteOf = onceAPage((page): IdentityNote => {
  const company = companyOf(page)
  const opening = toldOpening(page)
  const isLegal = LEGAL.test(parsed(page.url).pathname)
  const own = withoutSamples(page)
  return {
    names: isLegal ? namesInNotice(page) : [], lang: page.lang, technologies: page.technologies, toldAddress: company && addressOf(company),
    toldHours: opening && writeOpening(opening, page.language ?? page.lang) || null,
    isLegal, sirens: page.sirens, hours: weekOn(page), ...isLegal ? editorIn(own) : reachedOn(own), dialled: own.phones.length ? [] : dialledOn(page), ...socialsOn(page),
  }
})

export const identity: Reading<IdentityNote, Identity> = {
  id: 'identity',
  note: (page, { homeUrl }) => page.url === homeUrl ? { ...noteOf(page), names: namesOn(page, homeUrl) } : noteOf(page),
  read(site, notes) {
    const all = notes.map(({ noted }) => noted)
    // The legal notice also names the host: what it says comes last, and the host's SIREN second.
    const own = all.filter(({ isLegal }) => !isLegal)
    const home = (notes.find(({ url }) => url === site.homeUrl) ?? notes[0])?.noted
    const hours = byReach(own.map((note) => note.hours ? [note.hours] : []))
    const name = chooseName([...all.flatMap(({ names }) => names), ...sharedParts(site.pages.map(({ title }) => title), site.pages.find(({ url }) => url === site.homeUrl)?.title ?? '')], site.homeUrl)
    const found = (values: (note: IdentityNote) => readonly string[]) => [own, all].map((notes) => byReach(notes.map(values))).find(({ length }) => length) ?? []
    const phones = found((note) => note.phones)
    return {
      name,
      siren: all.flatMap(({ sirens }) => sirens)[0] ?? null,
      address: all.find(({ toldAddress }) => toldAddress)?.toldAddress ?? found((note) => note.addresses)[0] ?? null,
      // What people read there, where it is a week; else what search engines are told.
      hours: hours.find((text) => readWeek(text)) ?? all.find(({ toldHours }) => toldHours)?.toldHours ?? hours[0] ?? null,
      phones: phones.length ? phones.map(writePhone) : onceEach(found((note) => note.dialled)),
      emails: found((note) => note.emails),
      socials: ownProfiles(all, [name ?? '', addressName(site.homeUrl)]),
      cms: cmsOf(technologies.read(site, notes.map(({ url, noted }) => ({ url, noted: { ids: noted.technologies } })))),
      language: home?.lang || null,
    }
  },
}
