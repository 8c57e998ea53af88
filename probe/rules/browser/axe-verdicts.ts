// Turns what axe found on the pages into one finding a rule, told in words an owner understands.
import french from 'axe-core/locales/fr.json' with { type: 'json' }
import type { AxeFinding, BrowserFacts, BrowserPage } from '../../facts/browser-facts.ts'
import { cutText } from '../../facts/cut.ts'
import { fail, pass, toVerify, type Values, type Verdict } from '../../checks/contract.ts'
import { AXE_RULES } from './axe-rules.words.ts'
import { NOT_OPENED } from './each-page.ts'

/** Rules that checks of ours tell, on every page of the site and not on a few only (tried on all of ACT's cases). */
export const TOLD_ELSEWHERE: ReadonlyMap<string, readonly string[]> = new Map([
  ['document-title', ['seo.title-missing']], ['html-has-lang', ['a11y.lang']], ['html-lang-valid', ['a11y.lang-valid']], ['frame-title', ['a11y.frame-title']],
  ['image-alt', ['a11y.alt']], ['link-name', ['a11y.empty-link', 'a11y.alt']], ['button-name', ['a11y.empty-button']], ['input-button-name', ['a11y.empty-button']],
  ['label', ['cust.form-labels']], ['select-name', ['cust.form-labels']], ['target-size', ['mob.tap-size']], ['meta-viewport', ['mob.zoom']],
  ['marquee', ['a11y.marquee']], ['blink', ['a11y.marquee']], ['meta-refresh', ['a11y.meta-refresh']],
])

interface Seen { page: BrowserPage; finding: AxeFinding }

/** Its words, for who does not read code; its code, where it shows none. */
const shownIn = (html: string) => cutText(html.replace(/<[^>]*(?:>|$)/g, ' ').replace(/\s+/g, ' ').trim(), 120) || html

const HELP_IN_FRENCH: Partial<Record<string, { help: string }>> = french.rules
const asFrench = (text: string) => text.replaceAll('\'', '’').replace(/"([^"]*)"/g, '«\u00a0$1\u00a0»')

function wordsOf({ rule, help }: AxeFinding): Values {
  const known = AXE_RULES[rule]
  return {
    problemFr: known?.fr.problem ?? `Règle non suivie\u202f: ${asFrench(HELP_IN_FRENCH[rule]?.help ?? help)}`, problemEn: known?.en.problem ?? `Rule not followed: ${help}`,
    fixFr: known?.fr.fix ?? 'Montrez cette règle et les endroits concernés à la personne qui entretient le site.', fixEn: known?.en.fix ?? 'Show this rule and the places concerned to the person who looks after the site.',
  }
}

/** `RGAA 1.1 · WCAG 1.1.1`, of tags such as `RGAA-1.1.1` and `wcag111`. */
export function criteriaOf(tags: readonly string[]): string {
  const rgaa = tags.flatMap((tag) => /^RGAA-(\d+\.\d+)/.exec(tag)?.[1] ?? [])
  const wcag = tags.flatMap((tag) => {
    const [, principle, guideline, criterion] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? []
    return principle ? `${principle}.${guideline}.${criterion}` : []
  })
  return [rgaa.length ? `RGAA ${[...new Set(rgaa)].join(', ')}` : '', wcag.length ? `WCAG ${wcag.join(', ')}` : ''].filter(Boolean).join(' · ')
}

/** Fields alone are not looked at by that check. */
const IN_FORMS_ONLY: ReadonlySet<string> = new Set(['label', 'select-name'])

/** What nobody else tells: those checks read pages as they are sent, and see nothing of what scripts add. */
function untold(finding: AxeFinding): AxeFinding | null {
  const { rule } = finding
  if (!TOLD_ELSEWHERE.has(rule)) return finding
  const nodes = rule === 'target-size' ? [] : finding.nodes.filter(({ isAdded, isInForm }) => isAdded || (IN_FORMS_ONLY.has(rule) && !isInForm))
  return nodes.length ? { ...finding, nodes, count: nodes.length } : null
}

function verdictOf(rule: string, seen: readonly Seen[], state: 'fail' | 'to_verify', home: string): Verdict {
  const { finding } = seen[0]!
  const pages = seen.map(({ page }) => page.url).sort()
  const [node] = finding.nodes
  const places = seen.reduce((sum, one) => sum + one.finding.count, 0)
  const shown = {
    key: rule, url: home, proof: { ...node && { selector: node.selector }, text: node ? shownIn(node.html) : rule, pages },
    values: { rule, criterion: criteriaOf(finding.tags), places, pages: pages.length, ...wordsOf(finding) },
  }
  return state === 'fail' ? fail(shown) : toVerify(shown)
}

/** One verdict a rule of `list` that `isAsked`, in alphabetical order; a pass when there is none. */
export function judgeAxe(browser: BrowserFacts, list: 'violations' | 'incomplete', isAsked: (finding: AxeFinding) => boolean): Verdict[] {
  const measured = browser.pages.filter(({ axe }) => axe !== null)
  const [home] = browser.pages
  if (!home || !measured.length) return [NOT_OPENED]
  const seen = measured.flatMap((page): Seen[] => page.axe![list].filter(isAsked).flatMap((finding) => untold(finding) ?? []).map((finding) => ({ page, finding })))
  const byRule = [...Map.groupBy(seen, ({ finding }) => finding.rule)].sort(([a], [b]) => a < b ? -1 : 1)
  if (!byRule.length) return [pass({ pages: measured.length })]
  return byRule.map(([rule, ofRule]) => verdictOf(rule, ofRule, list === 'violations' ? 'fail' : 'to_verify', home.url))
}
