// « Première visite reçue à 14 h 32. », with its day unless it is today.
import { formatDate } from '@azimut/engines/locale'
import type { Locale, Translate } from '#app/deck/words.ts'
import type { installWords } from './install.words.ts'

/** The moment in the site's zone, the browser's when not said. */
export function heardAt({ t, locale, zone }: { t: Translate<keyof (typeof installWords)['fr']>; locale: Locale; zone?: string }, moment: string, key: 'firstVisit' | 'lastVisit' = 'firstVisit'): string {
  const at = new Date(moment)
  // sv-SE writes days and times as ISO does.
  const dayOf = (date: Date) => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(date)
  const [hour = '', minute = ''] = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at).split(':')
  const time = locale === 'fr' ? `${Number(hour)}\u00a0h\u00a0${minute}` : `${hour}:${minute}`
  return t(key === 'firstVisit' && dayOf(at) === dayOf(new Date()) ? 'firstVisitToday' : key, { day: formatDate(dayOf(at), locale, dayOf(at).slice(0, 4) === dayOf(new Date()).slice(0, 4) ? 'weekday' : 'full'), time })
}
