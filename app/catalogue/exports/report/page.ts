// The audit report: what was seen element by element, each finding with its proof, then the others, the method, and what was not looked at.
import { formatMinutes, formatNumber, formatShare } from '@azimut/engines/locale'
import type { Locale } from '@azimut/engines/locale'
import type { AuditDoubt, AuditExport, AuditFinding, DocumentInput } from '../_contract.ts'
import { formatsOf } from '../deck/formats.ts'
import { html } from '../look/html.ts'
import type { Html } from '../look/html.ts'
import { lookOf } from '../look/look.ts'
import type { Look } from '../look/look.ts'
import { headOf, pageOf } from '../look/page.ts'
import { words } from './report.words.ts'
import type { ReportWords } from './report.words.ts'

const style = (look: Look) => `
h1 { margin: 16pt 0 4pt; font-size: 21pt; } h2 { margin: 20pt 0 6pt; padding-top: 8pt; border-top: 1.5pt solid ${look.shape}; } .lead { max-width: 40em; }
.score { float: inline-end; font: 650 12pt/1.4 'Bricolage Grotesque', sans-serif; } .score small { font-weight: 400; font-family: 'Hanken Grotesk', sans-serif; }
.finding { margin: 9pt 0; padding: 8pt 10pt; border: .75pt solid #d9d2c5; border-radius: 6pt; break-inside: avoid; }
.finding h3 { margin-bottom: 2pt; } .finding p { margin-top: 3pt; } .facts { color: #52605f; font-size: 9pt; }
.worst { border-inline-start: 4pt solid ${look.shape}; } .mark { display: inline-block; min-width: 1.1em; }
figure { margin: 6pt 0 0; padding: 6pt 8pt; background: #f4efe5; border-radius: 4pt; font-size: 9.5pt; } figcaption { color: #52605f; font-size: 8.5pt; } blockquote { margin: 0; } code { font-size: 8.5pt; overflow-wrap: anywhere; }
.assets li { margin: 3pt 0; padding-inline-start: 14pt; position: relative; } .assets li::before { content: ''; position: absolute; inset: .4em auto auto 1pt; width: 7pt; height: 3.5pt; border: solid ${look.shape}; border-width: 0 0 1.5pt 1.5pt; transform: rotate(-45deg); }
.doubts li { margin-top: 9pt; break-inside: avoid; } .doubts p { margin-top: 2pt; }
.unseen li { margin: 2pt 0; padding-inline-start: 9pt; position: relative; } .unseen li::before { content: '–'; position: absolute; inset-inline-start: 0; }
.foot { margin-top: 20pt; } tr { break-inside: avoid; }
`

/** Whole: the tenth of a score means nothing. */
const share = (value: number, locale: Locale) => formatShare(Math.round(value * 100) / 100, locale)

interface Sheet { audit: AuditExport; w: ReportWords; locale: Locale; day: (text: string) => string }

export function writeReport(input: DocumentInput, locale: Locale): Uint8Array {
  const look = lookOf(input)
  const [w, f] = [words[locale], formatsOf(locale, input.currency)]
  const { audit } = input
  const readOn = audit ? w.readOn(audit.pagesRead, f.day(audit.readOn)) : w.notRead
  const head = headOf(look, { madeBy: look.madeBy && w.madeBy(look.madeBy), dated: readOn, simulated: input.simulated ? w.simulated : null })
  const sheet = audit && { audit, w, locale, day: f.day }
  const body = html`${head}<main><h1>${w.heading(look.name)}</h1>${sheet ? reportOf(sheet) : html`<p class="lead">${w.nothingRead}</p>`}</main>
<footer class="foot"><span>${look.footer ?? look.name}</span><span>${readOn}</span></footer>`
  return pageOf({ title: w.heading(look.name), locale, look, more: style(look), body })
}

function reportOf(sheet: Sheet): Html {
  const { audit, w, locale } = sheet
  const findings = audit.elements.flatMap(element => element.findings)
  const minutes = findings.reduce((sum, one) => sum + one.minutes, 0)
  const seen = audit.elements.filter(one => one.findings.length + one.assets.length > 0 || one.score !== null)
  return html`<p class="lead">${w.lead(findings.length, formatMinutes(minutes, locale))} <span class="quiet">${audit.site}</span></p>
${audit.isPartial && html`<p class="lead"><strong>${w.partial}</strong></p>`}
${scoresOf(sheet)}
${seen.map(element => html`<section><h2>${element.score !== null && html`<span class="score">${share(element.score, locale)} <small>${w.coverage(share(element.coverage, locale))}</small></span>`}${element.name}</h2>
${element.assets.length > 0 && html`<ul class="assets">${element.assets.map(asset => html`<li>${asset}</li>`)}</ul>`}
${element.findings.map(finding => findingOf(sheet, finding))}
${element.findings.length === 0 && html`<p class="quiet">${w.noFinding}</p>`}</section>`)}
${toVerifyOf(sheet)}
${comparisonOf(sheet)}
${methodOf(sheet)}`
}

