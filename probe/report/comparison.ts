// The site beside its competitors: the same measures, and a reason in place of each that does not compare.
import type { AuditResult } from '../audit.ts'
import { differenceOf } from '../compare.ts'
import { ELEMENTS } from '../elements.ts'
import { MEASURES } from '../readings/measures.ts'
import type { SiteAudit } from '../site-audit.ts'
import { writeMeasure } from './figures.ts'
import { html, type Html } from './html.ts'
import { WORDS } from './report.words.ts'
import type { Saying } from './sections.ts'

export const nameOf = (site: SiteAudit): string => site.identity?.name ?? new URL(site.url).host

export function comparison({ site, competitors }: AuditResult, { locale }: Saying): Html | null {
  if (!competitors.length) return null
  const words = WORDS[locale]
  const others = competitors.map((other) => ({ other, difference: differenceOf(site, other) }))
  const compared = [site, ...others.filter(({ difference }) => difference === null).map(({ other }) => other)]
  const row = (name: string, cells: readonly string[]) => html`<tr><th scope="row">${name}</th>${cells.map((cell, at) => html`<td class="n${at === 0 ? ' you' : ''}">${cell}</td>`)}</tr>`
  const scored = ELEMENTS.filter(({ number }) => compared.some(({ scores }) => scores.find(({ element }) => element === number)?.score != null))
  return html`<h2>${words.sideBySide}</h2>
    ${compared.length > 1 && html`<div class="scroll"><table><tr><th>${words.measure}</th>${compared.map((one, at) => html`<th class="n" scope="col">${at === 0 ? words.you : nameOf(one)}</th>`)}</tr>
    ${scored.map(({ number, name }) => row(name[locale], compared.map(({ scores }) => writeMeasure({ value: scores.find(({ element }) => element === number)?.score ?? null, unit: 'share' }, locale))))}
    ${MEASURES.map(({ key, unit, name }) => row(name[locale], compared.map(({ measures }) => writeMeasure({ value: measures.find((one) => one.key === key)?.value ?? null, unit }, locale))))}</table></div>`}
    ${others.map(({ other, difference }) => difference && html`<p class="aside">${nameOf(other)}${locale === 'fr' ? '\u202f:' : ':'} ${words.different[difference]}.</p>`)}`
}
