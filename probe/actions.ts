// What to do about the findings: at most fifteen actions, each the findings of one check on pages of one template.
import type { Severity, Values } from './checks/contract.ts'
import type { Finding } from './checks/run.ts'
import { WEIGHTS } from './score.ts'

const ACTION_LIMIT = 15
/** A check that fails on as many templates is a fault of the whole site. */
const TEMPLATES_OF_A_SITE = 3
/** Whoever comes passes by the home page, or nearly: a fault there reaches more people than its share of pages. */
const HOME_REACH = 0.5
/** And whoever becomes a customer passes by the few pages that say who the company is, or where one writes, books or buys: these families look there. */
const CUSTOMER_REACH = 0.5
const ON_THE_WAY_TO_BUY = new Set(['presence', 'find', 'cust', 'sale'])
/** What a note of information weighs in the order, when nothing worse is left. */
const INFO_WEIGHT = 0.2
/** Opening the site's editor, or writing to who made it, takes that much: below, five minutes more or less change nothing to the order. */
const SHORTEST_HOURS = 0.5
/** Families of checks whose faults a customer runs into himself: they come before what only machines read, all else equal. */
const MET_BY_CUSTOMERS = new Set(['find', 'cust', 'sale', 'cont', 'rep', 'mob', 'presence'])
const familyOf = (checkId: string): string => checkId.split('.')[0]!
export const isMetByCustomers = (checkId: string): boolean => MET_BY_CUSTOMERS.has(familyOf(checkId))

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
  /** Distinct pages concerned, and the share 0–1 of visits they are met on: that of pages, at least half where the home page is among them, or when it stands on the way of whoever buys. */
  pages: number
  reach: number
  effortMinutes: number
  /** severity × reach ÷ √effort, in hours and at least half of one: the order of the list. */
  worth: number
  findingIds: string[]
  /** Of the first finding; `pages` counts those of all. */
  values: Values
}

const pagesOf = (findings: readonly Finding[]): Set<string> => new Set(findings.flatMap(({ proof, url }) => proof.pages ?? [url]))

/** Who builds the site repairs a template once; who writes it repairs page by page, but once what is the same on all of them: a link of the menu. */
export function effortOf(findings: readonly (Pick<Finding, 'skill' | 'effortMinutes'> & { proof: { selector?: string | null; text?: string | null } })[]): number {
  const { skill, effortMinutes } = findings[0]!
  if (skill === 'developer') return effortMinutes
  const places = new Set(findings.map(({ proof: { selector, text } }, at) => selector ? `${selector} ${text ?? ''}` : at))
  return effortMinutes * places.size
}

/** The site as it was read: how many pages, and which is the front door. */
interface SiteRead { pagesRead: number; homeUrl: string }

function actionOf(findings: readonly Finding[], template: string | null, { pagesRead, homeUrl }: SiteRead): Action {
  const { checkId, version, element, severity, skill, values: first } = findings[0]!
  const concerned = pagesOf(findings)
  const isOfAll = findings.some((one) => one.template === null && !one.proof.pages)
  const pages = isOfAll ? pagesRead : Math.min(concerned.size, pagesRead)
  const reach = Math.max(pages / Math.max(1, pagesRead), concerned.has(homeUrl) ? HOME_REACH : 0, ON_THE_WAY_TO_BUY.has(familyOf(checkId)) ? CUSTOMER_REACH : 0)
  const effortMinutes = effortOf(findings)
  return {
    id: template === null ? checkId : `${checkId} ${template}`, checkId, version, element, severity, skill, template, count: findings.length, pages, reach, effortMinutes,
    worth: (WEIGHTS[severity] || INFO_WEIGHT) * reach / Math.sqrt(Math.max(SHORTEST_HOURS, effortMinutes / 60)), findingIds: findings.map(({ id }) => id),
    values: { ...first, ...findings.length > 1 && 'pages' in first && { pages } },
  }
}

/**
 * What concerns the whole site reaches all of it. What is critical comes first whatever its effort, then severity × reach ÷ √effort: by its
 * square root, for a day's work on something important not to fall behind every detail of ten minutes. Among equals, what a customer meets,
 * then the shorter, then by id: two audits list the same things in the same order.
 */
export function actionsOf(findings: readonly Finding[], read: SiteRead): Action[] {
  const actions = [...Map.groupBy(findings, ({ checkId }) => checkId).values()].flatMap((own) => {
    const byTemplate = withHome(Map.groupBy(own, ({ template }) => template), read.homeUrl)
    if (byTemplate.size >= TEMPLATES_OF_A_SITE || byTemplate.has(null)) return [actionOf(own, null, read)]
    return [...byTemplate].map(([template, some]) => actionOf(some, template, read))
  })
  return actions.toSorted(compareActions).slice(0, ACTION_LIMIT)
}

/** The home page wears the site's common clothes: what is wrong with it and elsewhere is one thing to repair. */
function withHome(byTemplate: Map<string | null, Finding[]>, homeUrl: string): Map<string | null, Finding[]> {
  const home = [...byTemplate].find(([template, [first, ...others]]) => template !== null && first?.url === homeUrl && !others.length)
  const [largest] = [...byTemplate].filter(([template]) => template !== home?.[0]).toSorted(([, a], [, b]) => b.length - a.length)
  if (!home || !largest) return byTemplate
  return new Map([...byTemplate].filter(([template]) => template !== home[0]).map(([template, own]) => [template, template === largest[0] ? [...home[1], ...own] : own]))
}

function compareActions(a: Action, b: Action): number {
  const isFirst = (yes: (action: Action) => boolean) => Number(yes(b)) - Number(yes(a))
  return isFirst(({ severity }) => severity === 'critical') || b.worth - a.worth || isFirst(({ checkId }) => isMetByCustomers(checkId)) || a.effortMinutes - b.effortMinutes || (a.id < b.id ? -1 : 1)
}
