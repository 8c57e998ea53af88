// The weighted score of the nine elements, with its coverage.
export { LEAST_COVERAGE, scoreElements, type Element, type Measure, type Score } from './score.ts'
