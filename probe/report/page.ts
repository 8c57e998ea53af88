// The report as one file: it asks nobody for anything, runs nothing, and reads as well on paper.
import type { AuditResult } from '../audit.ts'
import type { Locale } from '../elements.ts'
import type { SiteAudit } from '../site-audit.ts'
import { loadKeptSpeaker } from '../speaker.ts'
import { everyFinding, howChosen, whatWasNotMeasured, whereScoresComeFrom } from './annex.ts'
import { comparison, nameOf } from './comparison.ts'
import { MARK } from './drawings.ts'
import { writeDay } from './figures.ts'
import { glance, howRead, nineElements, repairsOf, verdict, whyNotRead } from './glance.ts'
import { asIs, html, type Html } from './html.ts'
import { WORDS } from './report.words.ts'
import { actionList, goodThings, goodToKnow, madeWith, thingsToVerify } from './sections.ts'
import type { Saying } from './saying.ts'
import { reportStyle } from './style.ts'

/** Who hands the report over. `logo` is a `data:image/…` address; `accent` a colour as `#rrggbb`. */
export interface ReportBrand { name: string; logo?: string | undefined; accent?: string | undefined }

export interface ReportOptions { locale: Locale; brand?: ReportBrand | undefined }

const PETROL = 'var(--petrol)'

function header(result: AuditResult, { locale, brand }: ReportOptions): Html {
  const { site } = result
  const logo = brand?.logo?.startsWith('data:image/') ? html`<img src="${brand.logo}" alt="">` : MARK
  return html`<header><p class="top">${logo}<b>${brand?.name ?? 'Azimut'}</b></p>
    <p class="kind">${WORDS[locale].kind}</p><h1>${nameOf(site)}</h1><p class="aside">${site.identity ? `${new URL(site.url).host} · ${howRead(result, locale)}` : writeDay(site.startedAt, locale)}</p>
    ${!site.identity && html`<p class="verdict">${whyNotRead(site, locale)}</p>`}</header>`
}

function sections(result: AuditResult, saying: Saying): Html {
  const { site } = result
  const words = WORDS[saying.locale]
  const things = repairsOf(site).length > 0 && html`<h2${!result.competitors.length && asIs(' class="breaks"')}>${words.doFirst}</h2><p class="aside">${words.doAside}</p>${actionList(site, saying)}`
  return html`${verdict(site, saying)}${glance(site, saying)}${nineElements(site, saying)}
    ${comparison(result, saying)}${things}
    ${thingsToVerify(site, saying)}<h2>${words.good}</h2>${goodThings(site, saying)}${goodToKnow(site, saying)}${madeWith(site, saying)}
    <h2>${words.howRead}</h2><p>${words.method(site.pagesRead)}</p><p class="paper">${words.onScreen}</p>
    ${howChosen(site, saying)}${whatWasNotMeasured(site, saying)}${whereScoresComeFrom(site, saying)}${everyFinding(site, saying)}`
}

/** Of a site no page of which was read: what its host tells, if anything. */
function whatIsKnown(site: SiteAudit, saying: Saying): Html {
  return html`${repairsOf(site).length > 0 && html`<h2>${WORDS[saying.locale].doFirst}</h2>${actionList(site, saying)}`}${thingsToVerify(site, saying)}`
}

/** Self-contained HTML, with its own policy: no script, no address but the links a reader may follow. */
export async function reportHtml(result: AuditResult, options: ReportOptions): Promise<string> {
  const { locale, brand } = options
  const { site } = result
  const saying = { locale, speaker: await loadKeptSpeaker(locale), siteUrl: site.url }
  const words = WORDS[locale]
  const accent = /^#[0-9a-f]{6}$/i.test(brand?.accent ?? '') ? brand!.accent! : PETROL
  const page = html`<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'">
    <meta name="referrer" content="no-referrer"><title>${words.kind} – ${nameOf(site)}</title><style>${asIs(reportStyle({ accent }))}</style></head>
    <body><main>${header(result, options)}${site.identity ? sections(result, saying) : whatIsKnown(site, saying)}<footer>${words.footer}</footer></main></body></html>`
  return page.html
}
