// Drift: whether what comes in has lastingly left what was expected, day after day, with few false alarms.
export { pressure, type Pressure, type Step } from './pressure.ts'
export { watch, type Drift } from './watch.ts'
