// Why a file is not imported: what is wrong with it as a whole, or its first refused line; every refused line goes with the answer.
import type { FileReading } from '#app/catalogue/connectors/_frame.ts'
import { Refusal } from '#app/kernel/refusal.ts'
import type { Bilingual } from '#app/kernel/refusal.ts'

/** `empty`: said of a file that holds nothing to import. */
export function refuseFile({ fault, refused }: Pick<FileReading, 'fault' | 'refused'>, empty: Bilingual): Refusal {
  const [first] = refused.first
  const isLine = !fault && first !== undefined && first.field !== 'file'
  const reason = fault ?? first?.reason ?? empty
  return new Refusal('import-refused', 422, {
    fr: `Rien n’a été importé. ${reason.fr}${isLine ? ' Corrigez-la ou ignorez cette ligne.' : ''}`,
    en: `Nothing was imported. ${reason.en}${isLine ? ' Correct it or skip this line.' : ''}`,
  }, { details: { refusedCount: fault ? 1 : refused.count, refused: fault ? [{ line: 1, field: 'file', reason: fault }] : refused.first } })
}
