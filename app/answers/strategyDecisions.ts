// What was decided, why, what was expected of it and what it changed, in sentences for a document.
import { formatDate, formatMoney, formatNumber, formatWholeMoney } from '@azimut/engines/locale'
import type { Ctx } from '#app/kernel/context.ts'
import { decision } from '#app/model/learn/decision.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import type { StrategyExport } from '../catalogue/exports/_contract.ts'
import { words } from './strategy.words.ts'

/** The oldest first. `results` names what forecasts count. */
export async function readDecisions(ctx: Ctx, results = ''): Promise<StrategyExport['decisions']> {
  const { locale } = ctx
  // A line may be gone; what was decided of it keeps its name.
  const lines = new Map([...await ctx.of(budgetLine).list(), ...await ctx.of(budgetLine).list({ removed: true })].map(one => [one.id, one]))
  return (await ctx.of(decision).list()).map(({ decidedOn, sentence, reason, forecast: { low, high, byDay }, beforeCents, afterCents, budgetLineId }) => {
    const { label = '', currency = 'EUR' } = lines.get(budgetLineId) ?? {}
    const [before, after] = [beforeCents, afterCents].map(cents => (cents % 100 === 0 ? formatWholeMoney : formatMoney)(cents, currency, locale)) as [string, string]
    return {
      day: decidedOn, sentence, reason,
      forecast: words[locale].forecast(formatNumber(low, locale), formatNumber(high, locale), results, formatDate(byDay, locale, 'long')),
      change: before === after ? words[locale].kept(label, before) : words[locale].change(label, before, after),
    }
  })
}
