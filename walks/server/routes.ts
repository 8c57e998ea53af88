// Every route of the API description, and for each a call with values of the shape it asks for.
import type { Access } from '#app/kernel/access.ts'

interface Schema { type?: string; minimum?: number; format?: string; properties?: Record<string, Schema>; required?: string[]; enum?: unknown[]; anyOf?: Schema[]; items?: Schema }
interface Described { operationId: string; description?: string; requestBody?: { content: { 'application/json': { schema: Schema } } }; parameters?: { name: string; in: string; required?: boolean; example?: unknown; schema: Schema }[] }
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
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(1, schema.minimum ?? 1)
  if (schema.type === 'boolean') return false
  if (schema.type === 'array') return schema.items ? [sample(schema.items, id, name)] : []
  if (schema.type === 'object') return Object.fromEntries(Object.entries(schema.properties ?? {}).filter(([key]) => schema.required?.includes(key) || /id$/i.test(key)).map(([key, one]) => [key, sample(one, id, key)]))
  return 'abc'
}

const bodyOf = ({ described }: Route): Schema => described.requestBody?.content['application/json'].schema ?? {}

/** Whether a call writes to a record that is there: one it names, or several with their versions. The id of an event is its sender's own. */
export const namesRecord = (route: Route): boolean => bodyOf(route).properties?.['id'] !== undefined || namesVersion(bodyOf(route))
const namesVersion = ({ properties = {}, items, anyOf = [] }: Schema): boolean =>
  (properties['id'] !== undefined && properties['version'] !== undefined) || [...Object.values(properties), ...items ? [items] : [], ...anyOf].some(namesVersion)

/** The address and the body of a call in `workspace` that names the record `id` wherever it may, and the link `slug`. */
export function callOf(route: Route, { workspace, id, slug = 'abc' }: { workspace: string; id: string; slug?: string }): { address: string; body: unknown } {
  const { path, method, described } = route
  const query = new URLSearchParams()
  for (const { in: place, name, required, schema, example = sample(schema, id, name) } of described.parameters ?? []) {
    if (place === 'query' && (required || /id$/i.test(name))) for (const one of [example].flat()) query.append(name, String(one))
  }
  return {
    address: path.replace('{workspace}', workspace).replace('{slug}', slug) + (query.size ? `?${query}` : ''),
    body: method === 'POST' ? sample(bodyOf(route), id) ?? {} : undefined,
  }
}
