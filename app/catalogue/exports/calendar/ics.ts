// Writes an iCalendar file (RFC 5545) of whole-day events, which every agenda reads.
import { addDays } from '@azimut/engines/calendar'

export interface DayEvent {
  /** Kept from one export to the next, so that the agenda updates the event instead of doubling it. */
  uid: string
  title: string
  notes: string
  category: string
  /** First and last day, `YYYY-MM-DD`, both included. */
  start: string
  end: string
  /** Whether the day is taken in the agenda. */
  busy: boolean
}

export interface AgendaHead { name: string; language: string; /** Day the file is of, `YYYY-MM-DD`. */ dated: string }

/** The text of the file. Whole-day dates belong to no zone (3.3.4); the zone named is the one the agenda opens in. */
export const writeIcs = ({ name, language, dated }: AgendaHead, events: readonly DayEvent[]): string => {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//Azimut//Azimut//${language.toUpperCase()}`, 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
    `X-WR-CALNAME:${text(name)}`, 'X-WR-TIMEZONE:Europe/Paris',
    ...events.flatMap(event => [
      'BEGIN:VEVENT', `UID:${text(event.uid)}`, `DTSTAMP:${plain(dated)}T000000Z`,
      // The end is the first day that is not taken (3.6.1).
      `DTSTART;VALUE=DATE:${plain(event.start)}`, `DTEND;VALUE=DATE:${plain(addDays(event.end, 1))}`,
      `SUMMARY:${text(event.title)}`, ...(event.notes ? [`DESCRIPTION:${text(event.notes)}`] : []),
      `CATEGORIES:${text(event.category)}`, `TRANSP:${event.busy ? 'OPAQUE' : 'TRANSPARENT'}`, 'END:VEVENT',
    ]),
    'END:VCALENDAR', '',
  ]
  return lines.map(fold).join('\r\n')
}

const plain = (day: string) => day.replaceAll('-', '')

/** Escapes a text (3.3.11); control characters, which no line may hold, are dropped. */
const text = (value: string) => value
  .replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')
  .replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n')

/** Folds a line at 75 bytes of UTF-8 (3.1), never inside a character; the space that opens a continuation counts. */
const fold = (line: string): string => {
  let bytes = 0
  let folded = ''
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (bytes + size > 75) {
      folded += '\r\n '
      bytes = 1
    }
    folded += character
    bytes += size
  }
  return folded
}
