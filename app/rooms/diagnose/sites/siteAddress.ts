// Understands the address of a site as people type it: « maison-lenoir.fr » is enough.
import { parseSiteUrl } from '@azimut/probe'
import { invalid } from '#app/kernel/refusal.ts'

/** The address to keep, `https://` when none was typed. Refuses beside `field` what cannot be a site. */
export function siteAddress(typed: string, field: string): string {
  const url = readAddress(typed)
  if (url === undefined) throw invalid({ [field]: { fr: 'Écrivez l’adresse comme dans votre navigateur, par exemple maison-lenoir.fr', en: 'Write the address as in your browser, for instance maison-lenoir.fr' } })
  return url
}

function readAddress(typed: string): string | undefined {
  try {
    const { url } = parseSiteUrl(typed)
    const { hostname } = new URL(url)
    return hostname.includes('.') || hostname === 'localhost' || hostname.startsWith('[') ? url : undefined
  } catch {
    return undefined // it says « is not the address of a web site »; the field says what to write instead
  }
}