function scoresOf({ audit: { elements }, w, locale }: Sheet): Html {
  return html`<section><h2>${w.scores}</h2><table><thead><tr><th>${w.element}</th><th class="figure">${w.score}</th><th class="figure">${w.measuredShare}</th><th class="figure">${w.findings}</th></tr></thead><tbody>
${elements.map(one => html`<tr><td>${one.name}</td><td class="figure">${one.score === null ? w.notMeasured : share(one.score, locale)}</td><td class="figure">${share(one.coverage, locale)}</td><td class="figure">${one.findings.length}</td></tr>`)}
</tbody></table><p class="quiet">${w.scoreNote}</p></section>`
}

const bad = new Set(['critical', 'high'])

/** Severity is told by its word, and by the edge of the card: colour adds to it and says nothing alone. */
function findingOf({ w, locale }: Sheet, { title, why, fix, severity, minutes, skill, proof }: AuditFinding): Html {
  return html`<article class="finding ${bad.has(severity) && 'worst'}"><h3>${title}</h3>
<p class="facts"><strong>${w.severity[severity]}</strong> · ${w.toRepair(formatMinutes(minutes, locale))} · ${w.skill[skill]}</p>
${why && html`<p>${why}</p>`}${fix && html`<p><strong>${w.fix}</strong> ${fix}</p>`}
<figure><figcaption>${w.proof}</figcaption>${proof.texts.map(text => html`<blockquote>${text}</blockquote>`)}${proof.otherTexts > 0 && html`<p>${w.otherTexts(proof.otherTexts)}</p>`}${proof.selector && html`<code>${proof.selector}</code>`}<ul>${proof.pages.map(page => html`<li>${page}</li>`)}${proof.otherPages > 0 && html`<li>${w.otherPages(proof.otherPages)}</li>`}</ul></figure></article>`
}

/** Apart from what was found: without a card, a severity or a time, which it has not. */
function toVerifyOf({ audit: { toVerify }, w }: Sheet): Html | null {
  if (!toVerify.length) return null
  const pagesOf = ({ pages, otherPages }: AuditDoubt['proof']) => `${pages.join(', ')}${otherPages > 0 ? ` ${w.otherPages(otherPages)}` : ''}`
  const seenOf = ({ texts, otherTexts }: AuditDoubt['proof'], title: string) => {
    const quoted = texts.filter(text => !title.includes(text)).map(text => w.quote(text))
    return quoted.length > 0 && html`${w.seen} ${quoted.join(', ')}${otherTexts > 0 && ` ${w.otherTexts(otherTexts)}`}. `
  }
  return html`<section><h2>${w.toVerify}</h2><p class="quiet">${w.toVerifyAside}</p><ul class="doubts">${toVerify.map(({ title, fix, proof }) =>
    html`<li><h3>${title}</h3>${fix && html`<p>${fix}</p>`}<p class="quiet">${seenOf(proof, title)}${w.where} ${pagesOf(proof)}</p></li>`)}</ul></section>`
}

function comparisonOf({ audit: { comparison }, w, locale, day }: Sheet): Html | null {
  if (!comparison) return null
  const value = (one: number | null, unit: string) => one === null ? '–' : unit === 'score' || unit === 'share' ? share(one, locale) : `${formatNumber(one, locale, 0)}${unit === 'ms' ? '\u00a0ms' : ''}`
  const days = [...new Set(comparison.sites.map(site => day(site.readOn)))]
  return html`<section><h2>${w.comparison}</h2><table><thead><tr><th>${w.measure}</th>${comparison.sites.map((site, index) => html`<th class="figure">${index === 0 ? w.you : site.name}</th>`)}</tr></thead><tbody>
${comparison.lines.map(line => html`<tr><td>${line.name}</td>${line.values.map(one => html`<td class="figure">${value(one, line.unit)}</td>`)}</tr>`)}
</tbody></table><p class="quiet">${w.comparedOn(days.join(', '))}</p></section>`
}

function methodOf({ audit, w, day }: Sheet): Html {
  const untold = audit.elements.filter(one => one.score === null).map(one => one.name)
  return html`<section><h2>${w.method}</h2><p>${w.methodSaid(audit.pagesRead, day(audit.readOn))}</p>${audit.limits.length > 0 && html`<p>${w.limits}</p><ul class="unseen">${audit.limits.map(one => html`<li>${w.limit(one)}</li>`)}</ul>`}</section>
<section><h2>${w.unseen}</h2><ul class="unseen">${untold.length > 0 && html`<li>${w.unseenElements} ${untold.join(', ')}.</li>`}${w.unseenAlways.map(one => html`<li>${one}</li>`)}</ul></section>`
}
