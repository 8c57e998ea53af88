// Figures taken the same way on every site, so that yours and a competitor's may stand side by side.
import type { Locale } from './elements.ts'
import type { PageFacts } from './facts/page-facts.ts'
import type { SiteFacts } from './facts/site-facts.ts'
import { readIdentity } from './identity.ts'

/** `better`: which way is good; null where more is not better in itself, and nobody is ranked. */
export interface MeasureKind { key: string; unit: 'count' | 'ms' | 'share'; name: Record<Locale, string>; better: 'more' | 'less' | null; of(site: SiteFacts): number | null }

/** `value` is null where the site has nothing to measure. Shares are 0–1. */
export interface Measure { key: string; unit: MeasureKind['unit']; value: number | null }

function median(values: number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  if (!sorted.length) return null
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number | null =>
  items.length ? items.filter(holds).length / items.length : null
const pageShare = (holds: (page: PageFacts) => boolean) => (site: SiteFacts) => share(site.pages, holds)

export const MEASURES: readonly MeasureKind[] = [
  { key: 'pages-read', unit: 'count', name: { fr: 'Pages lues', en: 'Pages read' }, better: null, of: (site) => site.pages.length },
  { key: 'response-ms', unit: 'ms', name: { fr: 'Temps de réponse médian', en: 'Median response time' }, better: 'less', of: (site) => median(site.pages.map((page) => page.responseMs)) },
  { key: 'words', unit: 'count', name: { fr: 'Mots par page (médiane)', en: 'Words a page (median)' }, better: null, of: (site) => median(site.pages.map((page) => page.wordCount)) },
  { key: 'pages-with-title', unit: 'share', name: { fr: 'Pages avec un titre', en: 'Pages with a title' }, better: 'more', of: pageShare((page) => page.titles.some(Boolean)) },
  { key: 'pages-with-description', unit: 'share', name: { fr: 'Pages avec une description', en: 'Pages with a description' }, better: 'more', of: pageShare((page) => !!page.metas.description?.trim()) },
  { key: 'pages-with-phone', unit: 'share', name: { fr: 'Pages où le téléphone est visible', en: 'Pages showing a phone number' }, better: 'more', of: pageShare((page) => page.phones.length > 0) },
  { key: 'pages-with-form', unit: 'share', name: { fr: 'Pages avec un formulaire', en: 'Pages with a form' }, better: null, of: pageShare((page) => page.forms.length > 0) },
  { key: 'images-with-alt', unit: 'share', name: { fr: 'Images décrites', en: 'Images with a description' }, better: 'more', of: (site) => share(site.pages.flatMap((page) => page.images), (image) => image.alt !== null) },
  { key: 'networks', unit: 'count', name: { fr: 'Réseaux sociaux reliés', en: 'Social networks linked' }, better: null, of: (site) => new Set(readIdentity(site).socials.map(({ network }) => network)).size },
]

export function measureSite(site: SiteFacts): Measure[] {
  return MEASURES.map(({ key, unit, of }) => ({ key, unit, value: of(site) }))
}
