// What a page says of its opening hours, among all it says: a short text that names a day and two hours, or a table's row.
import { SPAN } from './clock.ts'
import { plainHours, readWeek } from './hours.ts'

const LONGEST = 240
/** Of a cell of a table: « Du lundi au vendredi », « 9 h - 12 h 30 / 14 h - 18 h ». */
export const LONGEST_CELL = 40

const DAY = '(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day'
/** Short names of days are words too (« mer », « sun »): a day when a range, a list or an hour goes on. */
const SHORT_DAY = '(?:lun|mar|mer|jeu|ven|sam|dim|mon|tues?|wed|thurs?|fri|sat|sun)(?:\\. ?| ?(?:[-–—/:,&]|au\\b|to\\b|\\d{1,2} ?(?:h|[:.]\\d|[ap]\\.?m|[-–—])))'
const NAMES_A_DAY = new RegExp(`\\b(?:${DAY}|${SHORT_DAY}|weekdays|week-?end|tous les jours|every ?day|daily|7 ?j|(?:7|seven) days)`, 'i')
const MONTH = 'janv|f[ée]vr|mars\\b|avr|mai\\b|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c|jan|feb|mar\\b|march|apr|may\\b|jun|jul|aug'
/** « Vendredi 12 juin », “Friday, June 12”: of one day, not of a week. */
const DATED_DAY = new RegExp(`\\b(?:${DAY}),? (?:the )?(?:\\d{1,2}(?:er|st|nd|rd|th)? (?:of )?(?:${MONTH})|(?:${MONTH})\\p{L}* \\d{1,2}\\b)`, 'giu')
/** “Mar 1-3”: of March, as much as of Tuesday. */
const A_DATE = /\bmar\.? \d/i
const HOUR = /\d ?(?:h(?!\p{L})|heures|[ap]\.?m\b)|\d:\d{2}|(?<![\d.])\d{1,2}\.\d{2} ?(?:-|–|à|to) ?\d|\b(?:noon|midday|midnight|midi|minuit)\b/giu
/** « 9h - 12h », and the cells « 9h 12h ». */
const FROM_TO = new RegExp(`${SPAN}|\\d ?h(?: ?\\d\\d)?[ /|·]+\\d{1,2} ?[h:]`, 'u')
const OPENS = /ouvert|ferm[ée]|horaires?\b|accueill|\bopen|closed|\bhours\b/i
const BOUND = /jusqu|[àa] partir|\bd[èe]s\b|until|\bfrom\b/i
/** When a rented place is entered and left. */
const RENTS = /\barriv[ée]|d[ée]part|check[- ]?(?:in|out)|\barrival/i

/** Of the three letters that a day may begin with, small. */
const DAY_STARTS = new Set('lun mar mer jeu ven sam dim mon tue wed thu fri sat sun'.split(' ').map((letters) => packed(letters.charCodeAt(0), letters.charCodeAt(1), letters.charCodeAt(2))))

function packed(first: number, second: number, third: number): number { return first << 16 | second << 8 | third }

/** Whether a text that begins with these letters is worth a look. */
export const mayBeDay = (first: number, second: number, third: number): boolean => DAY_STARTS.has(packed(first, second, third))

/** Two hours apart, « du samedi après 16h au samedi avant 10h », are no opening; one alone is, where it opens or closes something. */
function tellsHours(line: string): boolean {
  const hours = line.match(HOUR)?.length ?? 0
  if (hours === 0) return false
  const isSpan = FROM_TO.test(plainHours(line))
  const opens = OPENS.test(line)
  return isSpan && hours > 1 ? opens || !RENTS.test(line) : opens && (isSpan || BOUND.test(line))
}

/** On one line, its lines parted by a point. */
export function findHours(text: string): string | null {
  if (text.length > LONGEST || !NAMES_A_DAY.test(text)) return null
  const line = text.trim().replace(/(?<!:)\s*\n\s*/g, ' · ').replace(/\s+/g, ' ')
  const undated = line.replace(DATED_DAY, '')
  if (undated !== line && !NAMES_A_DAY.test(undated)) return null
  return tellsHours(line) || !A_DATE.test(line) && readWeek(line) ? line : null
}

/** Short names alone in a line: « Lun », « Ven. ». */
const DAY_FIRST = /^(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)\b/i
/** What bounds the hours beside it: « sauf en août », « sur rendez-vous », « Hiver ». */
const BOUNDS = new RegExp(`(?<!\\p{L})(?:sauf|hors|except|(?:sur )?rendez|rdv|appointment|saison|season|vacances|f[ée]ri[ée]|holiday|hiver|[ée]té|winter|summer|semaine|week|matin|soir|morning|afternoon|evening|${MONTH})`, 'iu')
const tells = (line: string) => [NAMES_A_DAY, DAY_FIRST, HOUR, OPENS, BOUNDS].some((words) => line.search(words) !== -1)
/** « Atelier », above its hours. */
const LABEL = /^[^\d@]{1,40}$/

/** Of hours found in lines, those that tell them: the name, the address and the phone around are left. */
export function hoursAlone(hours: string): string {
  const lines = hours.split(' · ')
  return lines.filter((line, at) => tells(line) || LABEL.test(line) && tells(lines[at + 1] ?? '')).join(' · ') || hours
}

export interface HoursRow {
  /** A cell without figures that begins as a day does. */
  begin(text: string): void
  /** A cell that tells hours and no day. */
  add(text: string): void
  /** Any other text. */
  end(): void
}

/** « Lundi » in one cell, « 9 h - 12 h » in the next, « 14 h - 18 h » in a third. */
export function createHoursRow(keep: (hours: string) => void): HoursRow {
  let cells: string[] = []

  function end(): void {
    const hours = cells.length > 1 ? findHours(cells.join(' ')) : null
    cells = []
    if (hours) keep(hours)
  }

  return {
    begin(text) { end(); cells = [text] },
    add(text) {
      if (cells.length && text.length <= LONGEST_CELL) cells.push(text)
      else end()
    },
    end,
  }
}
