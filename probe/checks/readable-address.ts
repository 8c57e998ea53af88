// Writes an address as its owner would read it aloud: accents decoded, the home page by its name, the middle of a long one left out.
import type { Locale } from '../elements.ts'

const HOME: Record<Locale, string> = { fr: 'la page d’accueil', en: 'the home page' }
const LONGEST = 70

/** What is no letter or figure stays escaped: a sign that would not show, would turn the line round, or would look like a part of the address. */
function decode(address: string): string {
  return address.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped).replace(/[^\p{L}\p{M}\p{N}’]/gu, encodeURIComponent)
    } catch { return escaped }
  })
}

/** A path (`/été`) or a whole address; other texts come back as they are. */
export function readableAddress(text: string, locale: Locale): string {
  if (text === '/') return HOME[locale]
  if (!/^(?:\/|https?:\/\/)/i.test(text)) return text
  const signs = [...decode(text)]
  return signs.length <= LONGEST ? signs.join('') : `${signs.slice(0, 45).join('')}…${signs.slice(-20).join('')}`
}
