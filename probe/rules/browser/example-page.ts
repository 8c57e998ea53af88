// Pages as a browser sees them, for the examples of checks: all is well but what is said.
import type { AxeFinding, BrowserPage, ConsentFacts, LoadTimes, NarrowView } from '../../facts/browser-facts.ts'
import type { ExampleCase } from '../../checks/contract.ts'

export const HOME = 'https://exemple.fr/'

export const examplePage = (seen: Partial<BrowserPage> = {}): BrowserPage => ({
  url: HOME, template: '/', axe: { violations: [], incomplete: [] }, narrow: exampleNarrow(), loads: exampleLoads({}), words: { sent: 300, shown: 300 },
  phone: { title: 'Menuiserie', canonical: HOME, words: 300 }, desktop: { title: 'Menuiserie', canonical: HOME, words: 300 }, requests: [], ...seen,
})

export const exampleNarrow = (seen: Partial<NarrowView> = {}): NarrowView => ({ layoutWidth: 360, width: 360, overflowing: [], smallTargets: [], shareOfTinyText: 0, ...seen })

/** Three loads alike but for a figure that is given three times. */
export function exampleLoads(figures: { [Name in 'lcpMs' | 'cls' | 'tbtMs']?: [number | null, number | null, number | null] }): LoadTimes[] {
  return [0, 1, 2].map((run) => ({ lcpMs: 1_800, cls: 0, tbtMs: 50, firstByteMs: 200, bytes: 300_000, requests: 20, blocking: [], ...Object.fromEntries(Object.entries(figures).map(([name, runs]) => [name, runs[run]])) }))
}

export const exampleAxe = (found: Partial<AxeFinding>): AxeFinding => ({
  rule: 'color-contrast', impact: 'serious', help: 'Elements must meet minimum color contrast ratio thresholds', tags: ['wcag2aa', 'wcag143', 'RGAA-3.2.1'], count: 1,
  nodes: [{ selector: '.note', html: '<p class="note">Devis gratuit</p>', isAdded: false, isInForm: false }], ...found,
})

const exampleConsent = (seen: Partial<ConsentFacts> = {}): ConsentFacts => ({ url: HOME, before: { cookies: [], requests: [] }, banner: null, afterRefusal: null, ...seen })

export const exampleBanner: NonNullable<ConsentFacts['banner']> = { text: 'Nous utilisons des cookies. Tout accepter Tout refuser', selector: '#bandeau', accept: 'Tout accepter', refuse: 'Tout refuser', isRefuseAsEasy: true }

export const pageInBrowser = (seen: Partial<BrowserPage> = {}): ExampleCase => ({ browser: { pages: [examplePage(seen)] } })
export const consentInBrowser = (seen: Partial<ConsentFacts> = {}): ExampleCase => ({ browser: { consent: exampleConsent(seen) } })
