// Results of people who are not followed, given back to the action that brought them: by the code they said, the page made for it, their own answer.
import type { Ctx } from '#app/kernel/context.ts'
import type { RowOf } from '#app/kernel/noun.ts'
import { trackedLink } from '#app/model/act/trackedLink.ts'
import { action } from '#app/model/plan/action.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { findAudience } from './audience/audience.ts'
import type { Period } from './audience/audience.ts'
import { nameMatcher } from './matchName.ts'
import { once } from './once.ts'
import { readPromoCredits } from './promoCredits.ts'
import { kpis, levers } from './shelves.ts'
import { lineOfAction } from './spending.ts'

/** How one knows. Each result is credited once, by the surest: a code, then an answer, then the page it happened on. */
export const creditedBy = ['code', 'answer', 'landing'] as const
export type CreditedBy = (typeof creditedBy)[number]

export interface ExemptCredit { actionId: string; budgetLineId: string | null; by: Record<CreditedBy, number>; total: number }
export interface ExemptCredits {
  /** The most first; actions without any are absent. Null while nothing counts: no code of measure, or the store away. */
  actions: ExemptCredit[] | null
  /** Results without consent that nothing gives back to an action. */
  unknown: number
}

interface Group { day: string; code: string; answer: string; page: string; isResult: boolean; count: number }

const page = `replaceRegexpOne(host, '^www\\\\.', '') || replaceRegexpOne(path, '/$', '')`

/**
 * Only aggregates leave the store: so many results with such a code, such an answer, on such a page. A code or an answer
 * told apart from a result, by an event of its own (`code`, `answer`), is one result.
 */
const groupsQuery = `SELECT toString(toDate(ts, {zone:String})) AS day, upper(trim(props['code'])) AS code, trim(props['answer']) AS answer, ${page} AS page, name IN {names:Array(String)} AS isResult, toUInt32(count()) AS count
  FROM $events WHERE mode = 'exempt' AND (isResult OR name IN ('code', 'answer'))
  GROUP BY day, code, answer, page, isResult ORDER BY count DESC LIMIT 100000`

/** A page that the rest of the site or a search leads to is everybody's: at most one view in five may come so. */
const ownPagesQuery = `SELECT ${page} AS page FROM $events WHERE name = 'pageview' AND page IN {pages:Array(String)} GROUP BY page HAVING countIf(channel IN ('internal', 'search', 'assistant')) <= 0.2 * count()`

/** Credits of one kind of result over a period, days included. */
export const readExemptCredits = (ctx: Ctx, kpiId: string, period: Period): Promise<ExemptCredits> =>
  once(ctx, `exempt credits ${JSON.stringify([kpiId, period.from, period.to])}`, async () => {
    const audience = await findAudience(ctx)
    const none = { actions: null, unknown: 0 }
    if (!audience) return none
    const actions = (await ctx.of(action).list()).filter(one => one.state !== 'dropped')
    const pages = actions.flatMap(one => (one.landingUrl === null ? [] : [pageOf(one.landingUrl)]))
    try {
      const groups = await audience.ask<Group>(period, groupsQuery, { names: (await kpis()).get(kpiId)?.events ?? [] })
      const own = await audience.ask<{ page: string }>(period, ownPagesQuery, { pages })
      return credit(groups, await openCreditor(ctx, actions, new Set(own.map(one => one.page))))
    } catch {
      return none // the store is away: nothing is known, which is not nothing
    }
  })

type Action = RowOf<typeof action>
type Creditor = (group: Group) => { actionId: string; budgetLineId: string | null; by: CreditedBy } | undefined

async function openCreditor(ctx: Ctx, actions: readonly Action[], ownPages: ReadonlySet<string>): Promise<Creditor> {
  const codes = await readPromoCredits(ctx)
  const lines = await ctx.of(budgetLine).list()
  const links = await ctx.of(trackedLink).list()
  const shelf = await levers()
  const byId = new Map(actions.map(one => [one.id, { actionId: one.id, budgetLineId: lineOfAction(one, lines) ?? null }]))
  const wordsOf = (one: Action) => {
    const lever = one.leverId === null ? undefined : shelf.get(one.leverId)
    return [one.title, lever?.name.fr, lever?.name.en, ...links.filter(link => link.actionId === one.id).map(link => link.label)].join(' ')
  }
  const named = nameMatcher(actions.map(one => ({ id: one.id, words: wordsOf(one) })))
  // A page that two actions share tells neither of them.
  const landings = Map.groupBy(actions.filter(one => one.landingUrl !== null), one => pageOf(one.landingUrl!))
  return ({ day, code, answer, page: at, isResult }) => {
    const said = codes.get(code) ?? codes.get(answer.toUpperCase())
    if (said) return { ...said, by: codes.has(code) ? 'code' : 'answer' }
    const meant = answer && byId.get(named(answer) ?? '')
    if (meant) return { ...meant, by: 'answer' }
    const [owner, other] = (isResult && ownPages.has(at) && landings.get(at)) || []
    // What came before an action began, it did not bring.
    return owner && !other && day >= owner.startOn ? { ...byId.get(owner.id)!, by: 'landing' } : undefined
  }
}

/** Host and path, without `www`, end slash or what follows `?`: as the query writes them. */
function pageOf(url: string): string {
  const { hostname, pathname } = new URL(url)
  return hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '')
}

function credit(groups: readonly Group[], creditorOf: Creditor): ExemptCredits {
  const found = new Map<string, ExemptCredit>()
  let unknown = 0
  for (const group of groups) {
    const to = creditorOf(group)
    if (!to) unknown += group.isResult ? group.count : 0
    else {
      const one = found.get(to.actionId) ?? { actionId: to.actionId, budgetLineId: to.budgetLineId, by: { code: 0, answer: 0, landing: 0 }, total: 0 }
      one.by[to.by] += group.count
      one.total += group.count
      found.set(to.actionId, one)
    }
  }
  return { actions: [...found.values()].toSorted((a, b) => b.total - a.total), unknown }
}
