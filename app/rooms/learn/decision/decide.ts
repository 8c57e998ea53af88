// « Noter la décision »: keep, correct, stop or try, with its reason and its forecast; the budget line changes in the same breath.
import * as z from 'zod'
import { formatMoney, formatWholeMoney } from '@azimut/engines/locale'
import { readToday } from '#app/answers/today.ts'
import { translate } from '#app/deck/words.ts'
import { operation } from '#app/kernel/operation.ts'
import { invalid, stale } from '#app/kernel/refusal.ts'
import { decision, forecast } from '#app/model/learn/decision.ts'
import { budgetLine } from '#app/model/plan/budgetLine.ts'
import { words } from './decision.words.ts'

const saidBy = { keep: 'saidKeep', correct: 'saidCorrect', stop: 'saidStop', try: 'saidTry' } as const

export const decide = operation({
  access: 'learn.edit',
  input: z.strictObject({
    /** The review it is taken at; without one, that link is left to be made. */
    reviewId: z.uuid().optional(),
    budgetLineId: z.uuid(),
    /** The line as it was read: had somebody changed it since, nothing would be written. */
    lineVersion: z.int().positive(),
    kind: z.enum(['keep', 'correct', 'stop', 'try']),
    /** A month; what one keeps or stops follows from the line. */
    afterCents: z.int().min(0).max(1_000_000_000),
    reason: z.string().trim().min(3).max(1000),
    forecast,
  }),
  output: decision.row,
  async run(ctx, { reviewId = null, budgetLineId, lineVersion, kind, ...form }) {
    const today = await readToday(ctx)
    if (form.forecast.byDay <= today) throw invalid({ 'forecast.byDay': { fr: 'Choisissez un jour à venir.', en: 'Choose a day to come.' } })
    const line = await ctx.of(budgetLine).get(budgetLineId)
    if (line.version !== lineVersion) throw stale(null, line)
    const beforeCents = line.centsPerMonth
    const afterCents = { keep: beforeCents, stop: 0, correct: form.afterCents, try: form.afterCents }[kind]
    if ((kind === 'correct' || kind === 'try') && afterCents === beforeCents) throw invalid({ afterCents: { fr: 'C’est déjà le montant de la ligne.', en: 'This is already the amount of the line.' } })

    const amount = (cents: number) => (cents % 100 === 0 ? formatWholeMoney : formatMoney)(cents, line.currency, ctx.locale)
    const sentence = translate(words, ctx.locale)(saidBy[kind], { line: line.label, before: amount(beforeCents), after: amount(afterCents) })
    if (afterCents !== beforeCents) await ctx.of(budgetLine).update({ id: line.id, version: lineVersion }, { centsPerMonth: afterCents })
    return await ctx.of(decision).create({ sentence, kind, reason: form.reason, forecast: form.forecast, beforeCents, afterCents, decidedOn: today, budgetLineId, reviewId })
  },
})
