// The shape of a strategy that leaves the screens, for the API's description.
import * as z from 'zod'
import type { StrategyExport } from '#app/catalogue/exports/_contract.ts'

const interval = z.object({ low: z.number(), mid: z.number(), high: z.number() })

export const strategy: z.ZodType<StrategyExport> = z.object({
  company: z.object({ name: z.string(), site: z.string().nullable() }), currency: z.string(), dated: z.string(), simulated: z.boolean(), startDate: z.string().nullable(),
  findings: z.array(z.object({ title: z.string(), proof: z.string() })),
  stakes: z.array(z.string()),
  objective: z.object({ sentence: z.string(), from: z.number().nullable(), to: z.number(), unit: z.string(), start: z.string(), end: z.string() }).nullable(),
  kpi: z.object({ name: z.string(), definition: z.string(), formula: z.string() }).nullable(),
  budget: z.object({ p50Cents: z.number(), p80Cents: z.number(), chosenCents: z.number(), chancesInTen: z.number() }).nullable(),
  lines: z.array(z.object({ lever: z.string(), cents: z.number() })),
  actions: z.array(z.object({ id: z.string(), title: z.string(), owner: z.string().nullable(), hours: z.number(), start: z.string(), due: z.string() })),
  meetings: z.array(z.object({ id: z.string(), title: z.string(), day: z.string() })),
  calendar: z.array(z.object({ id: z.string(), name: z.string(), start: z.string(), end: z.string() })),
  results: z.object({ expected: z.number(), actual: z.number(), series: z.array(z.object({ day: z.string(), expected: z.number(), actual: z.number().nullable() })) }).nullable(),
  costs: z.object({ fullCents: z.number(), hours: z.number(), roi: interval.nullable() }).nullable(),
  decisions: z.array(z.object({ day: z.string(), sentence: z.string(), reason: z.string(), forecast: z.string(), change: z.string() })),
})
