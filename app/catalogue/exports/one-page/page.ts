// Lays the strategy out on one A4. Each figure is one of `figures`: what is not traced is not printed.
import type { Locale } from '@azimut/engines/locale'
import type { DocumentInput } from '../_contract.ts'
import { formatsOf } from '../deck/formats.ts'
import type { Formats } from '../deck/formats.ts'
import { html } from '../look/html.ts'
import type { Html } from '../look/html.ts'
import { lookOf } from '../look/look.ts'
import type { Look } from '../look/look.ts'
import { headOf, pageOf } from '../look/page.ts'
import { drawCurve } from './curve.ts'
import { words } from './onePage.words.ts'
import type { OnePageWords } from './onePage.words.ts'

const style = (look: Look) => `
.course { margin: 11pt 0 3pt; font-size: 23pt; max-width: 28em; } .value { color: #52605f; }
.parts { display: grid; grid-template-columns: 1fr 1fr; gap: 14pt 24pt; margin-top: 13pt; }
.parts h3 { margin-bottom: 3pt; padding-top: 5pt; border-top: 1pt solid ${look.shape}; }
.parts li { margin: 2pt 0; padding-inline-start: 9pt; position: relative; } .parts li::before { content: ''; position: absolute; inset: .55em auto auto 0; width: 3pt; height: 3pt; border-radius: 50%; background: currentColor; }
.parts li small { display: block; } .parts dl div { display: flex; justify-content: space-between; gap: 8pt; padding: 2pt 0; border-bottom: .5pt solid #d9d2c5; }
.parts dd { margin: 0; font-weight: 650; white-space: nowrap; } .figure { font-variant-numeric: tabular-nums; }
.curve { display: block; width: 100%; height: 76pt; margin: 4pt 0 1pt; }
.when { margin: 12pt 0 8pt; padding: 8pt 11pt; border: 1.5pt solid ${look.shape}; border-radius: 6pt; font-size: 12pt; }
body { display: flex; flex-direction: column; min-height: 270mm; } .foot { margin-top: auto; }
`

interface Sheet { input: DocumentInput; w: OnePageWords; f: Formats; figure: (id: string) => Html }

export function writeOnePage(input: DocumentInput, locale: Locale): Uint8Array {
  const look = lookOf(input)
  const [w, f] = [words[locale], formatsOf(locale, input.currency)]
  const known = new Map(input.figures.map(one => [one.id, one.value]))
  const sheet: Sheet = { input, w, f, figure: id => html`<data class="figure" value="${id}">${known.get(id) ?? w.unknown}</data>` }
  const day = (text: string) => html`<time>${f.fullDay(text)}</time>`
  const { objective, value } = input
  const head = headOf(look, { madeBy: look.madeBy && w.madeBy(look.madeBy), dated: w.dated(f.day(input.dated)), simulated: input.simulated ? w.simulated : null })
  const body = html`${head}
<main>${objective && html`<h1 class="course" data-written>${cut(objective.sentence, 180)}</h1>`}${value && html`<p class="value" data-written>${cut(value, 180)}</p>`}
<div class="parts">${partsOf(sheet).map(([title, content]) => html`<section><h3>${title}</h3>${content}</section>`)}</div>
<p class="when"><strong>${w.when}</strong> ${startOf(sheet, day)}</p></main>
<footer class="foot"><span data-written>${cut(look.footer ?? look.name, 90)}</span><span>${w.traced}</span></footer>`
  return pageOf({ title: w.title(look.name), locale, look, more: style(look) + `main { zoom: ${sizeOf(body)}; }`, body })
}

/** So many characters fill the sheet at its full size; beyond, everything is set smaller, so that one page remains one. */
const fullSheet = 1700
const sizeOf = (body: Html) => {
  const length = body.text.replace(/<svg[^]*?<\/svg>|<[^>]*>/g, '').length
  return Math.round(Math.max(0.66, Math.min(1, Math.sqrt(fullSheet / length))) * 100) / 100
}

