// The strategy on one page: the sentence, four figures at most, and why it matters.
import { addPage } from '../pages.ts'
import type { Deck } from '../pages.ts'
import { addCardRow } from '../cards.ts'
import type { Card } from '../cards.ts'
import { font, page, pageWidth } from '../identity.ts'

export const addSummary = (deck: Deck): void => {
  const { input, words, formats, lang, colour } = deck
  if (!input.objective) return
  const slide = addPage(deck, { eyebrow: words.summary.eyebrow, title: input.objective.sentence, notes: input.kpi ? `${input.kpi.definition}\n${input.kpi.formula}` : undefined })
  const cards: Card[] = []
  if (input.budget) {
    const { chosenCents, p50Cents, p80Cents, chancesInTen } = input.budget
    cards.push({ label: words.cards.budget, figure: formats.money(chosenCents), note: words.pair(words.budget.half, formats.estimate(p50Cents)) })
    if (chancesInTen !== null) cards.push({ label: words.cards.chances, figure: words.budget.chances(chancesInTen), note: words.pair(words.budget.eight, formats.estimate(p80Cents)) })
  }
  if (input.results) cards.push({ label: words.cards.results, figure: formats.count(input.results.actual), note: words.cards.ofExpected(formats.count(input.results.expected)) })
  if (input.costs) cards.push({ label: words.cards.cost, figure: formats.money(input.costs.fullCents), note: words.cards.withHours(formats.hours(input.costs.hours)) })
  if (cards.length > 0) addCardRow(deck, slide, cards, { y: page.top, h: 2.1, highlight: 0 })
  if (input.stakes.length === 0) return
  slide.addText(words.objective.stakes, { x: page.left, y: 4.35, w: pageWidth, h: 0.4, margin: 0, fontFace: font.head, fontSize: 18, bold: true, color: colour.ink, lang })
  slide.addText(input.stakes.slice(0, 3).map(stake => ({ text: stake, options: { bullet: { indent: 14 }, breakLine: true, paraSpaceAfter: 6 } })), { x: page.left, y: 4.85, w: pageWidth, h: 1.6, margin: 0, fontFace: font.body, fontSize: 18, color: colour.ink, valign: 'top', lang })
}
