// Asks the name servers, and tells a name that has nothing from a server that says nothing.
import { Resolver } from 'node:dns/promises'

/** Answers of the name system. An absent record is an empty list; a server that does not answer rejects. */
export interface Names {
  mx(domain: string): Promise<string[]>
  txt(domain: string): Promise<string[]>
  ns(domain: string): Promise<string[]>
}

const ABSENT = new Set(['ENODATA', 'ENOTFOUND'])

/** `servers` as `ip` or `ip:port`, those of the machine by default. */
export function createNames({ servers, timeoutMs, signal }: { servers?: readonly string[] | undefined; timeoutMs: number; signal?: AbortSignal | undefined }): Names {
  const resolver = new Resolver({ timeout: timeoutMs, tries: 2 })
  if (servers) resolver.setServers(servers)
  signal?.addEventListener('abort', () => resolver.cancel(), { once: true })
  const orNone = <Answer>(asked: Promise<Answer[]>) => asked.catch((error: NodeJS.ErrnoException): Answer[] => {
    if (ABSENT.has(error.code ?? '')) return []
    throw error
  })
  return {
    async mx(domain) {
      const answers = await orNone(resolver.resolveMx(domain))
      // A lone dot says « no e-mail here » (RFC 7505).
      return answers.toSorted((a, b) => a.priority - b.priority || (a.exchange < b.exchange ? -1 : 1)).map(({ exchange }) => exchange.toLowerCase()).filter((exchange) => exchange !== '' && exchange !== '.')
    },
    // One record may come in several pieces, to be read as one (RFC 7208, 3.3).
    txt: async (domain) => (await orNone(resolver.resolveTxt(domain))).map((pieces) => pieces.join('')),
    ns: async (domain) => (await orNone(resolver.resolveNs(domain))).map((name) => name.toLowerCase()).toSorted(),
  }
}
