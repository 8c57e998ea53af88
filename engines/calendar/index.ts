// Days, weeks, movable feasts, working days and meetings; no clock, no zone.
export { addDays, addMonths, dayNumber, dayOf, daysBetween, isDay, isoWeek, weekday, type IsoDay } from './day.ts'
export { commercialDates, frenchHolidays, type NamedDay } from './france.ts'
export { ascension, blackFriday, blueMonday, cyberMonday, easter, easterMonday, fathersDay, goodFriday, grandmothersDay, mothersDay, pentecost, summerSales, whitMonday, winterSales, type Period } from './movable.ts'
export { addWorkingDays, isWorkingDay, reviewDates, workingDays, type Cadence, type ReviewPlan } from './working-days.ts'
