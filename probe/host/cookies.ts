// Reads Set-Cookie lines and says which cookies could be stolen or sent from elsewhere (RFC 6265bis).

export interface Cookie {
  name: string
  isSecure: boolean
  isHttpOnly: boolean
  /** Lower case; null when absent. */
  sameSite: string | null
}

export type CookieFault = 'session-not-secure' | 'session-readable' | 'token-unbound' | 'same-site-invalid' | 'not-secure' | 'not-secure-hsts' | 'session-not-secure-hsts'

/** Set by a load balancer out of the owner's reach. */
const NOT_THEIRS = new Set(['heroku-session-affinity'])
const SAME_SITES = new Set(['lax', 'strict', 'none'])

export function readCookie(line: string): Cookie {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
  const valueOf = new Map(attributes.map((attribute): [string, string] => {
    const [name = '', value = ''] = attribute.split('=')
    return [name.trim().toLowerCase(), value.trim().toLowerCase()]
  }))
  return { name: pair.split('=')[0] ?? '', isSecure: valueOf.has('secure'), isHttpOnly: valueOf.has('httponly'), sameSite: valueOf.get('samesite') ?? null }
}

/** Who holds it is logged in as the customer. */
const isSession = (name: string) => /login|sess/i.test(name)

/** The faults of one cookie, the gravest first. `hasHsts`: the browser never asks the site without encryption. */
function faultsOf({ name, isSecure, isHttpOnly, sameSite }: Cookie, hasHsts: boolean): CookieFault[] {
  const faults: CookieFault[] = []
  if (isSession(name) && !isSecure && !hasHsts) faults.push('session-not-secure')
  if (isSession(name) && !isHttpOnly) faults.push('session-readable')
  if (/csrf/i.test(name) && !sameSite) faults.push('token-unbound')
  if (sameSite !== null && (!SAME_SITES.has(sameSite) || (sameSite === 'none' && !isSecure))) faults.push('same-site-invalid')
  if (isSession(name) && !isSecure && hasHsts) faults.push('session-not-secure-hsts')
  if (!isSecure) faults.push(hasHsts ? 'not-secure-hsts' : 'not-secure')
  return faults
}

export interface FaultyCookie { name: string; fault: CookieFault }

/** The cookies at fault, each with its gravest fault. */
export function faultyCookies(lines: readonly string[], hasHsts: boolean): FaultyCookie[] {
  return lines.map(readCookie).filter(({ name }) => name && !NOT_THEIRS.has(name)).flatMap((cookie) => {
    const [fault] = faultsOf(cookie, hasHsts)
    return fault ? [{ name: cookie.name, fault }] : []
  })
}
