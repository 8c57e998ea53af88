// Which network addresses the probe may reach: the public internet, and nothing behind anybody's wall.
import { BlockList, isIP } from 'node:net'

/** IANA's IPv4 special-purpose registry, plus multicast and the reserved end. */
const CLOSED_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12],
  ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.31.196.0', 24], ['192.52.193.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16],
  ['192.175.48.0', 24], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
  ['168.63.129.16', 32], // a cloud's metadata and DNS host that sits among public addresses
]

/** Parts of the global unicast range that are not global: Teredo and its neighbours, documentation, 6to4, AS112. */
const CLOSED_V6: readonly (readonly [string, number])[] = [
  ['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['2620:4f:8000::', 48], ['3fff::', 20],
]

const closed = new BlockList()
for (const [net, bits] of CLOSED_V4) closed.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of CLOSED_V6) closed.addSubnet(net, bits, 'ipv6')

// IPv6 is judged by what is open: everything outside 2000::/3 (loopback, mapped, NAT64, link-local, unique local,
// multicast, and ranges nobody has assigned yet) is closed without having to be listed.
const globalUnicast = new BlockList()
globalUnicast.addSubnet('2000::', 3, 'ipv6')

/** True when `address` (an IP literal without brackets) is on the public internet; false for anything that is not an IP. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !closed.check(address, 'ipv4')
  if (family === 6) return globalUnicast.check(address, 'ipv6') && !closed.check(address, 'ipv6')
  return false
}

const LOCAL_SUFFIXES = ['localhost', 'localdomain', 'local', 'internal', 'intranet', 'home.arpa', 'lan', 'corp', 'private']

/** Names that mean "here" or "inside", whatever a resolver says of them. */
export function isLocalName(host: string): boolean {
  return !host.includes('.') || LOCAL_SUFFIXES.some((suffix) => host === suffix || host.endsWith(`.${suffix}`))
}

/** A host as the rules compare it: lower case, no brackets, no trailing dots. */
export function plainHost(host: string): string {
  return host.toLowerCase().replace(/^\[|\]$/g, '').replace(/\.+$/, '')
}
