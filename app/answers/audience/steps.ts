// The steps of a funnel or a journey: `page:/tarifs`, `page:/blog/*` for all that begins so, `event:quote_request`.
import { invalid } from '#app/kernel/refusal.ts'
import { isView } from './within.ts'

export interface StepAsked { text: string; kind: 'page' | 'event'; value: string; begins: boolean }

export function readSteps(texts: readonly string[], { least, most }: { least: number; most: number }): StepAsked[] {
  if (texts.length < least || texts.length > most) throw invalid({ steps: { fr: `De ${least} à ${most} étapes.`, en: `From ${least} to ${most} steps.` } })
  return texts.map(text => {
    const [, kind, value = ''] = /^(page|event):(.+)$/s.exec(text) ?? []
    if (kind !== 'page' && kind !== 'event') throw invalid({ steps: { fr: `«\u00a0${text.slice(0, 80)}\u00a0» n’est pas une étape. Écrivez page:/tarifs, page:/blog/* ou event:quote_request.`, en: `“${text.slice(0, 80)}” is not a step. Write page:/tarifs, page:/blog/* or event:quote_request.` } })
    const begins = kind === 'page' && value.endsWith('*')
    return { text, kind, begins, value: begins ? value.slice(0, -1) : value }
  })
}

/** Each step as a condition on an event, its value as the parameter `step_0`, `step_1` … */
export function writeSteps(steps: readonly StepAsked[]): { conditions: string[]; params: Record<string, string> } {
  return {
    params: Object.fromEntries(steps.map(({ value }, at) => [`step_${at}`, value])),
    conditions: steps.map(({ kind, begins }, at) => {
      const value = `{step_${at}:String}`
      return kind === 'event' ? `name = ${value}` : `${isView} AND ${begins ? `startsWith(path, ${value})` : `path = ${value}`}`
    }),
  }
}

/** Which steps an event is, one bit each. */
export const maskOf = (conditions: readonly string[]): string => conditions.map((one, at) => `bitShiftLeft(toUInt8(${one}), ${at})`).join(' + ')

/** True of an event that is a step. */
export const isStep = (conditions: readonly string[]): string => conditions.map(one => `(${one})`).join(' OR ')

/** People who agreed and did it, as a list of visitors. `people`: a condition on them. */
export const did = (condition: string, people: string): string => `SELECT visitor FROM $events WHERE visitor != 0 AND (${condition}) AND (${people})`
