// The arithmetic of Azimut: pure functions over plain data. Each engine also has a door of its own.
export * as budget from './budget/index.ts'
export * as calendar from './calendar/index.ts'
export * as distribution from './distribution/index.ts'
export * as expected from './expected/index.ts'
export * as ledger from './ledger/index.ts'
export * as locale from './locale/index.ts'
export * as random from './random/index.ts'
export * as score from './score/index.ts'
