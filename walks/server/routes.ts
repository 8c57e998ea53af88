// Every route of the API description, and for each a call with values of the shape it asks for.
import type { Access } from '#app/kernel/access.ts'

interface Schema { type?: string; format?: string; properties?: Record<string, Schema>; required?: string[]; enum?: unknown[]; anyOf?: Schema[]; items?: Schema }
interface Described { operationId: string; description?: string; requestBody?: { content: { 'application/json': { schema: Schema } } }; parameters?: { name: string; in: string; required?: boolean; schema: Schema }[] }
export interface Route { method: string; path: string; described: Described; access: Access | undefined }

/** As the server describes itself. `access` is what a route of a company needs; undefined where it says none. */
export async function readRoutes(url: string): Promise<Route[]> {
  const { paths } = await (await fetch(`${url}/api/openapi.json`)).json() as { paths: Record<string, Record<string, Described>> }
  return Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, described]) => (
    { method: method.toUpperCase(), path, described, access: /^Needs (\w+\.\w+)\.$/.exec(described.description ?? '')?.[1] as Access | undefined })))
}

/** A value of the shape a schema asks for; every identifier is `id`. */
function sample(schema: Schema, id: string, name = ''): unknown {
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf) return sample(schema.anyOf[0]!, id, name)
  if (schema.format === 'uuid' || /id$/i.test(name)) return id
  if (schema.format === 'date') return '2026-12-01'
  if (schema.format === 'uri') return 'https://www.example.fr/'
  if (schema.format === 'email') return 'quelqu-un@example.fr'
  if (schema.type === 'integer' || schema.type === 'number') return 1
  if (schema.type === 'boolean') return false
  if (schema.type === 'array') return schema.items ? [sample(schema.items, id, name)] : []
  if (schema.type === 'object') return Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([key]) => schema.required?.includes(key) || /id$/i.test(key)).map(([key, one]) => [key, sample(one, id, key)]))
  return 'abc'
}

/** The address and the body of a call in `workspace` that names the record `id` wherever it may, and the link `slug`. */
export function callOf({ path, method, described }: Route, { workspace, id, slug = 'abc' }: { workspace: string; id: string; slug?: string }): { address: string; body: unknown } {
  const query = new URLSearchParams()
  for (const parameter of described.parameters ?? []) if (parameter.in === 'query' && (parameter.required || /id$/i.test(parameter.name))) query.set(parameter.name, String(sample(parameter.schema, id, parameter.name)))
  return {
    address: path.replace('{workspace}', workspace).replace('{slug}', slug) + (query.size ? `?${query}` : ''),
    body: method === 'POST' ? sample(described.requestBody?.content['application/json'].schema ?? {}, id) ?? {} : undefined,
  }
}
