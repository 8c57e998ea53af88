// The audit as plain text, for a terminal or an e-mail.
import type { AuditResult } from '../audit.ts'
import type { Locale } from '../elements.ts'
import type { SiteAudit } from '../site-audit.ts'
import { loadSpeaker, type Speaker } from '../speaker.ts'
import { besideOf, nameOf } from './comparison.ts'
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

/** Its figures, beside those of the sites that were read as it was. */
function showFigures(result: AuditResult, locale: Locale): string[] {
  if (!result.site.identity) return []
  const words = WORDS[locale]
  const { compared, apart, scores, measures } = besideOf(result, locale)
  const row = (name: string, cells: string[]) => `  ${name.padEnd(36)}${cells.map((cell) => cell.padStart(14)).join('')}`
  const rows = [...scores, ...measures].map(({ name, unit, values }) => row(name, values.map((value) => writeMeasure({ unit, value }, locale))))
  const head = compared.length > 1 ? [words.sideBySide, row('', compared.map((one) => nameOf(one).slice(0, 13)))] : [words.nine]
  return ['', ...head, ...rows, ...apart.map((sentence) => `  ${sentence}`)]
}

/** The whole result as lines of text in the reader's language. */
export async function reportText(result: AuditResult, locale: Locale): Promise<string> {
  const speaker = await loadSpeaker(locale)
  return [...describeSite(result.site, speaker, locale), ...showFigures(result, locale), ''].join('\n')
}
