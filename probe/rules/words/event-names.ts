// The events a page names, for whoever counts them: on its elements, and in the code written in it.
import type { PageFacts } from '../../facts/page-facts.ts'

/** `azimut('event', 'x')`, `gtag('event', 'x')`, `fbq('trackCustom', 'x')`, `plausible('x')`, `umami.track('x')`, `dataLayer.push({ event: 'x' })`. */
const IN_CODE = [
  /\b(?:azimut|gtag)\(\s*['"]event['"]\s*,\s*['"]([\w .:/-]{1,80})['"]/g, /\bfbq\(\s*['"]track(?:Custom)?['"]\s*,\s*['"]([\w .:/-]{1,80})['"]/g,
  /\b(?:plausible|umami\.track)\(\s*['"]([\w .:/-]{1,80})['"]/g, /\bevent['"]?\s*:\s*['"]([\w .:/-]{1,80})['"]/g,
]
/** Said by every page that is seen, and by the tools themselves. */
const OF_NOBODY = /^(?:page_?view|gtm\.|optimize\.|consent)/i
const NAMES_LIMIT = 50

export function eventNamesOf({ eventNames, scripts }: Pick<PageFacts, 'eventNames' | 'scripts'>): string[] {
  const inCode = scripts.flatMap(({ code }) => IN_CODE.flatMap((pattern) => [...code.matchAll(pattern)].map(([, name]) => name!)))
  return [...new Set([...eventNames, ...inCode])].filter((name) => !OF_NOBODY.test(name)).slice(0, NAMES_LIMIT)
}
