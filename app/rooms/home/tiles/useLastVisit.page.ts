// When the person last opened this company here: what changed since is shown, and stays shown for the time of a visit.
import { useState } from 'react'

const visitMs = 4 * 3_600_000

/** ISO; undefined on a first visit. Kept in this browser only. */
export const useLastVisit = (company: string): string | undefined => {
  const [since] = useState(() => {
    const key = `azimut-visit-${company}`
    const [previous, latest] = (localStorage.getItem(key) ?? '').split(' ')
    const now = new Date().toISOString()
    const isSameVisit = latest !== undefined && Date.parse(now) - Date.parse(latest) < visitMs
    const before = isSameVisit ? previous : latest
    localStorage.setItem(key, `${before ?? ''} ${now}`)
    return before || undefined
  })
  return since
}
