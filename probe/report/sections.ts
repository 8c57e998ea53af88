// The sections of the report, each from the audit alone.
import type { Action } from '../actions.ts'
import { NOT_MEASURED } from '../checks/reasons.ts'
import type { Finding, Outcome } from '../checks/run.ts'
import { pathOf } from '../crawl/address.ts'
import { ELEMENTS, type Locale } from '../elements.ts'
import { FAMILIES } from '../technology/families.ts'
import { WEIGHTS } from '../score.ts'
import type { SiteAudit } from '../site-audit.ts'
import type { Speaker } from '../speaker.ts'
import { SHAPES, TICK } from './drawings.ts'
import { writeEffort, writeShare } from './figures.ts'
import { html, safeHref, type Html } from './html.ts'
import { WORDS } from './report.words.ts'

export interface Saying { locale: Locale; speaker: Speaker }

const PAGES_SHOWN = 4
const FINDINGS_SHOWN = 100

const pageLink = (url: string): Html => {
  const href = safeHref(url)
  const path = decodeSafely(pathOf(url))
  return href ? html`<a href="${href}">${path}</a>` : html`${path}`
}

function decodeSafely(path: string): string {
  try { return decodeURI(path) } catch { return path }
}

export function goodThings({ assets }: SiteAudit, { locale, speaker }: Saying): Html {
  const words = WORDS[locale]
  if (!assets.length) return html`<p class="aside">${words.noneGood}</p>`
  return html`<ul class="good">${assets.map((asset) => html`<li>${TICK}${speaker.asset(asset)}</li>`)}</ul>`
}

export function nineElements({ scores }: SiteAudit, { locale }: Saying): Html {
  const words = WORDS[locale]
  return html`<ol class="nine">${ELEMENTS.map(({ number, name }) => {
    const { score = null, coverage = 0, checks = 0 } = scores.find((one) => one.element === number) ?? {}
    const about = checks ? words.checksSeen(checks, writeShare(coverage, locale)) : words.noCheck
    if (score === null) return html`<li class="none"><span>${name[locale]}</span><span class="figure">${words.notMeasured}</span><span class="fine">${about}</span></li>`
    return html`<li><span>${name[locale]}</span><span class="figure">${writeShare(score, locale)}</span><span class="bar"><i style="width:${Math.round(score * 100)}%"></i></span><span class="fine">${about}</span></li>`
  })}</ol>`
}

/** Every figure of the nine, check by check: the reader can add them up. */
export function whereScoresComeFrom({ outcomes }: SiteAudit, { locale }: Saying): Html {
  const words = WORDS[locale]
  const counted = outcomes.filter(({ severity, passed, failed, notMeasured }) => WEIGHTS[severity] > 0 && passed + failed + notMeasured > 0)
  const row = ({ checkId, version, severity, passed, failed, notMeasured }: Outcome) =>
    html`<tr><td><code>${checkId}</code> v${version}</td><td class="n">${WEIGHTS[severity]}</td><td class="n">${passed}</td><td class="n">${failed}</td><td class="n">${passed + failed ? 0 : notMeasured}</td></tr>`
  return html`<details><summary>${words.howScored}</summary><p class="aside">${words.scoreRule}</p>${ELEMENTS.map(({ number, name }) => {
    const own = counted.filter(({ element }) => element === number)
    return own.length > 0 && html`<h3>${name[locale]}</h3><div class="scroll"><table><tr><th>${words.check}</th><th class="n">${words.weight}</th><th class="n">${words.passed}</th><th class="n">${words.failed}</th><th class="n">${words.unmeasured}</th></tr>${own.map(row)}</table></div>`
  })}</details>`
}

const severityTag = (severity: Action['severity'], locale: Locale): Html => html`<span class="tag severity ${severity}">${SHAPES[severity]}${WORDS[locale].severity[severity]}</span>`

function proofOf(findings: readonly Finding[], locale: Locale): Html {
  const words = WORDS[locale]
  const pages = [...new Set(findings.flatMap(({ proof, url }) => proof.pages ?? [url]))]
  const text = findings.find(({ proof }) => proof.text)?.proof.text
  const sought = findings.find(({ proof }) => proof.sought)?.proof.sought
  return html`<div class="proof"><b>${sought ? words.sought : words.seen}</b>${sought || text ? html`<q>${(sought ?? text ?? '').slice(0, 300)}</q>` : null}<ul>${pages.slice(0, PAGES_SHOWN).map((url) => html`<li>${pageLink(url)}</li>`)}${pages.length > PAGES_SHOWN && html`<li>${words.more(pages.length - PAGES_SHOWN)}</li>`}</ul></div>`
}

