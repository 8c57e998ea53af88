// The shape of a strategy that leaves the screens, for the API's description.
import * as z from 'zod'
import type { StrategyExport } from '#app/catalogue/exports/_contract.ts'

const interval = z.object({ low: z.number(), mid: z.number(), high: z.number() })
const lines = z.array(z.object({ lever: z.string(), cents: z.number() }))
const actions = z.array(z.object({ id: z.string(), title: z.string(), owner: z.string().nullable(), hours: z.number(), start: z.string(), due: z.string(), done: z.boolean() }))
const figure = z.object({
  id: z.string(), label: z.string(), value: z.string(), period: z.string(), definition: z.string(), formula: z.string(),
  interval: z.string().optional(), consentedShare: z.string().optional(),
  rows: z.array(z.object({ label: z.string(), value: z.string(), href: z.string().optional() })),
})

export const strategy: z.ZodType<StrategyExport> = z.object({
  company: z.object({ name: z.string(), site: z.string().nullable() }), currency: z.string(), dated: z.string(), simulated: z.boolean(), startDate: z.string().nullable(),
  value: z.string().nullable(),
  findings: z.array(z.object({ title: z.string(), proof: z.string() })),
  stakes: z.array(z.string()),
  objective: z.object({ sentence: z.string(), from: z.number().nullable(), to: z.number(), unit: z.string(), start: z.string(), end: z.string(), valueCents: z.number().nullable(), marginShare: z.number().nullable() }).nullable(),
  kpi: z.object({ name: z.string(), gender: z.enum(['feminine', 'masculine']), definition: z.string(), formula: z.string() }).nullable(),
  budget: z.object({ p50Cents: z.number(), p80Cents: z.number(), chosenCents: z.number(), chancesInTen: z.number().nullable(), trialUntil: z.string().nullable() }).nullable(),
  need: z.object({ moneyCents: z.number(), hours: z.number(), fullCents: z.number().nullable(), breakEvenResults: z.number().nullable() }).nullable(),
  scenarios: z.object({ basis: z.enum(['pace', 'budget']), futures: z.array(z.object({ chancesInTen: z.number(), results: z.number() })) }).nullable(),
  lines, actions, others: z.object({ lines, actions }),
  meetings: z.array(z.object({ id: z.string(), title: z.string(), day: z.string() })),
  calendar: z.array(z.object({ id: z.string(), name: z.string(), start: z.string(), end: z.string() })),
  results: z.object({ expected: z.number(), actual: z.number(), series: z.array(z.object({ day: z.string(), expected: z.number(), actual: z.number().nullable() })) }).nullable(),
  costs: z.object({ fullCents: z.number(), hours: z.number(), roi: interval.nullable() }).nullable(),
  past: z.array(z.object({ sentence: z.string(), end: z.string(), expected: z.number(), actual: z.number().nullable() })),
  decisions: z.array(z.object({ day: z.string(), sentence: z.string(), reason: z.string(), forecast: z.string(), change: z.string() })),
  figures: z.array(figure),
}) as z.ZodType<StrategyExport>
