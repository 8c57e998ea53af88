// What a domain says of itself: where its e-mail goes and who may send in its name.
import type { DnsFacts } from '../facts/host-facts.ts'
import type { Names } from './names.ts'
import { countSpfLookups } from './spf.ts'

/** Null when the name servers did not answer: nothing is known, and nothing is held against the domain. */
export async function askDns(names: Names, domain: string): Promise<DnsFacts | null> {
  try {
    const [mx, texts, dmarcTexts, nameServers] = await Promise.all([names.mx(domain), names.txt(domain), names.txt(`_dmarc.${domain}`), names.ns(domain)])
    const spf = texts.filter((text) => /^v=spf1(?:\s|$)/i.test(text))
    return {
      domain, mx, spf, nameServers,
      spfLookups: spf[0] === undefined ? 0 : await countSpfLookups(names, spf[0]),
      dmarc: dmarcTexts.filter((text) => /^v=DMARC1\s*(?:;|$)/i.test(text)),
    }
  } catch {
    return null
  }
}
