// The site beside its competitors: the same measures, and a reason in place of each that does not compare.
import type { AuditResult } from '../audit.ts'
import { differenceOf } from '../compare.ts'
import { ELEMENTS, type Locale } from '../elements.ts'
import { MEASURES, type MeasureKind } from '../readings/measures.ts'
import type { SiteAudit } from '../site-audit.ts'
import { writeMeasure } from './figures.ts'
import { html, type Html } from './html.ts'
import { WORDS } from './report.words.ts'
import type { Saying } from './saying.ts'

export const nameOf = (site: SiteAudit): string => site.identity?.name ?? new URL(site.url).host

interface Row { name: string; unit: MeasureKind['unit']; better: MeasureKind['better']; values: (number | null)[] }

function rowsOf(sites: readonly SiteAudit[], locale: Locale): { scores: Row[]; measures: Row[] } {
  const scores = ELEMENTS.map(({ number, name }): Row => ({
    name: name[locale], unit: 'share', better: 'more', values: sites.map((one) => one.scores.find(({ element }) => element === number)?.score ?? null),
  }))
  const measures = MEASURES.map(({ key, unit, better, name }): Row => ({ name: name[locale], unit, better, values: sites.map((one) => one.measures.find((measure) => measure.key === key)?.value ?? null) }))
  return { scores: scores.filter(({ values }) => values.some((value) => value !== null)), measures }
}

/** The one that does better than all others; nobody where they are level, as written, or where more is not better. */
function bestOf({ unit, better, values }: Row, locale: Locale): number | null {
  const known = values.flatMap((value, at) => value === null ? [] : [{ at, value, said: writeMeasure({ value, unit }, locale) }])
  if (better === null || known.length < 2) return null
  const [first, second] = known.toSorted((a, b) => better === 'more' ? b.value - a.value : a.value - b.value)
  return first!.said === second!.said ? null : first!.at
}

/** On how many of the scores known on both sides the site is ahead of all others, and on which it is behind. */
function standing(scores: readonly Row[], locale: Locale): Html | null {
  const compared = scores.filter(({ values: [own, ...others] }) => typeof own === 'number' && others.some((value) => value !== null))
  if (!compared.length) return null
  const best = compared.map((row) => ({ name: row.name, at: bestOf(row, locale) }))
  const behind = best.filter(({ at }) => at !== null && at > 0).map(({ name }) => name)
  return html`<p class="aside">${WORDS[locale].standing(compared.length, best.filter(({ at }) => at === 0).length, behind)}</p>`
}

/** The site, those read as it was, and their rows; of the others, why they do not compare, a sentence each. */
export function besideOf({ site, competitors }: AuditResult, locale: Locale) {
  const others = competitors.map((other) => ({ other, difference: differenceOf(site, other) }))
  const compared = [site, ...others.filter(({ difference }) => difference === null).map(({ other }) => other)]
  const apart = others.flatMap(({ other, difference }) => difference ? [`${nameOf(other)}${WORDS[locale].colon} ${WORDS[locale].different[difference]}.`] : [])
  return { compared, apart, ...rowsOf(compared, locale) }
}

export function comparison(result: AuditResult, { locale }: Pick<Saying, 'locale'>): Html | null {
  if (!result.competitors.length) return null
  const words = WORDS[locale]
  const { compared, apart, scores, measures } = besideOf(result, locale)
  const write = (row: Row) => {
    const best = bestOf(row, locale)
    return html`<tr><th scope="row">${row.name}</th>${row.values.map((value, at) => html`<td class="n${at === 0 && ' you'}${at === best && ' best'}">${writeMeasure({ value, unit: row.unit }, locale)}</td>`)}</tr>`
  }
  return html`<h2 class="breaks">${words.sideBySide}</h2>
    ${compared.length > 1 && html`${standing(scores, locale)}<div class="scroll"><table class="beside"><tr><th>${words.measure}</th>${compared.map((one, at) => html`<th class="n${at === 0 && ' you'}" scope="col">${at === 0 ? words.you : nameOf(one)}</th>`)}</tr>
    ${[...scores, ...measures].map(write)}</table></div><p class="fine">${words.boldIsBest}</p>`}
    ${apart.map((sentence) => html`<p class="aside">${sentence}</p>`)}`
}
