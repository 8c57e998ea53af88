// Calendrier ICS: actions, reviews and the days of the sector, in the agenda one already has.
import { formatHours } from '@azimut/engines/locale'
import type { Locale } from '@azimut/engines/locale'
import type { DayEvent } from './calendar/ics.ts'
import { writeIcs } from './calendar/ics.ts'
import { words } from './calendar/agenda.words.ts'
import { strategyWriter } from './_contract.ts'
import type { StrategyExport } from './_contract.ts'

const toEvents = (input: StrategyExport, locale: Locale): DayEvent[] => {
  const w = words[locale]
  const mark = input.simulated ? w.simulated : ''
  const lines = (...parts: string[]) => parts.filter(Boolean).join('\n')
  return [
    ...[...input.actions, ...input.others.actions].map(action => ({
      uid: `action-${action.id}@azimut`, title: action.title, category: w.action, busy: false,
      start: action.start, end: action.due,
      notes: lines(action.owner ? w.owner(action.owner) : '', w.hours(formatHours(action.hours, locale)), input.objective && input.actions.includes(action) ? w.why(input.objective.sentence) : '', mark),
    })),
    ...input.meetings.map(meeting => ({
      uid: `meeting-${meeting.id}@azimut`, title: meeting.title, category: w.meeting, busy: true, start: meeting.day, end: meeting.day, notes: mark,
    })),
    ...input.calendar.map(entry => ({
      uid: `day-${entry.id}-${entry.start}@azimut`, title: entry.name, category: w.day, busy: false, start: entry.start, end: entry.end, notes: '',
    })),
  ]
}

export default strategyWriter({
  id: 'calendar',
  name: { fr: 'Calendrier (ICS)', en: 'Calendar (ICS)' },
  contentType: 'text/calendar',
  extension: 'ics',
  needs: 'objective',
  make: async (input, locale) => {
    const head = { name: words[locale].name(input.company.name), language: locale, dated: input.dated }
    return new TextEncoder().encode(writeIcs(head, toEvents(input, locale)))
  },
})
