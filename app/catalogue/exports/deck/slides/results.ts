// What it gives: expected and actual on one native chart, whose figures open in a sheet.
import { addPage } from '../pages.ts'
import type { Deck, Slide } from '../pages.ts'
import { font, page, pageWidth } from '../identity.ts'

export const addResults = (deck: Deck): void => {
  const { input: { results, kpi }, words: { results: words }, formats, lang, colour } = deck
  if (!results) return
  const [actual, expected] = [formats.count(results.actual), formats.count(results.expected)]
  const title = kpi ? words.titleOf(actual, expected, kpi.name) : words.title(actual, expected)
  const slide = addPage(deck, { eyebrow: words.eyebrow, title, notes: kpi ? `${kpi.definition}\n${kpi.formula}` : undefined })
  if (results.series.length < 2) return
  slide.addText(words.axis, { x: page.left, y: page.top - 0.1, w: 6, h: 0.35, margin: 0, fontFace: font.body, fontSize: 13, color: colour.ink2, lang })
  addCurve(deck, slide)
}

const addCurve = ({ file, input: { results }, words: { results: words }, formats, lang, colour }: Deck, slide: Slide): void => {
  if (!results) return
  const { series } = results
  const labels = series.map(({ day }) => formats.axisDay(day))
  // A day without an actual value is a hole in the list: the line stops there, it does not fall to zero.
  const actual: number[] = []
  series.forEach((point, index) => { if (point.actual !== null) actual[index] = point.actual })
  const known = actual.length - 1
  const top = niceTop(Math.max(...series.map(point => Math.max(point.expected, point.actual ?? 0))))
  const box = { x: page.left, y: page.top + 0.3, w: pageWidth, h: 4.5 }
  // The plot's place inside the chart, as shares: known, so that each line can be named at its end.
  const plot = { x: 0.05, y: 0.04, w: 0.83, h: 0.84 }
  const axis = { fontFace: font.body, fontSize: 13, color: colour.ink2 }
  const shared = { lineDataSymbol: 'none' as const, lineSmooth: false }
  slide.addChart(
    [
      { type: file.ChartType.line, data: [{ name: words.expected, labels, values: series.map(point => point.expected) }], options: { ...shared, chartColors: [colour.ink2], lineDash: ['dash'], lineSize: 2 } },
      { type: file.ChartType.line, data: [{ name: words.actual, labels, values: actual }], options: { ...shared, chartColors: [colour.shape], lineSize: 3.5 } },
    ] as never,
    {
      ...box, layout: plot, lang, altText: `${words.actual} ${formats.count(results.actual)}, ${words.expected} ${formats.count(results.expected)}`,
      catAxisLabelFontFace: axis.fontFace, catAxisLabelFontSize: axis.fontSize, catAxisLabelColor: axis.color, catAxisLineColor: colour.line, catAxisMajorTickMark: 'none', catAxisLabelFrequency: String(Math.ceil(series.length / 8)),
      valAxisLabelFontFace: axis.fontFace, valAxisLabelFontSize: axis.fontSize, valAxisLabelColor: axis.color, valAxisLineShow: false, valAxisMajorTickMark: 'none', valAxisMinVal: 0, valAxisMaxVal: top, valAxisMajorUnit: top / 5, valAxisLabelFormatCode: '#,##0', valGridLine: { color: colour.line, size: 0.5 },
    } as never,
  )
  const nameAt = (text: string, index: number, value: number, color: string) => {
    // Categories sit in the middle of their slot.
    const x = box.x + box.w * (plot.x + (plot.w * (index + 0.5)) / series.length)
    const y = box.y + box.h * (plot.y + plot.h * (1 - value / top))
    slide.addText(text, { x: x + 0.08, y: y - 0.2, w: 1.6, h: 0.4, margin: 0, valign: 'middle', fontFace: font.body, fontSize: 15, bold: true, color, lang })
  }
  const last = series.at(-1)
  if (last) nameAt(words.expected, series.length - 1, last.expected, colour.ink2)
  const reached = series[known]?.actual
  if (typeof reached === 'number') nameAt(`${words.actual} ${formats.count(reached)}`, known, reached, colour.text)
}

/** The round number at the top of the axis, which five steps cut into whole numbers. */
const niceTop = (highest: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(highest, 1)))
  return Math.max(5, ([1, 1.5, 2, 3, 4, 5, 7.5, 10].find(step => step * power >= highest) ?? 10) * power)
}
