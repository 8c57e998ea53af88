// What one page says, read once from its first tag to its last: everything the checks look at.
import type { FetchedHeaders } from '../net/exchange.ts'
import type { Thing } from './thing.ts'

/** Changes when a fact changes meaning: two audits under different versions are not compared silently. */
export const FACTS_VERSION = 5

/** Where on the page: the template's top, its bottom, or what is proper to the page. */
export type Region = 'header' | 'main' | 'footer'

interface Placed { region: Region; selector: string }

export interface Link extends Placed {
  /** As written. */
  href: string
  /** Absolute and in the site's one spelling; null when it leads to no web page. */
  url: string | null
  /** What is shown, the texts of its images among it. */
  text: string
  /** What a screen reader says: `aria-labelledby`, `aria-label`, else the text, else `title`. */
  name: string
  rel: string
  /** The language of the page it leads to, as it says (`hreflang`). */
  hreflang: string
  /** From assistive technology: not drawn, or `aria-hidden`. */
  isHidden: boolean
}

/** `<button>`, `<input>` of that kind, `role=button`; named and hidden as links are. */
export interface Button extends Placed { name: string; kind: 'submit' | 'button'; isHidden: boolean }

export interface PhoneMention extends Placed {
  /** E.164, French numbers only. */
  number: string
  /** As written. */
  text: string
  /** The words around it, as proof. */
  snippet: string
  kind: 'landline' | 'mobile' | 'special' | 'fax'
  /** Inside a link: `tel` when it dials, `other` when it goes elsewhere. */
  link: 'tel' | 'other' | 'none'
}

export interface FormField {
  name: string
  type: string
  /** Of `<label>`, `aria-label` or `aria-labelledby`; '' when it has none. */
  label: string
  placeholder: string
  title: string
  /** As written, lower case; '' when absent. */
  autocomplete: string
  required: boolean
  isVisible: boolean
  isTicked: boolean
  selector: string
}

export interface Form extends Placed {
  action: string
  /** Absolute; null when it leads to no web address. */
  url: string | null
  method: 'get' | 'post'
  fields: FormField[]
  /** The visible words inside it, spaces apart, at most 1,000 characters. */
  text: string
  links: string[]
  isHidden: boolean
}

export interface Image extends Placed {
  src: string
  url: string | null
  /** Null: no `alt` at all. */
  alt: string | null
  /** What a screen reader says: `aria-labelledby`, `aria-label`, else `alt`, else `title`; null when there is none of them. */
  name: string | null
  isHidden: boolean
  /** As written; null when absent. */
  width: string | null
  height: string | null
  isLazy: boolean
  hasSrcset: boolean
  /** `role=presentation|none`. */
  isDecorative: boolean
  /** Inside a `<picture>` with a WebP or AVIF source. */
  hasModernSource: boolean
}

/** An `<iframe>`; named as images are, '' when it has no name. Hidden also when it cannot be reached by the keyboard. */
export interface Frame extends Placed { src: string; url: string | null; title: string | null; name: string; isHidden: boolean }

export interface Script {
  /** Null for code in the page. */
  url: string | null
  type: string
  isAsync: boolean
  isDeferred: boolean
  isInHead: boolean
  integrity: string
  /** Of code in the page, its first 20,000 characters; '' for a file. */
  code: string
}

/** A `<link>` of the page's head: styles, icons, feeds, translations. */
export interface HeadLink { rel: string; href: string; url: string | null; type: string; media: string; integrity: string }

/** Something the page loads or refers to, whatever the attribute that says so (`src`, `srcset`, `poster`, `data`, `cite`, `background` …). */
export interface Resource { url: string; kind: 'image' | 'script' | 'style' | 'frame' | 'media' | 'icon' | 'manifest' | 'feed' | 'other'; attribute: string; selector: string }

export interface Price extends Placed { text: string; cents: number; currency: string; snippet: string }

/** Something stated that another page may contradict: « livraison offerte dès 50 € ». A year, days, years, persons; money in cents. */
export interface Statement { kind: 'since-year' | 'free-delivery-from' | 'return-days' | 'guarantee-years' | 'delivery-days' | 'people' | 'clients'; value: number; snippet: string }

