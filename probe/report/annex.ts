// What stands behind the report: where each score comes from, every finding, what could not be measured.
import { NOT_MEASURED } from '../checks/reasons.ts'
import type { Finding, Outcome } from '../checks/run.ts'
import { ELEMENTS } from '../elements.ts'
import { WEIGHTS } from '../score.ts'
import type { SiteAudit } from '../site-audit.ts'
import { html, type Html } from './html.ts'
import { pageLink } from './place.ts'
import { WORDS } from './report.words.ts'
import type { Saying } from './saying.ts'
import { severityTag } from './tags.ts'

const FINDINGS_SHOWN = 100

/** Every figure of the nine, check by check: the reader can add them up. */
export function whereScoresComeFrom({ outcomes }: SiteAudit, { locale }: Saying): Html {
  const words = WORDS[locale]
  const counted = outcomes.filter(({ severity, passed, failed, notMeasured }) => WEIGHTS[severity] > 0 && passed + failed + notMeasured > 0)
  const row = ({ checkId, version, limit, severity, passed, failed, notMeasured }: Outcome) =>
    html`<tr><td><code>${checkId}</code> v${version}${typeof limit === 'number' && ` (${limit})`}</td><td class="n">${WEIGHTS[severity]}</td><td class="n">${passed}</td><td class="n">${failed}</td><td class="n">${passed + failed ? 0 : notMeasured}</td></tr>`
  return html`<details><summary>${words.howScored}</summary><p class="aside">${words.scoreRule}</p>${ELEMENTS.map(({ number, name }) => {
    const own = counted.filter(({ element }) => element === number)
    return own.length > 0 && html`<h3>${name[locale]}</h3><div class="scroll"><table data-element="${number}"><tr><th>${words.check}</th><th class="n">${words.weight}</th><th class="n">${words.passed}</th><th class="n">${words.failed}</th><th class="n">${words.unmeasured}</th></tr>${own.map(row)}</table></div>`
  })}</details>`
}

export function everyFinding({ findings }: SiteAudit, saying: Saying): Html | null {
  if (!findings.length) return null
  const { locale, speaker } = saying
  const words = WORDS[locale]
  const line = (finding: Finding) => html`<tr><td>${speaker.finding(finding).title}</td><td>${pageLink(finding.url, saying)}<br><span class="fine">${words.way(finding.isRendered)}</span></td><td>${severityTag(finding.severity, locale)}</td></tr>`
  return html`<details><summary>${words.allFindings(findings.length)}</summary>${ELEMENTS.map(({ number, name }) => {
    const own = findings.filter(({ element }) => element === number)
    return own.length > 0 && html`<h3>${name[locale]}</h3><div class="scroll"><table class="findings">${own.slice(0, FINDINGS_SHOWN).map(line)}</table></div>${own.length > FINDINGS_SHOWN && html`<p class="aside">${words.and} ${words.otherFindings(own.length - FINDINGS_SHOWN)}</p>`}`
  })}</details>`
}

/** The figures somebody chose in place of the usual ones: without them, the findings are not those of another report. */
export function chosenFigures({ outcomes }: SiteAudit, { locale, speaker }: Pick<Saying, 'locale' | 'speaker'>): string[] {
  return outcomes.flatMap((outcome) => { const said = speaker.limit(outcome); return said ? [WORDS[locale].ownFigure(said)] : [] })
}

export function howChosen(site: SiteAudit, saying: Saying): Html | null {
  const chosen = chosenFigures(site, saying)
  return chosen.length ? html`<h3>${WORDS[saying.locale].ownFigures}</h3><ul>${chosen.map((one) => html`<li>${one}</li>`)}</ul>` : null
}

/** What could not be measured is no fault of the site, and is said with its reason and how much of it there is. */
export function whatWasNotMeasured({ outcomes }: SiteAudit, { locale }: Saying): Html | null {
  const unmeasured = outcomes.filter(({ passed, failed, notMeasured }) => notMeasured > 0 && passed + failed === 0)
  if (!unmeasured.length) return null
  const words = WORDS[locale]
  const say = (reason: string) => Object.hasOwn(NOT_MEASURED, reason) ? NOT_MEASURED[reason as keyof typeof NOT_MEASURED][locale] : reason
  const elementsOf = (own: readonly Outcome[]) => ELEMENTS.filter(({ number }) => own.some(({ element }) => element === number)).map(({ name }) => name[locale]).join(', ')
  const reasons = [...Map.groupBy(unmeasured, ({ reasons: [first = ''] }) => first)].toSorted(([, a], [, b]) => b.length - a.length)
  return html`<h3>${words.unmeasuredWhy}</h3><ul>${reasons.map(([reason, own]) => html`<li>${say(reason)}${words.colon} ${words.checks(own.length)} (${elementsOf(own)})</li>`)}</ul>`
}
