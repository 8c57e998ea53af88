// How numbers, money, days and durations are written and read in French and in English.
export { isoWeek } from '../calendar/index.ts'
export { formatDate, formatHours, formatMinutes, formatRelativeDays, formatWeek, type DateStyle } from './dates.ts'
export { formatCount, formatMoney, formatMoneyRange, formatNumber, formatRange, formatShare, formatWholeMoney, type CountForms, type Locale } from './numbers.ts'
export { parseCents, parseDate, parseNumber, type Parsed, type Refusal } from './parse.ts'
