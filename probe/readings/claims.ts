// What a company says it is: the sentences by which its site presents it, word for word, each with its page.
import type { PageFacts } from '../facts/page-facts.ts'
import { textOf } from '../facts/thing.ts'
import { parsed } from '../net/parsed.ts'
import { companyOf } from './company.ts'
import type { Reading } from './reading.ts'

export interface Claim {
  /** As written on the page, spaces apart. */
  text: string
  from: 'title' | 'description' | 'heading' | 'opening' | 'slogan'
  url: string
}

interface ClaimNote { said: Pick<Claim, 'from' | 'text'>[]; slogans: string[] | null }

/** Where a company tells who it is. */
const ABOUT = /a-propos|about|qui-sommes|notre-(?:histoire|equipe|maison|metier)|histoire|l?-?atelier|la-maison|savoir-faire|valeurs|engagements/i
const CLAIM_LIMIT = 15
/** A heading of one or two words names a page; it claims nothing. */
const WORDS_NEEDED = 3

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

function saidOf({ titles, metas, headings, opening }: PageFacts): ClaimNote['said'] {
  const said: [Claim['from'], string | undefined | null][] = [
    ['heading', headings.find(({ level }) => level === 1)?.text], ['opening', opening], ['title', titles[0]],
    ['description', metas.description], ['description', metas['og:description']],
  ]
  return said.map(([from, text]) => ({ text: squeeze(text ?? ''), from })).filter(({ text }) => text)
}

/** The home page first, then the pages that tell who the company is, then its slogan for search engines; each sentence once. */
export const claims: Reading<ClaimNote, Claim[]> = {
  id: 'claims',
  note(page, { homeUrl }) {
    const tells = page.url === homeUrl || ABOUT.test(parsed(page.url).pathname)
    const company = companyOf(page)
    if (!tells && !company) return undefined
    return { said: tells ? saidOf(page) : [], slogans: company && ['slogan', 'description'].flatMap((property) => textOf(company, property) ?? []).map(squeeze) }
  },
  read({ homeUrl }, notes) {
    const home = notes.filter(({ url }) => url === homeUrl)
    const about = notes.filter(({ url }) => url !== homeUrl).toSorted((a, b) => a.url < b.url ? -1 : 1)
    const slogans = notes.find(({ noted }) => noted.slogans)?.noted.slogans ?? []
    const said: Claim[] = [
      ...[...home, ...about].flatMap(({ url, noted }) => noted.said.map(({ from, text }) => ({ from, url, text }))),
      ...slogans.map((text) => ({ from: 'slogan' as const, url: homeUrl, text })),
    ].filter(({ text }) => text.split(' ').length >= WORDS_NEEDED)
    return [...Map.groupBy(said, ({ text }) => text).values()].map(([first]) => first!).slice(0, CLAIM_LIMIT)
  },
}
