// What can be asked of visits: the metrics and the dimensions there are, with their words.
import * as z from 'zod'
import { dimensions, metrics } from '#app/answers/shelves.ts'
import { nothing, operation } from '#app/kernel/operation.ts'
import { metricTold } from './asked.ts'

export const listMetrics = operation({
  access: 'measure.view', reads: true, input: nothing,
  /** `takes`: what the name after the colon is, `goals:quote_request`; null when it takes none. */
  output: z.array(metricTold.extend({ takes: z.string().nullable() })),
  async run({ locale }) {
    return [...(await metrics()).values()].map(({ id, label, description, unit, basis, takes }) => ({ metric: id, label: label[locale], definition: description[locale], unit, basis, takes: takes?.[locale] ?? null }))
  },
})

export const listDimensions = operation({
  access: 'measure.view', reads: true, input: nothing,
  output: z.array(z.object({ dimension: z.string(), label: z.string(), definition: z.string() })),
  async run({ locale }) {
    return [...(await dimensions()).values()].map(({ id, label, description }) => ({ dimension: id, label: label[locale], definition: description[locale] }))
  },
})
