// Looks at a site's certificate and encryption as a browser would, without trusting either.
import { isIP, type Socket } from 'node:net'
import { connect, type ConnectionOptions, type TLSSocket } from 'node:tls'
import { plainHost } from '../net/address.ts'
import type { Guard } from '../net/guard.ts'
import type { TlsFacts } from '../facts/host-facts.ts'

export interface TlsQuestion {
  origin: string
  /** Opens the socket: nothing is reached before its address was judged. */
  guard: Guard
  /** In ms since 1970; days left are counted from there. */
  now: number
  timeoutMs: number
  signal?: AbortSignal | undefined
}

const DAY_MS = 86_400_000
const OLD_PROTOCOLS = ['TLSv1', 'TLSv1.1'] as const
// OpenSSL offers the old ones at its lowest security level only.
const OLD_CIPHERS = 'DEFAULT:@SECLEVEL=0'

function openSocket(guard: Guard, { hostname, port }: URL): Promise<Socket> {
  // `http:` asks the guard for a bare connection; the encryption on top of it is what is being looked at.
  const door = { hostname: plainHost(hostname), protocol: 'http:', port: port || '443' }
  return new Promise((done, refuse) => guard.connect(door, (...[error, socket]) => error ? refuse(error) : done(socket)))
}

/** Rejects when the handshake fails; a certificate nobody should trust does not make it fail. */
function shakeHands(socket: Socket, options: ConnectionOptions, { timeoutMs, signal }: TlsQuestion): Promise<TLSSocket> {
  return new Promise((done, refuse) => {
    const secured = connect({ ...options, socket, rejectUnauthorized: false }, () => done(secured))
    const stop = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...signal ? [signal] : []])
    const leave = () => secured.destroy(stop.reason as Error)
    secured.once('close', () => { stop.removeEventListener('abort', leave); refuse(new Error('closed during the handshake')) })
    secured.on('error', refuse)
    if (stop.aborted) leave()
    else stop.addEventListener('abort', leave)
  })
}

/** Whether the server agrees to one old protocol; null when it could not be tried. */
async function accepts(protocol: typeof OLD_PROTOCOLS[number], names: ConnectionOptions, question: TlsQuestion): Promise<boolean | null> {
  const socket = await openSocket(question.guard, new URL(question.origin)).catch(() => null)
  if (!socket) return null
  const options = { ...names, minVersion: protocol, maxVersion: protocol, ciphers: OLD_CIPHERS }
  return shakeHands(socket, options, question).then(
    (secured) => { secured.destroy(); return true },
    (error: Error) => { socket.destroy(); return error.name === 'TimeoutError' || error.name === 'AbortError' ? null : false },
  )
}

/** Null when no encrypted connection could be opened at all. */
export async function askTls(question: TlsQuestion): Promise<TlsFacts | null> {
  const host = plainHost(new URL(question.origin).hostname)
  const names: ConnectionOptions = isIP(host) ? { host } : { host, servername: host }
  const socket = await openSocket(question.guard, new URL(question.origin)).catch(() => null)
  if (!socket) return null
  const secured = await shakeHands(socket, { ...names, ALPNProtocols: ['h2', 'http/1.1'] }, question).catch(() => { socket.destroy(); return null })
  if (!secured) return null
  const { valid_from: validFrom, valid_to: validTo, issuer } = secured.getPeerCertificate()
  const { authorizationError } = secured as { authorizationError?: Error | string | null }
  const protocol = secured.getProtocol() ?? ''
  const http = secured.alpnProtocol || 'http/1.1'
  secured.destroy()
  const endsMs = Date.parse(validTo)
  if (Number.isNaN(endsMs)) return null
  const old: (boolean | null)[] = []
  for (const each of OLD_PROTOCOLS) old.push(await accepts(each, names, question))
  return {
    refusal: authorizationError ? String(authorizationError) : null,
    validTo: new Date(endsMs).toISOString(),
    daysLeft: Math.floor((endsMs - question.now) / DAY_MS),
    validDays: Math.round((endsMs - Date.parse(validFrom)) / DAY_MS),
    issuer: [issuer?.O ?? issuer?.CN ?? ''].flat().join(', '),
    protocol, http,
    oldProtocols: old.includes(null) ? null : OLD_PROTOCOLS.filter((_, index) => old[index]),
  }
}
