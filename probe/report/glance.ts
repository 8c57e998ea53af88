// The first page: how the site stands, what to do first, who does what and how long it takes, in one look.
import type { AuditResult } from '../audit.ts'
import { isMetByCustomers, type Action } from '../actions.ts'
import type { Asset } from '../checks/run.ts'
import { ELEMENTS } from '../elements.ts'
import { WEIGHTS, type ElementScore } from '../score.ts'
import type { SiteAudit } from '../site-audit.ts'
import { SHAPES, TICK } from './drawings.ts'
import { writeDay, writeEffort, writeShare } from './figures.ts'
import { html, type Html } from './html.ts'
import { WORDS } from './report.words.ts'
import type { Saying } from './saying.ts'

const SHOWN = 3
/** Among strong points of the same weight, those a customer would name first. */
const NAMED_FIRST = ['find', 'cust', 'rep', 'sale']
/** An element that so few checks look at is neither the strongest nor the weakest. */
const CHECKS_NEEDED = 5
const WHO = ['anyone', 'editor', 'developer'] as const

const minutesOf = (actions: readonly Action[]): number => actions.reduce((total, { effortMinutes }) => total + effortMinutes, 0)

/** What there is to repair; what is only good to know is told apart. */
export const repairsOf = ({ actions }: SiteAudit): Action[] => actions.filter(({ severity }) => severity !== 'info')

/** First what weighs most, and what a customer meets before what only machines read. */
export function assetsByWorth({ assets, outcomes }: SiteAudit): Asset[] {
  const severityOf = new Map(outcomes.map(({ checkId, severity }) => [checkId, severity]))
  const worth = ({ checkId }: Asset) => WEIGHTS[severityOf.get(checkId) ?? 'info'] * (isMetByCustomers(checkId) ? 3 : 1)
  const isNamedFirst = ({ checkId }: Asset) => Number(NAMED_FIRST.includes(checkId.split('.')[0]!))
  return assets.toSorted((a, b) => worth(b) - worth(a) || isNamedFirst(b) - isNamedFirst(a) || (a.checkId < b.checkId ? -1 : 1))
}

/** The verdict in a sentence, then the strongest and the weakest of the nine. */
export function verdict(site: SiteAudit, { locale }: Saying): Html {
  const words = WORDS[locale]
  const repairs = repairsOf(site)
  const urgent = repairs.filter(({ severity }) => severity === 'critical').length
  return html`<p class="verdict">${words.verdict(repairs.length, urgent, writeEffort(minutesOf(repairs), locale))}</p>${extremes(site.scores, { locale })}`
}

function extremes(scores: readonly ElementScore[], { locale }: Pick<Saying, 'locale'>): Html | null {
  const known = scores.flatMap(({ element, score, checks }) => score === null || checks < CHECKS_NEEDED ? [] : [{ element, score }]).toSorted((a, b) => b.score - a.score)
  const [best, worst] = [known[0], known.at(-1)]
  if (!best || !worst || best.score === worst.score) return null
  const say = ({ element, score }: { element: number; score: number }) => `${ELEMENTS.find(({ number }) => number === element)!.name[locale]} (${writeShare(score, locale)})`
  return html`<p class="extremes">${WORDS[locale].extremes(say(best), say(worst))}</p>`
}

/** How much was read, when, and how: the line under the site's name. */
export function howRead({ site, profile }: AuditResult, locale: Saying['locale']): string {
  const words = WORDS[locale]
  const read = [words.read(site.pagesRead, writeDay(site.startedAt, locale)), words.partly(site.end), site.isSeenInBrowser ? words.inBrowser : words.notInBrowser].filter(Boolean).join(', ')
  const isCut = site.end === 'page-limit' && site.pagesLimit < profile.maxPages
  return `${read}.${isCut ? ` ${words.strangerLimit(site.pagesLimit)}` : ''}`
}

/** Why no page was read, and what to do. */
export const whyNotRead = ({ end, failure, findings }: SiteAudit, locale: Saying['locale']): string =>
  WORDS[locale].notRead({ end, failure, isFailing: findings.some(({ checkId }) => checkId === 'seo.robots-unreachable') })

export function glance(site: SiteAudit, { locale, speaker }: Saying): Html {
  const words = WORDS[locale]
  const assets = assetsByWorth(site).slice(0, SHOWN)
  const first = repairsOf(site).slice(0, SHOWN)
  return html`<div class="glance"><section><h2>${words.good}</h2>${assets.length ? html`<ul>${assets.map((asset) => html`<li class="yes">${TICK}${speaker.asset(asset)}</li>`)}</ul>` : html`<p class="aside">${words.noneGood}</p>`}</section>
    ${first.length > 0 && html`<section class="first"><h2>${words.badFirst}</h2><ul>${first.map((action, at) => html`<li class="${action.severity}">${SHAPES[action.severity]}<span><a href="#a${at + 1}">${speaker.action(action).title}</a> <span class="fine">${writeEffort(action.effortMinutes, locale)}</span></span></li>`)}</ul></section>`}</div>${whoDoesWhat(site, { locale })}`
}

function whoDoesWhat(site: SiteAudit, { locale }: Pick<Saying, 'locale'>): Html | null {
  const words = WORDS[locale]
  const repairs = repairsOf(site)
  const shares = WHO.map((skill) => ({ skill, own: repairs.filter((action) => action.skill === skill) })).filter(({ own }) => own.length)
  if (!shares.length) return null
  return html`<h2 class="small">${words.whoDoes}</h2><ul class="who">${shares.map(({ skill, own }) => html`<li><span>${words.person[skill]}</span><b>${writeEffort(minutesOf(own), locale)}</b><span class="fine">${words.things(own.length)}</span></li>`)}</ul>`
}

/** The elements with a score as cards, the others in one sentence. */
export function nineElements({ scores }: SiteAudit, { locale }: Pick<Saying, 'locale'>): Html {
  const words = WORDS[locale]
  const cards = ELEMENTS.flatMap(({ number, name }) => {
    const { score = null, coverage = 0, checks = 0 } = scores.find((one) => one.element === number) ?? {}
    return score === null ? [] : [html`<li><span>${name[locale]}</span><span class="figure">${writeShare(score, locale)}</span><span class="bar"><i style="width:${Math.round(score * 100)}%"></i></span><span class="fine">${words.checksSeen(checks, coverage < 0.995 ? writeShare(1 - coverage, locale) : null)}</span></li>`]
  })
  const rest = ELEMENTS.filter(({ number }) => (scores.find(({ element }) => element === number)?.score ?? null) === null).map(({ name }) => name[locale])
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(rest)
  return html`<h2>${words.nine}</h2><p class="aside">${words.nineAside}</p><ol class="nine">${cards}</ol>${rest.length > 0 && html`<p class="aside rest">${words.notMeasuredHere(list)}</p>`}`
}
