// Reads opening hours as people write them, so that two ways of writing the same week are not called a contradiction.

/** Minutes since midnight, opening then closing, several a day. Monday is 0. */
export type Week = readonly (readonly (readonly [from: number, to: number])[])[]

const DAYS = ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim']
const DAY = 'lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?'
const CLOCK = '(\\d{1,2}) ?(?:h|:) ?(\\d{2})?'
/** Read in small letters, without `i`: it would also take the long s (ſ) for an s, and no day begins so. */
const TOKENS = new RegExp(`\\b(?<day>${DAY})s?\\b\\.?|(?<all>\\btous les jours\\b|7 ?j ?/ ?7)|(?<span>${CLOCK} ?(?:-|à|a|jusqu’à) ?${CLOCK})|(?<shut>ferm[ée]e?)|(?<to>\\bau\\b|\\bà\\b|-)|\\bet\\b|,`, 'gu')
/** Words that change nothing to the hours. Anything else, and the text is not understood. */
const NEUTRAL = /\b(?:ouvert(?:e|ure|s)?|atelier|magasin|boutique|bureaux?|horaires?|du|de|des|le|la|les|l|nous|sommes|accueil|d)\b|[’':;.()\s]/gu

const minutes = (hour: string, rest: string | undefined) => Number(hour) * 60 + Number(rest ?? 0)

/** Null when the text is not understood for sure: nothing may then be said of it. */
export function readWeek(text: string): Week | null {
  const written = text.toLowerCase().replace(/[\u00a0\u202f]/g, ' ').replace(/[–—]/g, '-').replace(/\s+/g, ' ')
  if (/\bsauf\b|\bsur rendez|\bférié/u.test(written) || written.replace(TOKENS, '').replace(NEUTRAL, '') !== '') return null
  const week: [number, number][][] = DAYS.map(() => [])
  let days: number[] = []
  let isOver = false
  let isRange = false
  for (const { groups } of written.matchAll(TOKENS)) {
    const { day, all, span, shut, to } = groups ?? {}
    if (day || all) {
      if (isOver) { days = []; isOver = false }
      const at = day ? DAYS.indexOf(day.slice(0, 3)) : -1
      if (all) days = DAYS.map((_, index) => index)
      else if (isRange && days.length) for (let next = days.at(-1)!; next !== at;) days.push(next = (next + 1) % DAYS.length)
      else days.push(at)
      isRange = false
    } else if (span) {
      if (!days.length) return null
      const clocks = [...span.matchAll(new RegExp(CLOCK, 'g'))].map(([, hour, rest]) => minutes(hour!, rest))
      const [from, till] = clocks as [number, number]
      if (from >= till || till > 24 * 60) return null
      for (const one of days) week[one]!.push([from, till])
      isOver = true
    } else if (shut) {
      isOver = true
    } else if (to) isRange = true
  }
  return week.some((spans) => spans.length) ? week.map((spans) => spans.toSorted(([a], [b]) => a - b)) : null
}

/** Whether two texts tell the same week; null when one of them is not understood. */
export function sameWeek(one: string, other: string): boolean | null {
  const [a, b] = [readWeek(one), readWeek(other)]
  return a && b ? JSON.stringify(a) === JSON.stringify(b) : null
}
