// The SWOT leaves as a CSV file and comes back from a file or a paste: tried first, all or nothing, and undone whole.
import * as z from 'zod'
import { readSheets } from '#app/catalogue/connectors/_sheet.ts'
import { bilingual } from '#app/kernel/bilingual.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { Download, download, nothing, operation } from '#app/kernel/operation.ts'
import { invalid, Refusal } from '#app/kernel/refusal.ts'
import { takeTurn } from '#app/kernel/store/turn.ts'
import { finding } from '#app/model/diagnose/finding.ts'
import { swotItem } from '#app/model/diagnose/swotItem.ts'
import { readSwot, swotKinds, writeSwot } from './swotText.ts'
import type { SwotLine } from './swotText.ts'

const file = { fileName: z.string().trim().min(1).max(255), contentBase64: z.base64().max(1_500_000) }
const maxItems = 500

export const downloadSwot = operation({
  access: 'diagnose.view', reads: true, input: nothing, output: download,
  async run(ctx) {
    const findings = new Map((await ctx.of(finding).list()).map(one => [one.id, one.sentence]))
    const lines = (await ctx.of(swotItem).list()).map(({ kind, sentence, findingId }) => ({ kind, sentence, proof: findings.get(findingId ?? '') ?? '' }))
    return new Download('swot.csv', 'text/csv; charset=utf-8', new TextEncoder().encode(writeSwot(lines, ctx.locale)))
  },
})

async function readFile(ctx: Ctx, contentBase64: string) {
  const reading = await readSheets(Buffer.from(contentBase64, 'base64'))
  if ('fault' in reading) throw invalid({ contentBase64: reading.fault })
  const { items, refused } = readSwot(reading.sheets[0]!)
  if (items.length > maxItems) throw invalid({ contentBase64: { fr: `${maxItems} éléments au plus. Gardez ceux qui comptent.`, en: `${maxItems} items at most. Keep those that matter.` } })
  const known = new Set((await ctx.of(swotItem).list()).map(keyOf))
  return { refused, items: items.map(item => ({ ...item, isKnown: known.has(keyOf(item)) })) }
}

const keyOf = ({ kind, sentence }: Pick<SwotLine, 'kind' | 'sentence'>) => `${kind} ${sentence}`

/** « Essai à blanc »: what each line would be; nothing is written. */
export const trySwotFile = operation({
  access: 'diagnose.edit', input: z.strictObject(file),
  output: z.object({
    items: z.array(z.object({ line: z.number(), kind: z.enum(swotKinds), sentence: z.string(), proof: z.string(), /** Said already. */ isKnown: z.boolean() })),
    refused: z.array(z.object({ line: z.number(), reason: bilingual })),
  }),
  run: (ctx, { contentBase64 }) => readFile(ctx, contentBase64),
})

export const importSwot = operation({
  access: 'diagnose.edit', input: z.strictObject({ ...file, /** True: imports the other lines. */ skipRefused: z.boolean().optional() }),
  output: z.object({ items: z.array(swotItem.row), /** Said already, left as they are. */ already: z.number() }),
  async run(ctx, { contentBase64, skipRefused = false }) {
    await takeTurn(ctx, 'swot file')
    const read = await readFile(ctx, contentBase64)
    if (read.items.length === 0 || (read.refused.length > 0 && !skipRefused)) {
      const reason = read.refused[0]?.reason ?? { fr: 'Ce fichier n’a aucune force ni faiblesse.', en: 'This file holds no strength nor weakness.' }
      throw new Refusal('import-refused', 422, { fr: `Rien n’a été importé. ${reason.fr}`, en: `Nothing was imported. ${reason.en}` }, { details: { refused: read.refused } })
    }
    const findings = new Map((await ctx.of(finding).list()).map(one => [one.sentence, one.id]))
    const fresh = new Map(read.items.filter(one => !one.isKnown).map(one => [keyOf(one), one]))
    const items = []
    for (const { kind, sentence, proof } of fresh.values()) items.push(await ctx.of(swotItem).create({ kind, sentence, findingId: findings.get(proof) ?? null }))
    return { items, already: read.items.length - items.length }
  },
})

/** Takes back what one import made. */
export const undoSwotImport = operation({
  access: 'diagnose.edit', input: z.strictObject({ items: z.array(z.strictObject({ id: z.uuid(), version: z.int().positive() })).min(1).max(maxItems) }), output: z.object({ removed: z.number() }),
  async run(ctx, { items }) {
    for (const at of items) await ctx.of(swotItem).remove(at)
    return { removed: items.length }
  },
})
