// Forecast: what a series does next if it goes on as it went, and within what range.
export { forecast, type Forecast } from './forecast.ts'
