// What a self-assessment is: for one of the nine elements, a few plain statements that no reading of a site can check.
import type { Bilingual } from '#app/model/noun.ts'
import type { Element } from '../sectors/_contract.ts'

/** One idea that is true or not; « je ne sais pas » is an answer too. Yes is the good side, always. */
export interface Statement { id: string; says: Bilingual; /** What it changes for the company. */ why: Bilingual }

/** Three to five statements of one element, under its id. */
export interface Assessment { id: Element; statements: readonly Statement[] }

/** @example export default assessment({ id: 'suppliers', statements: [ … ] }) */
export const assessment = (item: Assessment): Assessment => item