function whereOf({ template, pages }: Action, pagesRead: number, locale: Locale): string {
  const words = WORDS[locale]
  if (pages >= pagesRead) return words.whereAll
  return template === null || !template.endsWith('*') ? words.onPages(pages) : `${words.where(template)} · ${words.onPages(pages)}`
}

export function actionList({ actions, findings, pagesRead }: SiteAudit, { locale, speaker }: Saying): Html {
  const words = WORDS[locale]
  const byId = new Map(findings.map((finding) => [finding.id, finding]))
  return html`<ol class="actions">${actions.map((action) => {
    const { title, why, fix } = speaker.action(action)
    return html`<li><h3>${title}</h3>
      <p class="tags">${severityTag(action.severity, locale)}<span class="tag">${writeEffort(action.effortMinutes, locale)}</span><span class="tag">${words.skill[action.skill]}</span><span class="tag">${whereOf(action, pagesRead, locale)}</span></p>
      <p>${why}</p><p class="fix"><b>${words.howTo}</b>${fix}</p>${proofOf(action.findingIds.flatMap((id) => byId.get(id) ?? []), locale)}</li>`
  })}</ol>`
}

export function thingsToVerify({ toVerify }: SiteAudit, { locale, speaker }: Saying): Html | null {
  if (!toVerify.length) return null
  const words = WORDS[locale]
  return html`<h2>${words.toVerify}</h2><p class="aside">${words.toVerifyAside}</p><ul class="plain">${toVerify.slice(0, FINDINGS_SHOWN).map((finding) => {
    const { title, fix } = speaker.finding(finding)
    return html`<li><b>${title}</b> <span class="fine">${pageLink(finding.url)}</span><br>${fix}</li>`
  })}</ul>`
}

export function madeWith({ technologies }: SiteAudit, { locale }: Saying): Html | null {
  if (!technologies.length) return null
  const groups = [...Map.groupBy(technologies, ({ family }) => family)]
  return html`<h2>${WORDS[locale].madeWith}</h2><dl class="made">${groups.map(([family, own]) => html`<dt>${FAMILIES[family][locale]}</dt><dd>${own.map(({ name }) => name).join(', ')}</dd>`)}</dl>`
}

export function everyFinding({ findings }: SiteAudit, { locale, speaker }: Saying): Html | null {
  if (!findings.length) return null
  const words = WORDS[locale]
  const line = (finding: Finding) => html`<tr><td>${speaker.finding(finding).title}</td><td>${pageLink(finding.url)}</td><td>${severityTag(finding.severity, locale)}</td></tr>`
  return html`<details><summary>${words.allFindings(findings.length)}</summary>${ELEMENTS.map(({ number, name }) => {
    const own = findings.filter(({ element }) => element === number)
    return own.length > 0 && html`<h3>${name[locale]}</h3><div class="scroll"><table>${own.slice(0, FINDINGS_SHOWN).map(line)}</table></div>${own.length > FINDINGS_SHOWN && html`<p class="aside">${words.more(own.length - FINDINGS_SHOWN)}</p>`}`
  })}</details>`
}

/** What could not be measured is no fault of the site, and is said with its reason. */
export function whatWasNotMeasured({ outcomes }: SiteAudit, { locale }: Saying): Html | null {
  const reasons = Map.groupBy(outcomes.filter(({ passed, failed, notMeasured }) => notMeasured > 0 && passed + failed === 0), ({ reasons: [first = ''] }) => first)
  if (!reasons.size) return null
  const say = (reason: string) => Object.hasOwn(NOT_MEASURED, reason) ? NOT_MEASURED[reason as keyof typeof NOT_MEASURED][locale] : reason
  return html`<details><summary>${WORDS[locale].unmeasuredWhy}</summary><ul>${[...reasons].map(([reason, own]) => html`<li>${say(reason)}${locale === 'fr' ? '\u202f:' : ':'} ${own.map(({ checkId }, at) => html`${at ? ', ' : ''}<code>${checkId}</code>`)}</li>`)}</ul></details>`
}
