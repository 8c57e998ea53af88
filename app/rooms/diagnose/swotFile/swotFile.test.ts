// The SWOT goes out and comes back the same, whatever its sentences; nothing in it runs in a spreadsheet.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSheets } from '#app/catalogue/connectors/_sheet.ts'
import type { Download } from '#app/kernel/operation.ts'
import { openTestShip } from '#app/testShip.ts'
import type { TestCompany, TestShip } from '#app/testShip.ts'
import { readSwot, swotKinds, writeSwot } from './swotText.ts'

let at: TestShip
let company: TestCompany
beforeAll(async () => {
  at = await openTestShip()
  company = await at.company('Menuiserie Lenoir (exemple fictif)')
})
afterAll(() => at.close())

const read = async (text: string) => {
  const reading = await readSheets(new TextEncoder().encode(text))
  if ('fault' in reading) throw new Error(reading.fault.en)
  return readSwot(reading.sheets[0]!)
}
const bySentence = ([, a = '']: string[], [, b = '']: string[]) => a.localeCompare(b)
const pairs = async (text: string) => (await read(text)).items.map(({ kind, sentence }) => [kind, sentence])
const sent = (text: string | Uint8Array) => ({ fileName: 'swot.csv', contentBase64: Buffer.from(text).toString('base64') })

test('whatever the sentences, what is written is what is read, in both languages', async () => {
  const sentence = fc.oneof(fc.string({ unit: 'grapheme', minLength: 3, maxLength: 60 }), fc.tuple(fc.constantFrom('=1+1', '\'=', '@', '- ', '+33', '«\u00a0', '";', 'a\nb', 'total'), fc.string({ maxLength: 20 })).map(parts => parts.join(' x')))
    .map(text => text.replace(/[\p{Cc}\p{Cs}\ufeff]/gu, letter => (letter === '\n' ? '\n' : '')).trim()).filter(text => text.length >= 3)
  const lines = fc.array(fc.record({ kind: fc.constantFrom(...swotKinds), sentence, proof: fc.oneof(fc.constant(''), sentence) }), { minLength: 1, maxLength: 8 })
  await fc.assert(fc.asyncProperty(lines, fc.constantFrom('fr' as const, 'en' as const), async (items, locale) => {
    const text = writeSwot(items, locale)
    expect((await read(text)).items.map(({ kind, sentence: said, proof }) => ({ kind, sentence: said, proof }))).toEqual(items)
    // Before a line’s end, a sentence may close with « ; » and its quotation mark: that begins no cell.
    for (const cell of text.matchAll(/(?:^|[;\n\ufeff])"([=+\-@\t])/g)) expect.unreachable(`a cell begins with ${cell[1]}`)
  }))
})

test('a matrix, a list under headings and lines that name their kind say the same', async () => {
  const wanted = [['strength', 'Atelier visible'], ['weakness', 'Deux numéros'], ['strength', 'Prix clairs'], ['constraint', 'Pas de permis']].toSorted(bySentence)
  expect((await pairs('SWOT 2026\nForces\tFaiblesses\tContraintes\nAtelier visible\tDeux numéros\tPas de permis\nPrix clairs')).toSorted(bySentence)).toEqual(wanted)
  expect((await pairs('Forces\n- Atelier visible\n• Prix clairs\n\nFaiblesses\nDeux numéros\nCONTRAINTES\nPas de permis')).toSorted(bySentence)).toEqual(wanted)
  expect((await pairs('Force : Atelier visible\nForce : Prix clairs\nFaiblesse : Deux numéros\nContrainte : Pas de permis')).toSorted(bySentence)).toEqual(wanted)
})

test('exported, emptied and imported, a company’s SWOT is the same, its proofs included; imported again, nothing is doubled; undone whole', async () => {
  const { id: siteId } = await company.ask<{ id: string }>('diagnose.createSite', { url: 'https://menuiserie-lenoir.example/', name: 'Menuiserie Lenoir', kind: 'own' })
  const { id: findingId } = await company.ask<{ id: string }>('diagnose.createFinding', {
    siteId, checkId: 'presence.nap-phone', checkVersion: 1, fingerprint: 'phone', sentence: 'Deux numéros de téléphone se contredisent', severity: 'high', element: 1, effortMinutes: 10,
    proof: { url: 'https://menuiserie-lenoir.example/contact', values: {} }, state: 'persisting', firstSeenAt: '2026-08-20T08:00:00.000Z', lastSeenAt: '2026-11-20T08:00:00.000Z',
  })
  for (const [index, kind] of swotKinds.entries()) await company.ask('diagnose.createSwotItem', { kind, sentence: `=HYPERLINK("x")  «\u00a0élément\u00a0» ${index}`, ...(index ? {} : { findingId }) })
  interface Item { id: string; version: number; kind: string; sentence: string; findingId: string | null }
  const items = () => company.ask<Item[]>('diagnose.listSwotItems')
  const before = await items()
  const { bytes } = await company.ask<Download>('diagnose.downloadSwot')
  expect((await company.ask<{ already: number }>('diagnose.importSwot', sent(bytes))).already).toBe(5)
  for (const { id, version } of before) await company.ask('diagnose.removeSwotItem', { id, version })
  const made = await company.ask<{ items: Item[] }>('diagnose.importSwot', sent(bytes))
  const bare = (some: Item[]) => some.map(({ kind, sentence, findingId: proof }) => ({ kind, sentence, proof }))
  expect(bare(await items())).toEqual(bare(before))
  expect(await company.ask('diagnose.undoSwotImport', { items: made.items.map(({ id, version }) => ({ id, version })) })).toEqual({ removed: 5 })
  expect(await items()).toEqual([])
})

test('what is none of the five is told with its line, and nothing is written', async () => {
  const text = 'Type;Phrase\nForce;Atelier visible\nSouhait;Être connus\nMenace;ab'
  const { refused } = await company.ask<{ refused: { reason: { fr: string } }[] }>('diagnose.trySwotFile', sent(text))
  expect(refused.map(({ reason }) => reason.fr)).toEqual([
    'Ligne 3\u202f: «\u00a0Souhait\u00a0» n’est ni force, ni faiblesse, ni opportunité, ni menace, ni contrainte.', 'Ligne 4\u202f: la phrase doit tenir en 3 à 300 caractères.',
  ])
  await expect(company.ask('diagnose.importSwot', sent(text))).rejects.toMatchObject({ code: 'import-refused' })
  expect(await company.ask('diagnose.importSwot', { ...sent(text), skipRefused: true })).toMatchObject({ items: [{ sentence: 'Atelier visible' }] })
})
