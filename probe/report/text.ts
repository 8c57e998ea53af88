// The audit as plain text, for a terminal or an e-mail.
import type { AuditResult, SiteAudit } from './audit.ts'
import { SEVERITIES } from './checks/contract.ts'
import { ELEMENTS, type Locale } from './elements.ts'
import { MEASURES, type Measure } from './measures.ts'
import { WORDS } from './report.words.ts'
import { loadSpeaker, type Speaker } from './speaker.ts'

function writeMeasure({ value, unit }: Measure, locale: Locale): string {
  if (value === null) return '–'
  if (unit === 'share') return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value)
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(value)
  return unit === 'ms' ? `${figure}\u00a0ms` : figure
}

function describeSite(site: SiteAudit, speaker: Speaker, locale: Locale): string[] {
  const words = WORDS[locale]
  const name = site.identity?.name ? `${site.identity.name} – ${site.url}` : site.url
  if (!site.identity) return [name, `  ${words.notRead(site.end, site.failure)}`]
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(new Date(site.startedAt))
  const minutes = (effort: number) => words.effort(effort)
  return [
    name, `  ${words.read(site.pagesRead, day)}`, '',
    words.good, ...site.assets.map((asset) => `  ✓ ${speaker.asset(asset)}`), ...site.assets.length ? [] : [`  ${words.none}`], '',
    words.bad,
    ...SEVERITIES.flatMap((severity) => site.groups.filter((group) => group.severity === severity)).flatMap((group) => {
      const { title, why, fix } = speaker.group(group)
      const pages = site.findings.filter(({ id }) => group.findingIds.includes(id)).flatMap(({ url, proof }) => proof.pages ?? [url])
      return [`  ▲ ${title} (${words.severity[group.severity]}, ${minutes(group.effortMinutes)})`, `    ${why}`, `    ${fix}`, ...[...new Set(pages)].slice(0, 5).map((url) => `    · ${url}`)]
    }),
    ...site.groups.length ? [] : [`  ${words.none}`],
  ]
}

function compareSites(result: AuditResult, locale: Locale): string[] {
  const sites = [result.site, ...result.competitors]
  const row = (name: string, cells: string[]) => `  ${name.padEnd(36)}${cells.map((cell) => cell.padStart(14)).join('')}`
  const names = sites.map((site) => (site.identity?.name ?? new URL(site.url).host).slice(0, 13))
  return [
    WORDS[locale].sideBySide, row('', names),
    ...ELEMENTS.filter(({ number }) => sites.some((site) => (site.scores[number - 1]?.score ?? null) !== null)).map(({ number, name }) =>
      row(name[locale], sites.map((site) => writeMeasure({ key: '', unit: 'share', value: site.scores[number - 1]?.score ?? null }, locale)))),
    ...MEASURES.map(({ key, unit, name }) =>
      row(name[locale], sites.map((site) => writeMeasure({ key, unit, value: site.measures.find((measure) => measure.key === key)?.value ?? null }, locale)))),
  ]
}

/** The whole result as lines of text in the reader's language. */
export async function reportText(result: AuditResult, locale: Locale): Promise<string> {
  const speaker = await loadSpeaker(locale)
  return [...describeSite(result.site, speaker, locale), '', ...compareSites(result, locale), ''].join('\n')
}