export interface PageFacts {
  version: number
  url: string
  status: number
  responseMs: number
  /** Of the page itself, decompressed. */
  bytes: number
  /** As sent; null when unknown. */
  wireBytes: number | null
  /** By lower-case name; several of one name are joined with `, `, cookies apart. */
  headers: FetchedHeaders
  /** The `set-cookie` lines, as sent. */
  cookies: string[]
  hasDoctype: boolean
  /** As the page declares it (`<meta charset>`), lower case; '' when it does not. */
  charset: string
  titles: string[]
  /** By lower-case `name`, `property` or `http-equiv`; the first of each. */
  metas: Record<string, string>
  /** All of them, in order, names in lower case. */
  metaList: { name: string; content: string }[]
  /** What robots are told, of `<meta name=robots>` and the `X-Robots-Tag` header together. */
  robots: { noindex: boolean; nofollow: boolean; from: 'meta' | 'header' | null }
  lang: string
  /** Found from the words of the page, as `fr`; null under a hundred words or when unsure. */
  language: string | null
  /** Of `<link rel=canonical>` and of the `Link` header, as written and resolved. */
  canonicals: { href: string; url: string | null; from: 'head' | 'body' | 'header' }[]
  /** The first that resolves. */
  canonical: string | null
  alternates: { hreflang: string; href: string; url: string | null }[]
  headLinks: HeadLink[]
  /** Those that somebody perceives; `isHidden` from assistive technology. The texts of their images among theirs. */
  headings: (Placed & { level: number; text: string; isHidden: boolean })[]
  /** The first sentences under the page's main heading, as written; null when nothing follows it. */
  opening: string | null
  links: Link[]
  buttons: Button[]
  images: Image[]
  frames: Frame[]
  resources: Resource[]
  forms: Form[]
  /** Fields outside any form. */
  looseFields: FormField[]
  /** Events that elements name by themselves, for a measure that listens: `data-azimut-event`, `data-umami-event`. */
  eventNames: string[]
  scripts: Script[]
  /** Background colours and the like are not read: only how many `<style>` and `style=` characters the page carries. */
  inlineStyleCharacters: number
  phones: PhoneMention[]
  /** Numbers behind `tel:` links, E.164. */
  dialled: string[]
  emails: string[]
  sirens: string[]
  addresses: string[]
  hours: string[]
  prices: Price[]
  statements: Statement[]
  /** Structured data, whatever the syntax. */
  things: Thing[]
  /** JSON-LD blocks that do not parse: the start of each. */
  brokenJsonLd: string[]
  /** Dates the page gives itself, ISO days: structured data, `<time datetime>`, `article:` metas. */
  dates: { day: string; from: 'published' | 'modified' | 'time' }[]
  /** Ids used more than once. */
  duplicateIds: string[]
  /** Ids that `for`, `aria-labelledby`, `aria-describedby`, `headers`, `list` name. */
  referencedIds: string[]
  /** Those the page does not have, unless the same attribute names one that it has. */
  missingIds: string[]
  /** Selectors of what takes the keyboard out of its order, and of what moves by itself. */
  positiveTabindexes: string[]
  moving: string[]
  autoplays: { selector: string; kind: 'audio' | 'video'; isMuted: boolean; hasControls: boolean }[]
  /** « © 2019 Lenoir »: the words around, at most 120 characters. */
  copyrights: (Placed & { text: string })[]
  /** Elements in all, and how deep they nest. */
  elementCount: number
  deepest: number
  wordCount: number
  /** The words that are proper to the page: no header, no footer, no menu. At most 100,000 characters, a block a line. */
  mainText: string
  mainWordCount: number
  /** Of the main text, case, digits and spaces apart. */
  mainHash: string
  /** 64-bit SimHash of the main text's word triples, 16 hexadecimal digits; '' under 30 words. */
  simhash: string
  /** By which the main text is compared with others (`sketch.ts`); '' under 30 words. */
  sketch: string
  /** Ids of `technology/`, sorted. */
  technologies: string[]
}
