// The wall between the probe and private networks: no connection is opened before its address has been judged.
import { lookup as resolveName, type LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { isLocalName, isPublicAddress, plainHost } from './address.ts'
import { FetchFailure } from './failure.ts'

export type Resolve = (host: string) => Promise<LookupAddress[]>

const systemResolve: Resolve = (host) => new Promise((done, fail) => {
  resolveName(host, { all: true, verbatim: true }, (error, answers) => error ? fail(error) : done(answers))
})

export interface GuardOptions {
  /** `host:port` pairs, as written in URLs, that may be reached although private, or at another port than 80 and 443. */
  allow?: readonly string[] | undefined
  resolve?: Resolve | undefined
  timeoutMs: number
}

export interface Guard {
  /** Throws a FetchFailure when the URL itself is out of bounds; names are judged again once resolved. */
  check(url: URL): void
  connect: buildConnector.connector
}

function portOf(protocol: string, port: string): string {
  return port || (protocol === 'https:' ? '443' : '80')
}

const WEB_PORTS = new Set(['80', '443'])

function refuse(host: string, why: string): FetchFailure {
  return new FetchFailure('forbidden', `${host} is ${why}, which Azimut does not visit`)
}

/** Whether the owner of the machine has opened a host at a port. */
export function openedBy(allow: readonly string[]): (place: { protocol: string; hostname: string; port: string }) => boolean {
  const opened = new Set(allow.map((entry) => entry.trim().toLowerCase()))
  return ({ protocol, hostname, port }) => {
    const host = plainHost(hostname)
    return [host, `[${host}]`].some((name) => opened.has(`${name}:${portOf(protocol, port)}`))
  }
}

/**
 * Every socket of the probe is opened by `connect`. A literal never reaches a lookup, so it is judged here; a name is
 * resolved once, refused if any answer is private, and connected to the very addresses judged (no second resolution
 * that could answer otherwise); the address reached is compared again at the end.
 */
export function createGuard({ allow = [], resolve = systemResolve, timeoutMs }: GuardOptions): Guard {
  const isOpened = openedBy(allow)

  function judge(host: string, port: string): void {
    if (!WEB_PORTS.has(port)) throw refuse(`${host}:${port}`, 'a port outside the web')
    if (isIP(host) ? !isPublicAddress(host) : isLocalName(host)) throw refuse(host, 'a private address')
  }

  const judgedLookup: LookupFunction = (host, _options, callback) => {
    resolve(plainHost(host)).then((answers) => {
      const closed = answers.find((answer) => !isPublicAddress(answer.address))
      if (closed) throw refuse(host, `the private address ${closed.address}`)
      return answers
    }).then((answers) => callback(null, answers), (error: NodeJS.ErrnoException) => callback(error, []))
  }

  // autoSelectFamily asks the lookup for all addresses at once, so the judged list is the list it tries.
  const judged = buildConnector({ timeout: timeoutMs, lookup: judgedLookup, autoSelectFamily: true, allowH2: false })
  const open = buildConnector({ timeout: timeoutMs, autoSelectFamily: true, allowH2: false })

  return {
    check(url) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FetchFailure('unsupported', `${url.protocol} addresses are not web pages`)
      if (url.username || url.password) throw new FetchFailure('unsupported', 'An address with a password in it is not visited')
      if (!isOpened(url)) judge(plainHost(url.hostname), portOf(url.protocol, url.port))
    },
    connect(options, callback) {
      if (isOpened(options)) return open(options, callback)
      const host = plainHost(options.hostname)
      const port = portOf(options.protocol, options.port)
      try { judge(host, port) } catch (error) { return callback(error as Error, null) }
      judged(options, (...[error, socket]) => {
        if (error) return callback(error, null)
        if (isPublicAddress(socket.remoteAddress ?? '')) return callback(null, socket)
        socket.destroy()
        callback(refuse(host, 'a private address'), null)
      })
    },
  }
}
