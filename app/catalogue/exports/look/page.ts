// A page of HTML that holds everything it shows: its style, the logo, the company's colours. Paper first: black and white reads as well.
import type { Locale } from '@azimut/engines/locale'
import { html, Html } from './html.ts'
import { base } from './look.ts'
import type { Look } from './look.ts'

const style = (look: Look) => `
@page { size: A4; margin: 12mm 13mm; }
* { box-sizing: border-box; margin: 0; }
html { color: ${base.ink}; background: #fff; font: 400 10.5pt/1.42 'Hanken Grotesk', 'Segoe UI', sans-serif; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
h1, h2, h3 { font-family: 'Bricolage Grotesque', 'Trebuchet MS', sans-serif; line-height: 1.2; text-wrap: balance; break-after: avoid; }
h2 { font-size: 15pt; } h3 { font-size: 11.5pt; }
ul { padding: 0; list-style: none; } p, li, td, th, dd { overflow-wrap: anywhere; }
small, .quiet { color: ${base.ink2}; font-size: 9pt; }
table { width: 100%; border-collapse: collapse; } th { color: ${base.ink2}; font-weight: 500; font-size: 9pt; text-align: start; }
td, th { padding: 3pt 6pt 3pt 0; border-bottom: .5pt solid ${base.line}; vertical-align: top; } td.figure, th.figure { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.head { display: flex; align-items: center; gap: 10pt; padding-bottom: 8pt; border-bottom: 2.5pt solid ${look.shape}; }
.head img { max-height: 34pt; max-width: 120pt; } .head strong { font: 650 13pt/1.2 'Bricolage Grotesque', sans-serif; } .head > div { flex: 1; min-width: 0; }
.head small { display: block; } .head .dated { flex: none; text-align: end; max-width: 45%; }
.foot { display: flex; justify-content: space-between; gap: 12pt; padding-top: 6pt; border-top: .5pt solid ${base.line}; color: ${base.ink2}; font-size: 8.5pt; }
.simulated { font-weight: 600; color: ${base.ink}; }
@media screen { body { max-width: 210mm; margin: 0 auto; padding: 12mm 13mm; } @media (max-width: 600px) { body { padding: 16px; } .head { flex-wrap: wrap; } .head .dated { text-align: start; max-width: none; } } }
`

const mark = new Html(`<svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true"><path d="M10.06 18.39A15.2 15.2 0 0 0 21.94 18.39" fill="none" stroke="${base.ink}" stroke-width="3.8"/><path d="M5.31 28.4L16 4.4L26.69 28.4" fill="none" stroke="${base.ink}" stroke-width="4.6" stroke-linecap="round" stroke-linejoin="round"/></svg>`)

/** The logo, or the mark of Azimut where there is no brand. */
const signOf = ({ logo, isAzimut, madeBy, name }: Look): Html | null =>
  logo ? html`<img src="data:${logo.type};base64,${logo.base64}" alt="${madeBy ?? name}">` : isAzimut ? mark : null

/** The head of a document: who, made by whom, of which day. */
export const headOf = (look: Look, { madeBy, dated, simulated }: { madeBy: string | null; dated: string; simulated: string | null }): Html =>
  html`<header class="head">${signOf(look)}<div><strong>${look.name}</strong>${madeBy && html`<small>${madeBy}</small>`}</div><div class="dated"><small>${dated}</small>${simulated && html`<small class="simulated">${simulated}</small>`}</div></header>`

/** The whole file, UTF-8. `more` is style of the document's own, never anything people wrote. */
export const pageOf = ({ title, locale, look, more, body }: { title: string; locale: Locale; look: Look; more: string; body: Html }): Uint8Array =>
  new TextEncoder().encode(html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${new Html(style(look) + more)}</style></head>
<body>${body}</body></html>
`.text)
