// A segment: the visits one looks at, said as a flat list of conditions. `channel:is:search`, `page:contains:/blog`, `did:quote_request`, `saw:/tarifs`.
import type { Dimension } from '../../catalogue/dimensions/_contract.ts'
import { invalid } from '#app/kernel/refusal.ts'
import type { Bilingual } from '#app/kernel/refusal.ts'
import { dimensions } from '../shelves.ts'

const how = ['is', 'isnt', 'contains'] as const

export type Condition =
  | { by: 'dimension'; dimension: Dimension; how: (typeof how)[number]; value: string }
  /** What somebody did or saw over the period: known of people who agreed alone. */
  | { by: 'did'; value: string }
  | { by: 'saw'; value: string }

const mostConditions = 10

/** Refuses what is not a condition, naming it. */
export async function readSegment(texts: readonly string[]): Promise<Condition[]> {
  if (texts.length > mostConditions) throw invalid({ segment: { fr: `${mostConditions} conditions au plus.`, en: `${mostConditions} conditions at most.` } })
  const shelf = await dimensions()
  return texts.map((text): Condition => {
    const [, first = '', rest = ''] = /^([\w-]+):(.*)$/s.exec(text) ?? []
    if ((first === 'did' || first === 'saw') && rest) return { by: first, value: rest }
    const [, word = '', value = ''] = /^(\w+):(.*)$/s.exec(rest) ?? []
    const [dimension, known] = [shelf.get(first), how.find(one => one === word)]
    if (!dimension || !known) throw invalid({ segment: notACondition(text) })
    return { by: 'dimension', dimension, how: known, value }
  })
}

const notACondition = (text: string): Bilingual => ({
  fr: `«\u00a0${text.slice(0, 80)}\u00a0» n’est pas une condition. Écrivez par exemple channel:is:search, page:contains:/blog, did:form ou saw:/tarifs.`,
  en: `“${text.slice(0, 80)}” is not a condition. Write for instance channel:is:search, page:contains:/blog, did:form or saw:/tarifs.`,
})

/** True when only people who agreed can be told so. */
export const isBehaviour = (one: Condition): boolean => one.by !== 'dimension'

/** The condition in SQL, its value as the parameter `name`. `expression` writes a dimension for the rows at hand. */
export function writeCondition(one: Condition, name: string, expression: (dimension: Dimension) => string): string {
  if (one.by === 'did') return `visitor != 0 AND visitor GLOBAL IN (SELECT visitor FROM $events WHERE visitor != 0 AND name = {${name}:String})`
  if (one.by === 'saw') return `visitor != 0 AND visitor GLOBAL IN (SELECT visitor FROM $events WHERE visitor != 0 AND name = 'pageview' AND path = {${name}:String})`
  const value = `toString(${expression(one.dimension)})`
  return {
    is: `${value} = {${name}:String}`,
    isnt: `${value} != {${name}:String}`,
    contains: `positionCaseInsensitiveUTF8(${value}, {${name}:String}) > 0`,
  }[one.how]
}

/** Whether a visit tells it by itself; the page where it began does not tell a page that was seen. */
const isOfVisit = (one: Condition) => one.by === 'dimension' && one.dimension.sql.visit !== undefined && !one.dimension.visitIsLoose

/**
 * A segment of people who agreed, its values as the parameters `people_0` …: `visits` holds of a visit of the segment,
 * `people` of anybody who has one. `1` where there is nothing to hold.
 */
export function writePeople(segment: readonly Condition[]): { visits: string; people: string; params: Record<string, string> } {
  const written = segment.map((one, at) => ({ one, sql: `(${writeCondition(one, `people_${at}`, ({ sql, visitIsLoose }) => (visitIsLoose ? sql.event : sql.visit ?? sql.event)!)})` }))
  const ofVisit = written.filter(({ one }) => isOfVisit(one)).map(({ sql }) => sql)
  const ofPerson = written.filter(({ one }) => !isOfVisit(one)).map(({ one, sql }) => (isBehaviour(one) ? sql : `visitor GLOBAL IN (SELECT visitor FROM $events WHERE visitor != 0 AND ${sql})`))
  const all = (list: readonly string[]) => list.join(' AND ') || '1'
  return {
    params: Object.fromEntries(segment.map((one, at) => [`people_${at}`, one.value])),
    visits: all([...ofVisit, ...ofPerson]),
    people: all([...(ofVisit.length ? [`visitor GLOBAL IN (SELECT visitor FROM $visits WHERE visitor != 0 AND ${all(ofVisit)})`] : []), ...ofPerson]),
  }
}
