// The sections of the report that follow its first page, each from the audit alone.
import type { Action } from '../actions.ts'
import type { Finding } from '../checks/run.ts'
import { pathOf } from '../crawl/address.ts'
import { cutText } from '../facts/cut.ts'
import { FAMILIES } from '../technology/families.ts'
import type { SiteAudit } from '../site-audit.ts'
import { TICK } from './drawings.ts'
import { assetsByWorth, repairsOf } from './glance.ts'
import { html, type Html } from './html.ts'
import { pageList } from './place.ts'
import { WORDS } from './report.words.ts'
import type { Saying } from './saying.ts'
import { actionTags } from './tags.ts'

const TEXT_SHOWN = 220
const GOOD_SHOWN = 12
const TO_VERIFY_SHOWN = 30

const cut = (text: string): string => cutText(text, TEXT_SHOWN)

/** What was looked for in vain, or what was seen, and on which pages; for who repairs, the place in the page's code. */
function proofOf(findings: readonly Finding[], saying: Saying): Html {
  const { quote, colon, seen, sought, on, way, whereAll, startingWith } = WORDS[saying.locale]
  const { skill, proof, isRendered } = findings.find((one) => one.proof.sought ?? one.proof.text) ?? findings[0]!
  const pages = [...new Set(findings.flatMap((one) => one.proof.pages ?? [one.url]))]
  const isPlace = proof.text !== undefined && pages.some((url) => url === proof.text || pathOf(url) === proof.text)
  const shown = proof.sought ? html`<b>${sought}${colon}</b> ${quote(cut(proof.sought))}. ` : proof.text && !isPlace ? html`<b>${seen}${colon}</b> ${quote(cut(proof.text))}. ` : null
  const isEverywhere = findings.every(({ template, proof: { pages: some } }) => template === null && !some)
  const place = skill === 'developer' && proof.selector && !proof.text?.includes(proof.selector) ? html` <code>${cut(proof.selector)}</code>` : null
  return html`<p class="proof">${shown}<b>${on}${colon}</b> ${isEverywhere ? html`${whereAll}, ${startingWith} ` : null}${pageList(pages, saying)}.${place} <span class="way">${way(isRendered)}.</span></p>`
}

export function actionList(site: SiteAudit, saying: Saying): Html {
  const words = WORDS[saying.locale]
  const byId = new Map(site.findings.map((finding) => [finding.id, finding]))
  return html`<ol class="actions">${repairsOf(site).map((action, at) => {
    const { title, why, fix } = saying.speaker.action(action)
    return html`<li id="a${at + 1}"><h3>${title}</h3>${actionTags(action, site.pagesRead, saying.locale)}
      <div class="said"><p>${why}</p><p class="fix"><b>${words.howTo}</b>${fix}</p></div>${proofOf(findingsOf(action, byId), saying)}</li>`
  })}</ol>`
}

const findingsOf = ({ findingIds }: Action, byId: ReadonlyMap<string, Finding>): Finding[] => findingIds.flatMap((id) => byId.get(id) ?? [])

/** Notes of information: nothing to repair, and worth knowing. */
export function goodToKnow({ actions }: SiteAudit, { locale, speaker }: Saying): Html | null {
  const notes = actions.filter(({ severity }) => severity === 'info')
  if (!notes.length) return null
  return html`<h2>${WORDS[locale].goodToKnow}</h2><ul class="plain">${notes.map((action) => {
    const { title, why, fix } = speaker.action(action)
    return html`<li><b>${title}</b><br>${why} ${fix}</li>`
  })}</ul>`
}

export function goodThings(site: SiteAudit, { locale, speaker }: Saying): Html {
  const words = WORDS[locale]
  const assets = assetsByWorth(site)
  if (!assets.length) return html`<p class="aside">${words.noneGood}</p>`
  const list = (some: typeof assets) => html`<ul class="good">${some.map((asset) => html`<li>${TICK}${speaker.asset(asset)}</li>`)}</ul>`
  const rest = assets.slice(GOOD_SHOWN)
  return html`${list(assets.slice(0, GOOD_SHOWN))}${rest.length > 0 && html`<details><summary>${words.moreGood(rest.length)}</summary>${list(rest)}</details>`}`
}

export function thingsToVerify({ toVerify }: SiteAudit, saying: Saying): Html | null {
  if (!toVerify.length) return null
  const words = WORDS[saying.locale]
  const all = [...Map.groupBy(toVerify, (finding) => JSON.stringify(saying.speaker.doubt(finding)))]
  const groups = all.slice(0, TO_VERIFY_SHOWN)
  return html`<h2>${words.toVerify}</h2><p class="aside">${words.toVerifyAside}</p><ul class="plain">${groups.map(([, findings]) => {
    const { isRendered, proof: { text } } = findings[0]!
    const { title, fix } = saying.speaker.doubt(findings[0]!)
    return html`<li><b>${title}</b><br>${fix} <span class="fine">${text ? html`${words.seen}${words.colon} ${words.quote(cut(text))}. ` : null}${words.on}${words.colon} ${pageList([...new Set(findings.flatMap(({ url, proof }) => proof.pages ?? [url]))], saying)}. <span class="way">${words.way(isRendered)}.</span></span></li>`
  })}</ul>${all.length > groups.length && html`<p class="aside">${words.and} ${words.others(all.length - groups.length)}.</p>`}`
}

export function madeWith({ technologies }: SiteAudit, { locale }: Saying): Html | null {
  if (!technologies.length) return null
  const groups = [...Map.groupBy(technologies, ({ family }) => family)]
  return html`<h2>${WORDS[locale].madeWith}</h2><dl class="made">${groups.map(([family, own]) => html`<dt>${FAMILIES[family][locale]}</dt><dd>${own.map(({ name }) => name).join(', ')}</dd>`)}</dl>`
}

