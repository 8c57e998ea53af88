// The audit as plain text, for a terminal or an e-mail.
import type { AuditResult } from '../audit.ts'
import type { Locale } from '../elements.ts'
import type { SiteAudit } from '../site-audit.ts'
import { loadKeptSpeaker, type Speaker } from '../speaker.ts'
import { chosenFigures } from './annex.ts'
import { besideOf, nameOf } from './comparison.ts'
import { writeEffort, writeMeasure } from './figures.ts'
import { assetsByWorth, howRead, repairsOf, whyNotRead } from './glance.ts'
import { WORDS } from './report.words.ts'

const SHOWN = 10

function describeRepairs(site: SiteAudit, speaker: Speaker, locale: Locale): string[] {
  const words = WORDS[locale]
  return repairsOf(site).flatMap((action, at) => {
    const { title, why, fix } = speaker.action(action)
    const pages = site.findings.filter(({ id }) => action.findingIds.includes(id)).flatMap(({ url, proof }) => proof.pages ?? [url])
    return [`  ${at + 1}. ${title} (${words.severity[action.severity]}, ${words.effort(writeEffort(action.effortMinutes, locale))})`, `     ${why}`, `     ${fix}`, ...[...new Set(pages)].slice(0, 5).map((url) => `     · ${url}`)]
  })
}

/** What only a person can judge, with what was seen. */
function describeDoubts({ toVerify }: SiteAudit, speaker: Speaker, locale: Locale): string[] {
  const words = WORDS[locale]
  const doubts = [...Map.groupBy(toVerify, (finding) => speaker.doubt(finding).title)]
  if (!doubts.length) return []
  const lines = doubts.slice(0, SHOWN).flatMap(([title, [first]]) => [`  ? ${title}`, ...first!.proof.text ? [`     ${first!.proof.text}`] : []])
  return ['', words.toVerify, ...lines, ...doubts.length > SHOWN ? [`  ${words.and} ${words.others(doubts.length - SHOWN)}`] : []]
}

function describeSite(result: AuditResult, speaker: Speaker, locale: Locale): string[] {
  const { site } = result
  const words = WORDS[locale]
  const name = site.identity?.name ? `${site.identity.name} – ${site.url}` : site.url
  const repairs = describeRepairs(site, speaker, locale)
  if (!site.identity) return [name, `  ${whyNotRead(site, locale)}`, ...repairs.length ? ['', words.doFirst, ...repairs] : [], ...describeDoubts(site, speaker, locale)]
  const assets = assetsByWorth(site)
  const chosen = chosenFigures(site, { locale, speaker })
  return [
    name, `  ${howRead(result, locale)}`, '',
    words.good, ...assets.slice(0, SHOWN).map((asset) => `  ✓ ${speaker.asset(asset)}`),
    ...assets.length > SHOWN ? [`  ${words.moreGood(assets.length - SHOWN)}`] : assets.length ? [] : [`  ${words.none}`], '',
    words.doFirst, ...repairs.length ? repairs : [`  ${words.none}`], ...describeDoubts(site, speaker, locale),
    ...chosen.length ? ['', words.ownFigures, ...chosen.map((one) => `  · ${one}`)] : [],
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
  const speaker = await loadKeptSpeaker(locale)
  return [...describeSite(result, speaker, locale), ...showFigures(result, locale), ''].join('\n')
}
