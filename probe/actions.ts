// What to do about the findings: at most fifteen actions, each the findings of one check on pages of one template.
import type { Severity, Values } from './checks/contract.ts'
import type { Finding } from './checks/run.ts'
import { WEIGHTS } from './score.ts'

const ACTION_LIMIT = 15
/** A check that fails on as many templates is a fault of the whole site. */
const TEMPLATES_OF_A_SITE = 3
/** Whoever comes passes by the home page, or nearly: a fault there reaches more people than its share of pages. */
const HOME_REACH = 0.5
/** What a note of information weighs in the order, when nothing worse is left. */
const INFO_WEIGHT = 0.2

export interface Action {
  /** Of check and template: the same from one audit to the next. */
  id: string
  checkId: string
  version: number
  element: number
  severity: Severity
  skill: Finding['skill']
  /** `/blog/*`; null for the whole site. */
  template: string | null
  count: number
  /** Distinct pages concerned, and the share 0–1 of visits they are met on: that of pages, at least half where the home page is among them. */
  pages: number
  reach: number
  effortMinutes: number
  /** severity × reach ÷ effort in hours: the order of the list. */
  worth: number
  findingIds: string[]
  /** Of the first finding, with `count`; `pages` counts those of all. */
  values: Values
}

const pagesOf = (findings: readonly Finding[]): Set<string> => new Set(findings.flatMap(({ proof, url }) => proof.pages ?? [url]))

/** Who builds the site repairs a template once; who writes it repairs page by page. */
export function effortOf(findings: readonly Pick<Finding, 'skill' | 'effortMinutes'>[]): number {
  const { skill, effortMinutes } = findings[0]!
  return skill === 'developer' ? effortMinutes : effortMinutes * findings.length
}

/** The site as it was read: how many pages, and which is the front door. */
interface SiteRead { pagesRead: number; homeUrl: string }

function actionOf(findings: readonly Finding[], template: string | null, { pagesRead, homeUrl }: SiteRead): Action {
  const { checkId, version, element, severity, skill, values: first } = findings[0]!
  const concerned = pagesOf(findings)
  const isOfAll = findings.some((one) => one.template === null && !one.proof.pages)
  const pages = isOfAll ? pagesRead : Math.min(concerned.size, pagesRead)
  const reach = Math.max(pages / Math.max(1, pagesRead), concerned.has(homeUrl) ? HOME_REACH : 0)
  const effortMinutes = effortOf(findings)
  return {
    id: template === null ? checkId : `${checkId} ${template}`, checkId, version, element, severity, skill, template, count: findings.length, pages, reach, effortMinutes,
    worth: (WEIGHTS[severity] || INFO_WEIGHT) * reach / (effortMinutes / 60), findingIds: findings.map(({ id }) => id),
    values: { ...first, count: findings.length, ...findings.length > 1 && 'pages' in first && { pages } },
  }
}

/**
 * What concerns the whole site reaches all of it. What is critical comes first whatever its effort, then severity × reach ÷ effort;
 * among equals by id, so that two audits list the same things in the same order.
 */
export function actionsOf(findings: readonly Finding[], read: SiteRead): Action[] {
  const actions = [...Map.groupBy(findings, ({ checkId }) => checkId).values()].flatMap((own) => {
    const byTemplate = Map.groupBy(own, ({ template }) => template)
    if (byTemplate.size >= TEMPLATES_OF_A_SITE || byTemplate.has(null)) return [actionOf(own, null, read)]
    return [...byTemplate].map(([template, some]) => actionOf(some, template, read))
  })
  const rank = (action: Action) => action.severity === 'critical' ? 1 : 0
  return actions.toSorted((a, b) => rank(b) - rank(a) || b.worth - a.worth || (a.id < b.id ? -1 : 1)).slice(0, ACTION_LIMIT)
}
