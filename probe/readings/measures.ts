// Figures taken the same way on every site, so that yours and a competitor's may stand side by side.
import type { Locale } from '../elements.ts'
import { profilesOn, socialsOf } from './identity.ts'
import type { Reading } from './reading.ts'

interface MeasureNote { responseMs: number; words: number; hasTitle: boolean; hasDescription: boolean; hasPhone: boolean; hasForm: boolean; images: number; described: number; socials: string[] }

/** `better`: which way is good; null where more is not better in itself, and nobody is ranked. */
export interface MeasureKind { key: string; unit: 'count' | 'ms' | 'share'; name: Record<Locale, string>; better: 'more' | 'less' | null; of(pages: readonly MeasureNote[]): number | null }

/** `value` is null where the site has nothing to measure. Shares are 0–1. */
export interface Measure { key: string; unit: MeasureKind['unit']; value: number | null }

function median(values: number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  if (!sorted.length) return null
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

const share = (part: number, whole: number): number | null => whole ? part / whole : null
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const pageShare = (holds: (page: MeasureNote) => boolean) => (pages: readonly MeasureNote[]) => share(pages.filter(holds).length, pages.length)

export const MEASURES: readonly MeasureKind[] = [
  { key: 'pages-read', unit: 'count', name: { fr: 'Pages lues', en: 'Pages read' }, better: null, of: (pages) => pages.length },
  { key: 'response-ms', unit: 'ms', name: { fr: 'Temps de réponse médian', en: 'Median response time' }, better: 'less', of: (pages) => median(pages.map(({ responseMs }) => responseMs)) },
  { key: 'words', unit: 'count', name: { fr: 'Mots par page (médiane)', en: 'Words per page (median)' }, better: null, of: (pages) => median(pages.map(({ words }) => words)) },
  { key: 'pages-with-title', unit: 'share', name: { fr: 'Pages avec un titre', en: 'Pages with a title' }, better: 'more', of: pageShare(({ hasTitle }) => hasTitle) },
  { key: 'pages-with-description', unit: 'share', name: { fr: 'Pages avec une description', en: 'Pages with a description' }, better: 'more', of: pageShare(({ hasDescription }) => hasDescription) },
  { key: 'pages-with-phone', unit: 'share', name: { fr: 'Pages où le téléphone est visible', en: 'Pages showing a phone number' }, better: 'more', of: pageShare(({ hasPhone }) => hasPhone) },
  { key: 'pages-with-form', unit: 'share', name: { fr: 'Pages avec un formulaire', en: 'Pages with a form' }, better: null, of: pageShare(({ hasForm }) => hasForm) },
  { key: 'images-with-alt', unit: 'share', name: { fr: 'Images décrites', en: 'Images with a description' }, better: 'more', of: (pages) => share(sum(pages.map(({ described }) => described)), sum(pages.map(({ images }) => images))) },
  { key: 'networks', unit: 'count', name: { fr: 'Réseaux sociaux reliés', en: 'Social networks linked' }, better: null, of: (pages) => new Set(socialsOf(pages.map(({ socials }) => socials)).map(({ network }) => network)).size },
]

export const measures: Reading<MeasureNote, Measure[]> = {
  id: 'measures',
  note: (page) => ({
    responseMs: page.responseMs, words: page.wordCount, hasTitle: page.titles.some(Boolean), hasDescription: !!page.metas.description?.trim(), hasPhone: page.phones.length > 0,
    hasForm: page.forms.length > 0, images: page.images.length, described: page.images.filter(({ alt }) => alt !== null).length, socials: profilesOn(page),
  }),
  read(_site, notes) {
    const pages = notes.map(({ noted }) => noted)
    return MEASURES.map(({ key, unit, of }) => ({ key, unit, value: of(pages) }))
  },
}
