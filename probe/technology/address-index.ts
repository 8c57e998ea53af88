// Which tool an address belongs to: by its host or one above it, then by the start of its path.

interface Sign<Id> { start: string; rest: string; id: Id }

export interface AddressIndex<Id> {
  add(address: string, id: Id): void
  /** Of an absolute address, the most precise. */
  at(url: string): Id | null
}

/** `host`, `host/start`, `host/start*part` → one look-up a level of the host, whatever the number of signs. */
export function createAddressIndex<Id>(): AddressIndex<Id> {
  const byHost = new Map<string, Sign<Id>[]>()
  return {
    add(address, id) {
      const cut = address.indexOf('/')
      const [host, path] = cut < 0 ? [address, ''] : [address.slice(0, cut), address.slice(cut)]
      const [start = '', rest = ''] = path.split('*')
      byHost.set(host, [...byHost.get(host) ?? [], { start, rest, id }].sort((a, b) => b.start.length + b.rest.length - a.start.length - a.rest.length))
    },
    at(url) {
      const from = url.indexOf('//') + 2
      const slash = url.indexOf('/', from)
      const end = slash < 0 ? url.length : slash
      for (let host = from; host > 0 && host < end; host = url.indexOf('.', host) + 1) {
        const sign = byHost.get(url.slice(host, end))?.find(({ start, rest }) => url.startsWith(start, end) && (rest === '' || url.includes(rest, end + start.length)))
        if (sign) return sign.id
      }
      return null
    },
  }
}
