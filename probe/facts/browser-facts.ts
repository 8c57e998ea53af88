// What a real browser sees of a few pages, one a template. Null where no browser is there: nothing is measured, nothing passes.

export interface AxeFinding {
  rule: string
  impact: 'minor' | 'moderate' | 'serious' | 'critical' | null
  /** What the rule asks, in axe's own English. */
  help: string
  /** axe's tags: `wcag2a`, `wcag111`, `RGAA-1.1.1`. */
  tags: string[]
  /** Elements concerned in all; `nodes` are the first of them. `isAdded`: a script put it there, the page as sent
   *  does not have it. `isInForm`: it is in a form of several fields. */
  count: number
  nodes: { selector: string; html: string; isAdded: boolean; isInForm: boolean }[]
}

/** One measure of a page as it loads, on a slowed network and processor; `firstByteMs` alone is of the server, as it is. */
export interface LoadTimes { lcpMs: number | null; cls: number; tbtMs: number; firstByteMs: number; bytes: number; requests: number; blocking: string[] }

/** `days` until it expires, rounded; null when it goes with the browser. `isOwn`: of the site's own domain. */
export interface SeenCookie { name: string; domain: string; days: number | null; isOwn: boolean }

export interface SeenRequest { url: string; type: string; bytes: number | null }

/** How a page asks for agreement, and what it does before and after. Agreement is never given. */
export interface ConsentFacts {
  /** The page looked at. */
  url: string
  before: { cookies: SeenCookie[]; requests: string[] }
  /** `accept` and `refuse`: what their buttons say, where there is one without opening anything. */
  banner: { text: string; selector: string; accept: string | null; refuse: string | null; isRefuseAsEasy: boolean } | null
  /**
   * After a press on « refuser », and the page opened anew; null when there is nothing to press. `isAskedAgain`: the
   * banner came back the next day; left out where a cookie tells how long the refusal is kept, or it could not be tried.
   */
  afterRefusal: { cookies: SeenCookie[]; requests: string[]; isAskedAgain?: boolean } | null
}

/** Something on the page; `name` is what a person reads of it, 200 characters at most, '' when nothing is. */
export interface SeenElement { selector: string; kind: 'link' | 'button' | 'field' | 'box' | 'picture' | 'frame' | 'table' | 'part'; name: string }

export interface NarrowView {
  /** What the page lays itself out for, and how far it really goes. 360 for both is a page made for phones. */
  layoutWidth: number
  width: number
  overflowing: SeenElement[]
  smallTargets: (SeenElement & { width: number; height: number })[]
  /** Of the characters shown, the share under 12 px; 0 without text. */
  shareOfTinyText: number
}

/** What is served to one kind of visitor. */
export interface ServedPage { title: string; canonical: string | null; words: number }

/** A page that did not open in the browser has nothing but nulls and empty lists. */
export interface BrowserPage {
  url: string
  template: string
  axe: { violations: AxeFinding[]; incomplete: AxeFinding[] } | null
  /** At 360 px. */
  narrow: NarrowView | null
  /** Three runs; empty when the page never settled, or the time was up. */
  loads: LoadTimes[]
  /** Words of the page before and after its scripts ran. */
  words: { sent: number; shown: number } | null
  phone: ServedPage | null
  desktop: ServedPage | null
  requests: SeenRequest[]
}

export interface BrowserFacts { pages: BrowserPage[]; consent: ConsentFacts | null }
