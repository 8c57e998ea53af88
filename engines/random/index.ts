// Seeded chance: a replayable generator and the draws made from it.
export { drawBeta, drawGamma, drawLogNormal, drawNormal } from './continuous.ts'
export { drawBinomial, drawPoisson } from './counts.ts'
export { createRandom, type Random } from './generator.ts'
