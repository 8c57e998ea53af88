// Reads a GET's query string into the types its operation expects.
import * as z from 'zod'
import { zodOf } from '../schema.ts'
import type { Schema } from '../schema.ts'

type Properties = Record<string, { type?: string; anyOf?: { type?: string }[] }>

/** `?removed=true&limit=20` → `{removed: true, limit: 20}`, as the schema's top-level properties ask. */
export function queryReader(schema: Schema): (query: Record<string, unknown>) => Record<string, unknown> {
  const properties = (jsonSchema(schema, 'input')['properties'] ?? {}) as Properties
  return query => Object.fromEntries(Object.entries(query).map(([key, value]) => {
    const types = [properties[key]?.type, ...(properties[key]?.anyOf ?? []).map(one => one.type)]
    if (types.includes('array')) return [key, [value].flat()]
    if (typeof value !== 'string') return [key, value]
    if (types.includes('number') || types.includes('integer')) return [key, value.trim() === '' ? value : Number(value)]
    if (types.includes('boolean')) return [key, value === 'true' ? true : value === 'false' ? false : value]
    return [key, value]
  }))
}

/** JSON Schema of a zod schema; what it cannot say (a download, a custom check) is left open. */
export function jsonSchema(schema: Schema, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _draft, ...rest } = z.toJSONSchema(zodOf(schema), { io, unrepresentable: 'any', override: ({ zodSchema, jsonSchema: made }) => { if (zodSchema._zod.def.type === 'date') Object.assign(made, { type: 'string', format: 'date-time' }) } })
  return rest
}
