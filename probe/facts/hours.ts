// Reads opening hours as people write them in French and English, so that two ways of writing the same week are not called a contradiction.
import { readSpan, SPAN, type Span } from './clock.ts'

/** Minutes since midnight, opening then closing, several a day. Monday is 0. */
export type Week = readonly (readonly Span[])[]

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6]
const DAYS = [['lun', 'mon'], ['mar', 'tue'], ['mer', 'wed'], ['jeu', 'thu'], ['ven', 'fri'], ['sam', 'sat'], ['dim', 'sun']]
const DAY = 'lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?'
const EACH = 'tous les jours|7 ?j(?:ours)? ?(?:/|sur) ?7|every ?day|daily|(?:7|seven) days(?: (?:a|per) week)?'
/** The dot of « lun. » is its own; that of « lundi. » ends a sentence. Read in small letters, without `i`: it would also take the long s (ſ) for an s, and no day begins so. */
const TOKENS = new RegExp(`(?<![\\p{L}\\d])(?:(?<each>${EACH})|(?<some>weekdays|week-?ends?)|(?<span>${SPAN})|(?<day>${DAY})s?(?!\\p{L})(?:(?<!(?:day|di|manche)s?)\\.)?|(?<shut>ferm[ée](?:e?s?|ture)|closed|shut)|(?<to>au|à|to|thru|through)|(?<open>ouvert(?:es?|ure|s)?|open(?:ing)?))(?![\\p{L}\\d])|(?<dash>-)|(?<stop>[.;|·•])`, 'gu')
/** Words that change nothing to the hours. Anything else, and the text is not understood. */
const NEUTRAL = /(?<!\p{L})(?:atelier|magasin|boutique|bureaux?|horaires?|puis|toute l’année|accueill(?:ons|e)|re(?:cevons|çoit)|vous|non stop|sans interruption|(?:en|journée) continue?|du|de|des|le|la|les|l|d|nous|sommes|accueil|et|hours?|times?|from|the|on|and|we|are|is|our|workshop|shop|store|office|hrs)(?!\p{L})|[’':,&/()\s]/gu

/** What is told to search engines: `Mo-Fr 09:00-12:00,14:00-18:00; Sa 10:00-16:00`. Elsewhere « Sa » and “We” are words. */
const TOLD = /^(?:(?:Mo|Tu|We|Th|Fr|Sa|Su|\d\d:\d\d)(?: ?[-,;] ?| |$))+$/
const spellDay = (two: string) => DAYS.find(([, name]) => name!.startsWith(two.toLowerCase()))![1]!

/** A week told at length, a day after the other. */
const LONGEST = 1_000

/** Small letters, plain spaces and hyphens, a space after a day that stands against its hours: what `SPAN` reads. */
export const plainHours = (text: string): string =>
  text.toLowerCase().replace(/[\u00a0\u202f]/g, ' ').replace(/[–—−]/g, '-').replaceAll('\'', '’').replace(/(?<=\p{L}{3})(?=\d)/gu, ' ').replace(/\s+/g, ' ').trim()

type Token = Partial<Record<'each' | 'some' | 'span' | 'day' | 'shut' | 'to' | 'open' | 'dash' | 'stop', string>>

const daysOf = ({ each, some, day }: Token): number[] | null =>
  each ? EVERY_DAY : some ? (some.startsWith('weekd') ? EVERY_DAY.slice(0, 5) : [5, 6]) : day ? [DAYS.findIndex((names) => names.includes(day.slice(0, 3)))] : null

/** « 9 h à 17 h, du lundi au vendredi », as if its days came first; null when days or hours stand alone. */
function withDaysFirst(tokens: readonly Token[]): readonly Token[] | null {
  if (!tokens.find((token) => token.span || daysOf(token))?.span) return tokens
  const turned: Token[] = []
  let held: Token[] = []
  let hasDays = false
  for (const token of tokens) {
    const isDay = daysOf(token) !== null
    if (hasDays && (token.span || token.shut || token.stop)) { turned.push(...held); held = []; hasDays = false }
    if (token.span) held.push(token)
    else turned.push(token)
    hasDays ||= isDay && held.length > 0
  }
  return held.length && !hasDays ? null : [...turned, ...held]
}

const areApart = (spans: readonly Span[]) => spans.every(([from], at) => at === 0 || spans[at - 1]![1] <= from)

/** Null when the text is not understood for sure: nothing may then be said of it. */
export function readWeek(text: string): Week | null {
  if (text.length > LONGEST) return null
  const spelled = TOLD.test(text.trim()) ? text.replace(/[A-Z][a-z]/g, spellDay) : text
  const written = plainHours(spelled)
  if (written.replace(TOKENS, ' ').replace(NEUTRAL, '') !== '') return null
  const tokens = withDaysFirst([...written.matchAll(TOKENS)].map(({ groups }) => groups as Token))
  if (!tokens) return null
  const week: Span[][] = EVERY_DAY.map(() => [])
  let days: number[] = []
  let isOver = false
  let isRange = false
  /** « Fermé le lundi »: the days that follow are closed, until a stop. */
  let isShut = false
  let after = 0
  for (const token of tokens) {
    const named = daysOf(token)
    if (named) {
      if (isOver) { days = []; isOver = false }
      const [at] = named
      if (isRange && token.day && days.length) for (let next = days.at(-1)!; next !== at;) days.push(next = (next + 1) % EVERY_DAY.length)
      else days.push(...named)
      isRange = false
      after = 0
    } else if (token.span) {
      const span = readSpan(token.span, after)
      if (!span || !days.length || isShut) return null
      for (const one of new Set(days)) week[one]!.push(span)
      after = span[1]
      isOver = true
    } else if (token.shut) {
      isShut = isOver || !days.length
      days = []
      isOver = false
    } else if (token.stop || token.open) {
      if (isShut) days = []
      isShut = false
    } else isRange = true
  }
  const sorted = week.map((spans) => spans.toSorted(([a], [b]) => a - b))
  return sorted.some(({ length }) => length) && sorted.every(areApart) ? sorted : null
}

/** Whether two texts tell the same week; null when one of them is not understood. */
export function sameWeek(one: string, other: string): boolean | null {
  const [a, b] = [readWeek(one), readWeek(other)]
  return a && b ? JSON.stringify(a) === JSON.stringify(b) : null
}
