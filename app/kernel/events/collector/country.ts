// The country of an address, looked up in memory in a public table of the registries' allocations; the address goes nowhere else.
import { readFile } from 'node:fs/promises'
import { BlockList, isIPv4 } from 'node:net'
import { Reader } from 'mmdb-lib'

/** ISO 3166, two capitals; empty for a private or unknown address. */
export type FindCountry = (address: string) => string

const table = new URL(import.meta.resolve('@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb'))
/** The library knows other makers' answers; this table's has one field. */
type Answer = { country_code?: string } | null

/** Addresses that are nobody's in particular (RFC 1918, 6598, 3927, 4193, 4291): the table gives some of them to whoever once announced them. */
const nowhere = new BlockList()
for (const [net, bits] of [['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.168.0.0', 16]] as const) nowhere.addSubnet(net, bits)
for (const [net, bits] of [['::', 127], ['fc00::', 7], ['fe80::', 10]] as const) nowhere.addSubnet(net, bits, 'ipv6')

let opening: Promise<FindCountry> | undefined

const open = async (): Promise<FindCountry> => {
  const reader = new Reader(await readFile(table))
  return (address) => {
    // An IPv4 visitor of a server that listens on IPv6.
    const plain = address.startsWith('::ffff:') ? address.slice(7) : address
    return nowhere.check(plain, isIPv4(plain) ? 'ipv4' : 'ipv6') ? '' : (reader.get(plain) as Answer)?.country_code ?? ''
  }
}

/** Eight megabytes, read once for the life of the process. Source: sapics/ip-location-db, CC0 (WHOIS and ASN data of the registries). */
export const openCountries = (): Promise<FindCountry> => (opening ??= open())
