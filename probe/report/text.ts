// The audit as plain text, for a terminal or an e-mail.
import type { AuditResult } from '../audit.ts'
import { differenceOf } from '../compare.ts'
import { ELEMENTS, type Locale } from '../elements.ts'
import { MEASURES } from '../readings/measures.ts'
import type { SiteAudit } from '../site-audit.ts'
import { loadSpeaker, type Speaker } from '../speaker.ts'
import { nameOf } from './comparison.ts'
import { writeDay, writeEffort, writeMeasure } from './figures.ts'
import { assetsByWorth, repairsOf } from './glance.ts'
import { WORDS } from './report.words.ts'

function describeSite(site: SiteAudit, speaker: Speaker, locale: Locale): string[] {
  const words = WORDS[locale]
  const name = site.identity?.name ? `${site.identity.name} – ${site.url}` : site.url
  if (!site.identity) return [name, `  ${words.notRead(site.end, site.failure)}`]
  return [
    name, `  ${words.read(site.pagesRead, writeDay(site.startedAt, locale))}`, '',
    words.good, ...assetsByWorth(site).map((asset) => `  ✓ ${speaker.asset(asset)}`), ...site.assets.length ? [] : [`  ${words.none}`], '',
    words.doFirst,
    ...repairsOf(site).flatMap((action, at) => {
      const { title, why, fix } = speaker.action(action)
      const pages = site.findings.filter(({ id }) => action.findingIds.includes(id)).flatMap(({ url, proof }) => proof.pages ?? [url])
      return [`  ${at + 1}. ${title} (${words.severity[action.severity]}, ${words.effort(writeEffort(action.effortMinutes, locale))})`, `     ${why}`, `     ${fix}`, ...[...new Set(pages)].slice(0, 5).map((url) => `     · ${url}`)]
    }),
    ...repairsOf(site).length ? [] : [`  ${words.none}`],
  ]
}

function compareSites({ site, competitors }: AuditResult, locale: Locale): string[] {
  const others = competitors.filter((other) => differenceOf(site, other) === null)
  const sites = [site, ...others]
  const words = WORDS[locale]
  const row = (name: string, cells: string[]) => `  ${name.padEnd(36)}${cells.map((cell) => cell.padStart(14)).join('')}`
  const scoreOf = ({ scores }: SiteAudit, number: number) => scores.find(({ element }) => element === number)?.score ?? null
  return [
    words.sideBySide, row('', sites.map((one) => nameOf(one).slice(0, 13))),
    ...ELEMENTS.filter(({ number }) => sites.some((one) => scoreOf(one, number) !== null)).map(({ number, name }) =>
      row(name[locale], sites.map((one) => writeMeasure({ unit: 'share', value: scoreOf(one, number) }, locale)))),
    ...MEASURES.map(({ key, unit, name }) => row(name[locale], sites.map(({ measures }) => writeMeasure({ unit, value: measures.find((one) => one.key === key)?.value ?? null }, locale)))),
    ...competitors.flatMap((other) => { const difference = differenceOf(site, other); return difference ? [`  ${nameOf(other)}: ${words.different[difference]}`] : [] }),
  ]
}

/** The whole result as lines of text in the reader's language. */
export async function reportText(result: AuditResult, locale: Locale): Promise<string> {
  const speaker = await loadSpeaker(locale)
  return [...describeSite(result.site, speaker, locale), '', ...compareSites(result, locale), ''].join('\n')
}