/** Written by people, or a date: everything else on the page is a word of ours or a traced figure. */
const written = (text: string) => html`<span data-written>${text}</span>`
const list = (items: readonly Html[]) => html`<ul>${items.map(item => html`<li>${item}</li>`)}</ul>`
const facts = (rows: readonly (readonly [Html, Html])[]) => html`<dl>${rows.map(([name, amount]) => html`<div><dt>${name}</dt><dd>${amount}</dd></div>`)}</dl>`
const quiet = (text: string) => html`<p class="quiet">${text}</p>`

/** As many as one A4 holds, whatever people wrote. */
const most = { findings: 3, stakes: 2, lines: 5, actions: 6, decisions: 2, meetings: 3 }
const cut = (text: string, length = 100) => (text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/, '')}…`)

function partsOf({ input, w, f, figure }: Sheet): [string, Html][] {
  const { findings, stakes, budget, lines, actions, results, costs, decisions, meetings, dated, kpi } = input
  const toCome = actions.filter(one => !one.done).concat(actions.filter(one => one.done)).slice(0, most.actions)
  const dearest = lines.map((line, index) => ({ ...line, index })).toSorted((a, b) => b.cents - a.cents)
  const next = meetings.filter(one => one.day >= dated).slice(0, most.meetings)
  return [
    [w.seen, findings.length ? list(findings.slice(0, most.findings).map(one => written(cut(one.title)))) : quiet(w.seenNone)],
    [w.stakes, stakes.length ? list(stakes.slice(0, most.stakes).map(one => written(cut(one)))) : quiet(w.stakesNone)],
    [w.budget, budget ? html`${facts([[html`${w.once}`, w.perMonth(figure('budget.once'))], [html`${w.eight}`, w.perMonth(figure('budget.eight'))], [html`${budget.trialUntil ? html`${w.trial} <time>${f.briefDay(budget.trialUntil)}</time>` : w.kept}`, w.perMonth(figure('budget.kept'))]])}${budget.chancesInTen === null ? null : html`<p>${w.chances(figure('budget.chances'), budget.chancesInTen)}</p>`}` : quiet(w.budgetNone)],
    [w.lines, lines.length ? facts(dearest.slice(0, most.lines).map(one => [written(cut(one.lever, 45)), one.cents ? w.perMonth(figure(`lines.${one.index}`)) : html`${w.free}`])) : quiet(w.linesNone)],
    [w.actions, actions.length ? html`${list(toCome.map(one => html`${written(cut(one.title, 60))} <small>${written(cut(one.owner ?? w.nobody, 30))} · ${figure(`actions.${one.id}`)} · ${w.byDay} <time>${f.briefDay(one.due)}</time></small>`))}${actions.length > most.actions ? html`<p class="quiet">${w.more(figure('actions.more'), actions.length - most.actions)}</p>` : null}` : quiet(w.actionsNone)],
    [w.results, results ? html`<p><strong>${w.resultsSaid(figure('results.actual'), kpi, figure('results.expected'), Math.round(results.expected))}</strong></p>${drawCurve(input, w)}${costs ? html`<p class="quiet">${costs.hours ? w.costs(figure('costs.full'), figure('costs.hours')) : w.costsNoHours(figure('costs.full'))} ${costs.roi ? w.back(figure('costs.low'), figure('costs.high')) : w.backUnknown}</p>` : quiet(w.costsUnknown)}` : quiet(w.resultsNone)],
    [w.decisions, decisions.length ? list(decisions.toReversed().slice(0, most.decisions).map(one => html`${written(cut(one.sentence))} <small><time>${f.briefDay(one.day)}</time></small>`)) : quiet(w.decisionsNone)],
    [w.meetings, next.length ? list(next.map(one => html`<time>${f.fullDay(one.day)}</time>`)) : quiet(w.meetingsNone)],
  ]
}

function startOf({ input: { actions, dated, startDate }, w }: Sheet, day: (text: string) => Html): Html {
  const [first] = actions.filter(one => !one.done && one.start >= dated)
  if (first) return html`${w.on} ${day(first.start)}${w.colon} ${written(cut(first.title, 80))}`
  return startDate ? html`${w.since} ${day(startDate)}.` : html`${w.soon}`
}
