/** How much was read and on which day; which site, where the address leads to another one or changed since; and whether it is all of it. */
import { formatDate } from '@azimut/engines/locale'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import type { Report } from './diagnosis.ts'
import { reportWords } from './report.words.ts'

export function useReadFacts({ pagesRead, readOn, isFirst, isPartial, ledTo, isFormer, host }: Report): string {
  const t = useWords(reportWords)
  const locale = useLocale()
  const [read, then] = isFirst ? [t('first', { pages: pagesRead }), ' '] : [t('readOn', { pages: pagesRead, day: formatDate(readOn, locale) }), '. ']
  const more = [isFormer && t('former', { host }), ledTo !== null && !isFormer && t('ledTo', { host: ledTo }), isPartial && !isFirst && t('partial')].filter(text => text !== false)
  return [read, ...more.length ? [more.join(' ')] : []].join(then)
}
