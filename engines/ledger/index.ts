// Full cost, margin and return, with the unknown kept unknown and the range of small counts.
export { fullCost, type CostKind, type CostLine, type FullCost, type Total, type Unknown } from './cost.ts'
export { cashOf, type Cash, type CashEntry, type DayCents } from './cash.ts'
export { ENOUGH_RESULTS, ledger, type Ledger, type LedgerEntry, type Ranged } from './ledger.ts'
