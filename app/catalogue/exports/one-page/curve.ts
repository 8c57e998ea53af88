// Expected and actual since the start, as a small drawing: dashes and a full line, told apart without colour.
import type { DocumentInput } from '../_contract.ts'
import { html } from '../look/html.ts'
import type { Html } from '../look/html.ts'
import { lookOf } from '../look/look.ts'

const [width, height] = [320, 80]

export function drawCurve(input: DocumentInput, names: { expected: string; actual: string }): Html | null {
  const series = input.results?.series ?? []
  if (series.length < 2) return null
  const top = Math.max(1, ...series.map(point => Math.max(point.expected, point.actual ?? 0)))
  const place = (value: number, index: number) => `${Math.round(index / (series.length - 1) * (width - 62) * 10) / 10},${Math.round((height - 4 - value / top * (height - 14)) * 10) / 10}`
  const at = (value: number, index: number) => place(value, index).split(',') as [string, string]
  const known = series.flatMap((point, index) => (point.actual === null ? [] : [{ actual: point.actual, index }]))
  const last = known.at(-1)
  const end = at(series.at(-1)!.expected, series.length - 1)
  const now = last && at(last.actual, last.index)
  return html`<svg class="curve" viewBox="0 0 ${width} ${height}" role="img" aria-label="${names.expected}, ${names.actual}">
<line x1="0" y1="${height - 4}" x2="${width - 62}" y2="${height - 4}" stroke="#857d6e" stroke-width=".75"/>
<polyline points="${series.map((point, index) => place(point.expected, index)).join(' ')}" fill="none" stroke="#52605f" stroke-width="1.5" stroke-dasharray="4 3"/>
<polyline points="${known.map(({ actual, index }) => place(actual, index)).join(' ')}" fill="none" stroke="${lookOf(input).shape}" stroke-width="2.75"/>
<text x="${Number(end[0]) + 5}" y="${Number(end[1]) + 4}" font-size="11" fill="#52605f">${names.expected}</text>
${now && html`<circle cx="${now[0]}" cy="${now[1]}" r="3.2" fill="${lookOf(input).shape}"/><text x="${Number(now[0]) + 7}" y="${Math.min(height - 8, Number(now[1]) + 13)}" font-size="11" font-weight="650" fill="#17262b">${names.actual}</text>`}</svg>`
}
