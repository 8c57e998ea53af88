// The small marks that go with a thing to do: how bad, how long, who, where.
import type { Action } from '../actions.ts'
import { readableAddress } from '../checks/readable-address.ts'
import type { Severity } from '../checks/contract.ts'
import type { Locale } from '../elements.ts'
import { SHAPES } from './drawings.ts'
import { writeEffort } from './figures.ts'
import { html, type Html } from './html.ts'
import { WORDS } from './report.words.ts'

export const severityTag = (severity: Severity, locale: Locale): Html => html`<span class="tag severity ${severity}">${SHAPES[severity]}${WORDS[locale].severity[severity]}</span>`

/** The whole site, or how many pages and, where they have an address in common, which. */
function whereOf({ template, pages }: Action, pagesRead: number, locale: Locale): string {
  const words = WORDS[locale]
  if (pages >= pagesRead && pagesRead !== 1) return words.whereAll
  const shared = template?.endsWith('/*') ? template.slice(0, -1) : '/'
  return shared === '/' ? words.onPages(pages) : words.where(readableAddress(shared, locale), pages)
}

export function actionTags(action: Action, pagesRead: number, locale: Locale): Html {
  const { severity, effortMinutes, skill } = action
  return html`<p class="tags">${severityTag(severity, locale)}<span class="tag">${writeEffort(effortMinutes, locale)}</span><span class="tag">${WORDS[locale].skill[skill]}</span><span class="tag">${whereOf(action, pagesRead, locale)}</span></p>`
}
