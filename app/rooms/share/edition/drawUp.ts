// Draws up a document: everything it shows is read at once, then the file is made, with no transaction held.
import { exportFormats } from '#app/answers/shelves.ts'
import { readDocumentInput } from '#app/answers/strategy.ts'
import { readToday } from '#app/answers/today.ts'
import type { StrategyWriter } from '#app/catalogue/exports/_contract.ts'
import type { Ctx } from '#app/kernel/context.ts'
import { Download } from '#app/kernel/operation.ts'
import { withFonts } from '#app/kernel/print/fonts.ts'
import { notFound } from '#app/kernel/refusal.ts'

/** An item of the shelf `exports`; refuses with `not-found`. */
export async function writerOf(exportId: string): Promise<StrategyWriter> {
  const found = (await exportFormats()).get(exportId)
  if (!found) throw notFound()
  return found
}

/** Reads within the transaction of `ctx`; what it gives makes the file later, from what was read. */
export async function drawUp(ctx: Ctx, exportId: string): Promise<() => Promise<Download>> {
  const { id, make, page, name, extension, contentType } = await writerOf(exportId)
  const input = await readDocumentInput(ctx, await readToday(ctx))
  const { locale, services: { printer } } = ctx
  // Several documents have one extension: those say in their name which one they are.
  const kind = id === 'deck' || extension === 'ics' || extension === 'json' ? '' : ` ${name[locale].replace(/ \(.*\)$/, '')}`
  return async () => {
    const bytes = await make(input, locale)
    return new Download(`${input.company.name}${kind} ${input.dated}.${extension}`, contentType, page ? await dress(bytes, page, printer) : bytes)
  }
}

async function dress(bytes: Uint8Array, page: 'html' | 'pdf', printer: Ctx['services']['printer']): Promise<Uint8Array> {
  const whole = await withFonts(new TextDecoder().decode(bytes))
  return page === 'pdf' ? await printer.print(whole) : new TextEncoder().encode(whole)
}
