// Control of a weekly count: the limits luck stays within, and the first week a lasting change shows.
export { watchWeeks, type Watch, type WatchedWeek, type Week } from './watch-weeks.ts'
