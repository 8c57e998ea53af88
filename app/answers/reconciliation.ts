// Three figures of one turnover side by side, on the days they have in common, and why they differ: the accounts judge the rest.
import { addDays, addMonths } from '@azimut/engines/calendar'
import { dayIn } from '#app/kernel/clock.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { firstAndLast } from '#app/kernel/events/ask.ts'
import { turnoverRule } from '#app/model/measure/turnoverRule.ts'
import type { turnoverSource } from '#app/model/measure/turnoverRule.ts'
import { readTracker } from './resultsByCode.ts'
import type { Period } from './resultsByCode.ts'
import { readHeardDays, readSoldDays } from './turnover.ts'
import type { HeardDay, SoldDay, SoldHow } from './turnover.ts'

export type TurnoverSource = (typeof turnoverSource)[number]

/** What one witness says over the period. */
export interface Witness {
  cents: number
  /** Null in the accounts, which count no sale. */
  count: number | null
  /** The days it speaks of, and the first and last of them: whole months for the accounts, which close them in a few lines. */
  speaks: Period[]
  from: string
  to: string
  /** Of `cents`, what may hold VAT. */
  taxUnknownCents: number
  refundedCents: number
  byHow: { how: SoldHow; count: number | null; cents: number }[]
}

/** Why two witnesses differ, as far as their figures tell. */
export type Cause =
  | { kind: 'same' }
  /** The ratio is that of a VAT rate, in percent. */
  | { kind: 'tax'; percent: number }
  /** The first counts what was given back, the second does not. */
  | { kind: 'refunds' }
  /** The code hears fewer orders than the shop has, or more. */
  | { kind: 'unheard' } | { kind: 'overheard' }
  /** The accounts hold sales that no file has, or not yet those the files have. */
  | { kind: 'elsewhere' } | { kind: 'notBooked' }

export interface Difference {
  first: TurnoverSource
  second: TurnoverSource
  /** The days both speak of, whole months where the accounts are one of them. */
  from: string
  to: string
  firstCents: number
  secondCents: number
  /** First less second, and its share of the second; null when that one is 0. */
  cents: number
  share: number | null
  cause: Cause
}

interface Apart { first: TurnoverSource; second: TurnoverSource }

export interface Reconciliation {
  code: (Witness & { isConfirmed: boolean }) | null
  sales: Witness | null
  accounts: Witness | null
  differences: Difference[]
  /** Pairs that have no day, or no whole month, in common. */
  apart: Apart[]
  /** The one believed: chosen, else the accounts before the files, and the files before the code. Null without any. */
  believes: TurnoverSource | null
  isChosen: boolean
  turnoverCents: number | null
}

export async function readReconciliation(ctx: Ctx, period: Period): Promise<Reconciliation> {
  const sold = await readSoldDays(ctx, period)
  const heard = await readHeardDays(ctx, period)
  const [rule] = await ctx.of(turnoverRule).list()
  return reconcile({ sold, heard, heardFrom: await heardSince(ctx), period, believes: rule?.believes ?? null })
}

async function heardSince(ctx: Ctx): Promise<string | null> {
  const site = await readTracker(ctx)
  const heard = site && await firstAndLast(ctx.services.events, site.key).catch(() => undefined)
  return heard ? dayIn(site.zone, heard.first) : null
}

interface Told { sold: readonly SoldDay[]; heard: readonly HeardDay[] | null; heardFrom: string | null; period: Period; believes: TurnoverSource | null }

/** The reckoning alone, for who has the days already. */
export function reconcile({ sold, heard, heardFrom, period, believes }: Told): Reconciliation {
  const booked = sold.filter(one => one.how === 'accounts')
  const files = sold.filter(one => one.how !== 'accounts')
  const online = files.filter(one => one.how === 'order')
  const isConfirmed = heard?.some(one => one.confirmedCents !== 0) ?? false
  const code: SoldDay[] = (heard ?? []).map(one => ({ day: one.day, how: 'order', count: one.count, cents: isConfirmed ? one.confirmedCents : one.claimedCents, refundedCents: 0, taxUnknownCents: isConfirmed ? 0 : one.claimedCents }))
  const codeFrom = heardFrom !== null && heardFrom > period.from ? heardFrom : period.from
  const witnesses = {
    // A code that never heard an amount knows nothing of the turnover: it is not 0.
    code: code.length && codeFrom <= period.to ? { ...witness(code, [{ from: codeFrom, to: period.to }]), isConfirmed } : null,
    sales: files.length ? witness(files, [spanOf(files)]) : null, accounts: booked.length ? witness(booked, months(booked, period.to)) : null,
  }
  const pairs = [
    witnesses.code && online.length ? compare({ source: 'code', days: code, speaks: days({ from: codeFrom, to: period.to }) }, { source: 'sales', days: online, speaks: days(spanOf(online)) }) : null,
    witnesses.sales && witnesses.accounts ? compare({ source: 'sales', days: files, speaks: months(files, period.to) }, { source: 'accounts', days: booked, speaks: months(booked, period.to) }) : null,
    witnesses.code && witnesses.accounts && !witnesses.sales ? compare({ source: 'code', days: code, speaks: wholeMonths({ from: codeFrom, to: period.to }) }, { source: 'accounts', days: booked, speaks: months(booked, period.to) }) : null,
  ].filter(one => one !== null)
  const believed = [believes, 'accounts' as const, 'sales' as const, 'code' as const].find(one => one !== null && witnesses[one] !== null) ?? null
  return {
    ...witnesses, differences: pairs.filter(isDifference), apart: pairs.filter(one => !isDifference(one)),
    believes: believed, isChosen: believes !== null && believes === believed, turnoverCents: believed ? witnesses[believed]!.cents : null,
  }
}

