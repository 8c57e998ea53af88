// What it takes: the budget chosen between what suffices one time in two and eight times in ten, and the chances it buys.
import { addPage } from '../pages.ts'
import type { Deck, Slide } from '../pages.ts'
import { addCard } from '../cards.ts'
import { font, page } from '../identity.ts'

export const addBudget = (deck: Deck): void => {
  const { input: { budget }, words: { budget: words }, formats, lang, colour } = deck
  // A trial has no chances yet: it is on the page of the strategy, not on one of its own.
  if (!budget || budget.chancesInTen === null) return
  const slide = addPage(deck, { eyebrow: words.eyebrow, title: words.title(formats.money(budget.chosenCents), budget.chancesInTen), notes: words.note })
  const left = { x: page.left, y: page.top, w: 4.4, h: 4.4 }
  addCard(deck, slide, left)
  slide.addText(words.chances(budget.chancesInTen), { x: left.x + 0.4, y: left.y + 0.45, w: 3.6, h: 1, margin: 0, fontFace: font.head, fontSize: 40, bold: true, color: colour.text, lang })
  addTenths(deck, slide, { x: left.x + 0.4, y: left.y + 1.65, full: budget.chancesInTen })
  slide.addText(words.chancesLabel, { x: left.x + 0.4, y: left.y + 2.95, w: 3.6, h: 1, margin: 0, fontFace: font.body, fontSize: 16, color: colour.ink2, valign: 'top', lang })
  addBudgetChart(deck, slide)
  slide.addText(words.note, { x: 5.55, y: 5.95, w: page.right - 5.55, h: 0.55, margin: 0, fontFace: font.body, fontSize: 14, color: colour.ink2, valign: 'top', lang })
}

/** Ten discs, as many full as there are chances. */
const addTenths = ({ colour }: Deck, slide: Slide, { x, y, full }: { x: number; y: number; full: number }): void => {
  for (let tenth = 0; tenth < 10; tenth++) {
    const fill = tenth < full ? colour.shape : colour.pale
    slide.addShape('ellipse', { x: x + (tenth % 5) * 0.6, y: y + Math.floor(tenth / 5) * 0.6, w: 0.46, h: 0.46, fill: { color: fill } })
  }
}

const addBudgetChart = ({ file, input: { budget }, words: { budget: words, pair }, formats, lang, colour }: Deck, slide: Slide): void => {
  if (!budget) return
  const bars = [[words.half, budget.p50Cents, colour.pale], [words.chosen, budget.chosenCents, colour.shape], [words.eight, budget.p80Cents, colour.pale]] as const
  const ordered = bars.toSorted((a, b) => b[1] - a[1])
  slide.addText(words.monthly, { x: 5.55, y: page.top, w: 6, h: 0.4, margin: 0, fontFace: font.head, fontSize: 18, bold: true, color: colour.ink, lang })
  slide.addChart(file.ChartType.bar, [{ name: words.monthly, labels: ordered.map(([label, cents]) => pair(label, formats.estimate(cents))), values: ordered.map(([, cents]) => cents / 100) }], {
    x: 5.4, y: page.top + 0.4, w: page.right - 5.4, h: 3.4, barDir: 'bar', barGapWidthPct: 55, chartColors: ordered.map(([, , fill]) => fill),
    altText: bars.map(([label, cents]) => pair(label, formats.estimate(cents))).join(', '), lang,
    catAxisLabelFontFace: font.body, catAxisLabelFontSize: 15, catAxisLabelColor: colour.ink, catAxisLineShow: false, catAxisMajorTickMark: 'none',
    valAxisHidden: true, valAxisMinVal: 0, valGridLine: { style: 'none' },
  })
}
