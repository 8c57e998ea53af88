// A SWOT as a file: written as CSV that spreadsheets open, read from that file, from a matrix or from a list with headings.
import type { Sheet, SheetCell } from '#app/catalogue/connectors/_sheet/sheet.ts'
import { findHeading, plainTitle } from '#app/catalogue/connectors/_sheet/titles.ts'
import type { Bilingual, Locale } from '#app/kernel/refusal.ts'

export const swotKinds = ['strength', 'weakness', 'opportunity', 'threat', 'constraint'] as const
export type SwotKind = (typeof swotKinds)[number]

/** `proof` is the finding's own sentence, empty when nothing proves the item. */
export interface SwotLine { kind: SwotKind; sentence: string; proof: string }
export interface ReadSwotLine extends SwotLine { line: number }
export interface RefusedSwot { line: number; reason: Bilingual }

const names: Record<SwotKind, Bilingual> = {
  strength: { fr: 'Force', en: 'Strength' }, weakness: { fr: 'Faiblesse', en: 'Weakness' },
  opportunity: { fr: 'Opportunité', en: 'Opportunity' }, threat: { fr: 'Menace', en: 'Threat' }, constraint: { fr: 'Contrainte', en: 'Constraint' },
}
const others: Readonly<Record<string, SwotKind>> = { atout: 'strength', frein: 'weakness', risque: 'threat', obligation: 'constraint', s: 'strength', w: 'weakness', o: 'opportunity', t: 'threat' }
const kinds = new Map<string, SwotKind>([...swotKinds.flatMap(kind => [names[kind].fr, names[kind].en].flatMap(name => [plainTitle(name), `${plainTitle(name)}s`]).map(name => [name, kind] as const)), ...Object.entries(others).flatMap(([name, kind]) => [[name, kind], [`${name}s`, kind]] as const), ['weaknesses', 'weakness'], ['opportunities', 'opportunity']])
const kindOf = (text: string) => kinds.get(plainTitle(text))

const titles: Record<keyof SwotLine, Bilingual> = { kind: { fr: 'Type', en: 'Kind' }, sentence: { fr: 'Phrase', en: 'Sentence' }, proof: { fr: 'Constat', en: 'Finding' } }
const known = { kind: ['type', 'kind', 'categorie', 'category', 'nature'], sentence: ['phrase', 'sentence', 'texte', 'libelle', 'element', 'description', 'text', 'item'], proof: ['constat', 'preuve', 'finding', 'proof'] }

/** Spreadsheets run what begins so: an apostrophe before it makes it text, and reading takes that one apostrophe back. */
const guard = (text: string) => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text)
const unguard = (text: string) => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text)

export const writeSwot = (lines: readonly SwotLine[], locale: Locale): string => {
  const rows = [Object.values(titles).map(title => title[locale]), ...lines.map(({ kind, sentence, proof }) => [names[kind][locale], sentence, proof])]
  // A mark in front tells Excel that the letters are UTF-8.
  return `\ufeff${rows.map(cells => cells.map(cell => `"${guard(cell).replaceAll('"', '""')}"`).join(';')).join('\r\n')}\r\n`
}

/** Never throws: each line that holds something is an item, a heading or refused. */
export const readSwot = ({ rows, broken }: Sheet): { items: ReadSwotLine[]; refused: RefusedSwot[] } => {
  const heading = findHeading(rows, known)
  const matrix = rows.findIndex(({ cells }) => cells.filter(({ text }) => kindOf(text)).length > 1)
  const column = (field: keyof SwotLine) => heading.columns.indexOf(field)
  const found = heading.at !== -1 && column('kind') !== -1 && column('sentence') !== -1
    ? rows.slice(heading.at + 1).map(({ line, cells }) => itemOf(line, cells[column('kind')]?.text ?? '', cells[column('sentence')], cells[column('proof')]))
    : matrix !== -1
      ? rows.slice(matrix + 1).flatMap(({ line, cells }) => cells.flatMap((cell, index) => (cell.text ? [itemOf(line, rows[matrix]!.cells[index]?.text ?? '', cell)] : [])))
      : underHeadings(rows)
  const unclosed = broken.map((line): RefusedSwot => ({ line, reason: say(line, 'des guillemets s’ouvrent et ne se ferment pas.', 'quotation marks open and never close.') }))
  return { items: found.flatMap(one => ('sentence' in one ? [one] : [])), refused: [...found.flatMap(one => ('reason' in one ? [one] : [])), ...unclosed] }
}

/** « Forces », then its items, one a line, with or without a dash; « Force : … » on one line too. */
const underHeadings = (rows: Sheet['rows']) => {
  let current = ''
  return rows.flatMap(({ line, cells }) => {
    const [cell = { text: '' }, second] = cells.filter(({ text }) => text)
    if (kindOf(cell.text) && !second) { current = cell.text; return [] }
    if (kindOf(cell.text)) return [itemOf(line, cell.text, second)]
    const [, head = '', rest = ''] = /^([^:]{1,20}):(.+)$/.exec(cell.text) ?? []
    return [kindOf(head) ? itemOf(line, head, { text: rest }) : itemOf(line, current, { text: cell.text.replace(/^[-–—•*·]\s*/, '') })]
  })
}

const itemOf = (line: number, kindText: string, cell: SheetCell | undefined, proof?: SheetCell): ReadSwotLine | RefusedSwot => {
  const kind = kindOf(kindText)
  const sentence = unguard(cell?.raw ?? cell?.text ?? '').trim()
  if (!kind) return { line, reason: kindText
    ? say(line, `«\u00a0${kindText.slice(0, 40)}\u00a0» n’est ni force, ni faiblesse, ni opportunité, ni menace, ni contrainte.`, `“${kindText.slice(0, 40)}” is no strength, weakness, opportunity, threat or constraint.`)
    : say(line, 'écrivez au-dessus s’il s’agit d’une force, faiblesse, opportunité, menace ou contrainte.', 'write above whether it is a strength, weakness, opportunity, threat or constraint.') }
  if (sentence.length < 3 || sentence.length > 300) return { line, reason: say(line, 'la phrase doit tenir en 3 à 300 caractères.', 'the sentence takes 3 to 300 characters.') }
  return { line, kind, sentence, proof: unguard(proof?.raw ?? proof?.text ?? '').trim() }
}

const say = (line: number, fr: string, en: string): Bilingual => ({ fr: `Ligne ${line}\u202f: ${fr}`, en: `Line ${line}: ${en}` })