const isDifference = (one: Difference | Apart): one is Difference => 'share' in one
const sum = (list: readonly SoldDay[], of: 'cents' | 'refundedCents' | 'taxUnknownCents') => list.reduce((total, one) => total + one[of], 0)
const counted = (list: readonly SoldDay[]) => (list.every(one => one.count === null) ? null : list.reduce((total, one) => total + (one.count ?? 0), 0))
const spanOf = (list: readonly SoldDay[]): Period => ({ from: list.reduce((first, { day }) => (day < first ? day : first), list[0]!.day), to: list.reduce((last, { day }) => (day > last ? day : last), list[0]!.day) })

function witness(list: readonly SoldDay[], speaks: Period[]): Witness {
  const { from, to } = speaks.length ? { from: speaks[0]!.from, to: speaks.at(-1)!.to } : spanOf(list)
  return {
    speaks, from, to,
    cents: sum(list, 'cents'), count: counted(list), taxUnknownCents: sum(list, 'taxUnknownCents'), refundedCents: sum(list, 'refundedCents'),
    byHow: [...Map.groupBy(list, one => one.how)].map(([how, of]) => ({ how, count: counted(of), cents: sum(of, 'cents') })).toSorted((a, b) => b.cents - a.cents),
  }
}

/** A piece of the calendar, `speaks` being those of the period a witness knows whole. */
interface Side { source: TurnoverSource; days: readonly SoldDay[]; speaks: readonly Period[] }

const days = (span: Period): Period[] => {
  const list: Period[] = []
  for (let day = span.from; day <= span.to; day = addDays(day, 1)) list.push({ from: day, to: day })
  return list
}

/** Months that are over and that somebody knows whole: from their first week to their last, or at all for the accounts. */
function months(list: readonly SoldDay[], until: string): Period[] {
  return [...Map.groupBy(list, one => one.day.slice(0, 7))].flatMap(([month, of]) => {
    const whole = { from: `${month}-01`, to: addDays(addMonths(`${month}-01`, 1), -1) }
    const { from, to } = spanOf(of)
    const isWhole = whole.to <= until && (of[0]!.how === 'accounts' || (from <= addDays(whole.from, week) && to >= addDays(whole.to, -week)))
    return isWhole ? [whole] : []
  })
}
const week = 7

function wholeMonths({ from, to }: Period): Period[] {
  const list: Period[] = []
  for (let first = from.slice(8) === '01' ? from : addMonths(`${from.slice(0, 7)}-01`, 1); addDays(addMonths(first, 1), -1) <= to; first = addMonths(first, 1)) list.push({ from: first, to: addDays(addMonths(first, 1), -1) })
  return list
}

function compare(first: Side, second: Side): Difference | Apart {
  const known = new Set(second.speaks.map(one => one.from))
  const common = first.speaks.filter(one => known.has(one.from))
  if (!common.length) return { first: first.source, second: second.source }
  const isCommon = ({ day }: SoldDay) => common.some(one => one.from <= day && day <= one.to)
  const [ours, theirs] = [first.days.filter(isCommon), second.days.filter(isCommon)]
  const [firstCents, secondCents] = [sum(ours, 'cents'), sum(theirs, 'cents')]
  const cents = firstCents - secondCents
  return {
    first: first.source, second: second.source, from: common[0]!.from, to: common.at(-1)!.to, firstCents, secondCents, cents,
    share: secondCents === 0 ? null : cents / secondCents,
    cause: causeOf({ source: first.source, cents: firstCents }, { source: second.source, cents: secondCents }, { refundedCents: sum(theirs, 'refundedCents'), mayHoldTax: sum(ours, 'taxUnknownCents') > 0 }),
  }
}

/** Less than one euro in a hundred is no difference anybody would look for. */
const close = 0.01
const vatPercents = [20, 10, 5.5, 2.1]
const isNear = (value: number, other: number) => Math.abs(value - other) <= close * Math.abs(other)

function causeOf(first: { source: TurnoverSource; cents: number }, second: { source: TurnoverSource; cents: number }, { refundedCents, mayHoldTax }: { refundedCents: number; mayHoldTax: boolean }): Cause {
  if (isNear(first.cents, second.cents)) return { kind: 'same' }
  const percent = mayHoldTax ? vatPercents.find(rate => isNear(first.cents, second.cents * (1 + rate / 100))) : undefined
  if (percent !== undefined) return { kind: 'tax', percent }
  if (refundedCents > 0 && isNear(first.cents, second.cents + refundedCents)) return { kind: 'refunds' }
  const isMore = first.cents > second.cents
  if (second.source === 'accounts') return { kind: isMore ? 'notBooked' : 'elsewhere' }
  return { kind: isMore ? 'overheard' : 'unheard' }
}
