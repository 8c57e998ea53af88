// The typed client: `ask(company, 'aim.listStakes', {})`, REST underneath, types inferred from the operations themselves.
import type { Api } from '#app/bridge.ts'
import type { Operation, ReadVerb } from '#app/kernel/operation.ts'
import type { Locale } from './words.ts'

/** `aim.createStake`: every operation of every room. */
export type OperationName = { [R in keyof Api]: `${R}.${keyof Api[R] & string}` }[keyof Api]
type OperationAt<N extends OperationName> = N extends `${infer R extends keyof Api}.${infer K}` ? K extends keyof Api[R] ? Api[R][K] : never : never
export type InputOf<N extends OperationName> = OperationAt<N> extends Operation<infer I, unknown> ? I : never
export type OutputOf<N extends OperationName> = OperationAt<N> extends Operation<never, infer O> ? O : OperationAt<N> extends { run(...args: never[]): Promise<infer O> } ? O : never

/** Names that begin so are GETs that change nothing. The words are the kernel's: one too many or too few does not compile. */
const readVerbs: Record<ReadVerb, true> = { list: true, get: true, read: true, find: true, count: true, compare: true, foresee: true, download: true }
const readsByName = (key: string) => Object.hasOwn(readVerbs, /^[a-z]*/.exec(key)?.[0] ?? '')

/** What the server answered instead of the result. `fields` holds a sentence for each field at fault. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly fields: Record<string, string>
  /** `current` of a stale record, `rule` of a rule to pass over, and the like. */
  readonly details: Record<string, unknown>
  constructor(status: number, body: { code: string; message: string; fields?: Record<string, string> }) {
    super(body.message)
    this.name = 'ApiError'
    this.status = status
    this.code = body.code
    this.fields = body.fields ?? {}
    this.details = body
  }
}

export interface AskHow { locale: Locale; passOver?: readonly string[]; signal?: AbortSignal; advised?: (advice: { rule: string; message: string }[]) => void }

/** Asks one operation in one company. Throws `ApiError`; without a network, one of status 0. */
export async function ask<N extends OperationName>(company: string, name: N, input: InputOf<N>, how: AskHow): Promise<OutputOf<N>> {
  const [room = '', key = ''] = name.split('.')
  return await call(`/api/w/${company}/${room}/${key}`, readsByName(key), input as object, how) as OutputOf<N>
}

/** The address of a download, for a plain link. */
export const downloadAddress = <N extends OperationName>(company: string, name: N, input: InputOf<N>) => `/api/w/${company}/${name.replace('.', '/')}${queryOf(input as object)}`

/** Doors outside any company that only look. */
const readingDoors: ReadonlySet<string> = new Set(['me', 'listModels'])

/** Operations outside any company: signing in, setting up, invitations, one's own models. */
export const knock = <T>(name: string, input: object, how: AskHow) => call(`/api/account/${name}`, readingDoors.has(name), input, how) as Promise<T>

async function call(address: string, reads: boolean, input: object, { locale, passOver, signal, advised }: AskHow): Promise<unknown> {
  const headers: Record<string, string> = { 'x-azimut-locale': locale, ...(passOver?.length ? { 'x-azimut-pass-over': passOver.join(',') } : {}) }
  const init: RequestInit = reads ? { headers } : { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(input) }
  let response: Response
  try {
    response = await fetch(reads ? `${address}${queryOf(input)}` : address, { ...init, ...(signal ? { signal } : {}) })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new ApiError(0, { code: 'unreachable', message: locale === 'en' ? 'Azimut does not answer. What you typed is kept on this page.' : 'Azimut ne répond pas. Votre saisie est gardée sur cette page.' })
  }
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok) throw new ApiError(response.status, (body ?? { code: 'broken', message: response.statusText }) as { code: string; message: string })
  const advice = response.headers.get('x-azimut-advice')
  if (advice) advised?.(JSON.parse(decodeURIComponent(advice)) as { rule: string; message: string }[])
  return body
}

function queryOf(input: object) {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(input)) for (const one of [value].flat()) if (one !== undefined && one !== null) query.append(key, String(one))
  return query.size ? `?${query}` : ''
}
