// The three assets and the three brakes that the page shows first.
import type { Report } from './diagnosis.ts'

const shown = 3

export const topOf = ({ assets, repairs }: Report) => ({ assets: assets.slice(0, shown), repairs: repairs.slice(0, shown) })
