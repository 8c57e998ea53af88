// What holds customers back, each point with its proof.
import { addPage, cut } from '../pages.ts'
import type { Deck } from '../pages.ts'
import { page, pageWidth } from '../identity.ts'
import { addTable } from '../tables.ts'

export const addFindings = (deck: Deck): void => {
  const { input: { findings }, words: { findings: words } } = deck
  if (findings.length === 0) return
  const slide = addPage(deck, { eyebrow: words.eyebrow, title: words.title(findings.length) })
  addTable(deck, slide, {
    x: page.left, most: 5, tallest: 1.2, fontSize: findings.length > 3 ? 14 : 16,
    columns: [{ title: words.finding, width: 4.6 }, { title: words.proof, width: pageWidth - 4.6 }],
    rows: findings.map(({ title, proof }) => [cut(title, 70), cut(proof, 150)]),
  })
}
