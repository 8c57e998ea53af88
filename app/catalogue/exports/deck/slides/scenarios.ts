// Three futures, careful to favourable, each with its chances; never one figure alone.
import { font, page, pageWidth } from '../identity.ts'
import { addPage } from '../pages.ts'
import type { Deck } from '../pages.ts'
import { addTable } from '../tables.ts'

export const addScenarios = (deck: Deck): void => {
  const { file, input: { scenarios, objective, kpi }, words: { scenarios: words }, formats, colour, lang } = deck
  if (!scenarios || !objective) return
  const results = kpi?.name ?? ''
  const { futures, basis } = scenarios
  const careful = formats.count(futures[0]?.results ?? 0)
  const slide = addPage(deck, { eyebrow: words.eyebrow, title: basis === 'pace' ? words.titleByEnd(careful, results, formats.day(objective.end)) : words.titleMonthly(careful, results), notes: words.note[basis] })
  const named = futures.map(({ chancesInTen, results: count }) => ({ name: words.named(chancesInTen), chances: words.chances(chancesInTen), count }))
  const { valueCents, marginShare } = objective
  const worth = valueCents === null || marginShare === null ? null : valueCents * marginShare
  addTable(deck, slide, {
    x: page.left, most: 3, tallest: 0.75,
    columns: [{ title: words.scenario, width: 1.6 }, { title: words.chancesTitle, width: 2.4 }, { title: words.atLeast, width: 1.3, figures: true }, ...(worth === null ? [] : [{ title: words.margin, width: 1.3, figures: true }])],
    rows: named.map(({ name, chances, count }) => [name, chances, formats.count(count), ...(worth === null ? [] : [formats.estimate(count * worth)])]),
  })
  const drawn = named.toReversed()
  slide.addChart(file.ChartType.bar, [{ name: words.atLeast, labels: drawn.map(one => one.name), values: drawn.map(one => one.count) }], {
    x: 7.75, y: page.top, w: page.right - 7.75, h: 3.3, barDir: 'bar', barGapWidthPct: 60, chartColors: drawn.map((_, index) => (index === 1 ? colour.shape : colour.pale)),
    altText: named.map(({ name, count }) => `${name} ${formats.count(count)}`).join(', '), lang, showValue: true, dataLabelFontFace: font.body, dataLabelFontSize: 15, dataLabelFontBold: true, dataLabelColor: colour.ink, dataLabelFormatCode: '#,##0',
    catAxisLabelFontFace: font.body, catAxisLabelFontSize: 15, catAxisLabelColor: colour.ink, catAxisLineShow: false, catAxisMajorTickMark: 'none',
    valAxisHidden: true, valAxisMinVal: 0, valGridLine: { style: 'none' },
  })
  slide.addText(words.note[basis], { x: page.left, y: 5.7, w: pageWidth, h: 0.8, margin: 0, fontFace: font.body, fontSize: 15, color: colour.ink2, valign: 'top', lang })
}
