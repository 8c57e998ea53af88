// Puts what the company says of itself over what its site says.
import type { Identity } from '#app/model/diagnose/audit.ts'
import type { Corrected } from '#app/model/diagnose/site.ts'

const listed = (text: string) => text.split(',').map(one => one.trim()).filter(Boolean)

/** The identity as people should read it. A network given by hand has no address we saw. */
export function withCorrections(read: Identity, { phones, socials, ...one }: Corrected): Identity {
  return { ...read, ...one, ...(phones ? { phones: listed(phones) } : {}), ...(socials ? { socials: listed(socials).map(network => ({ network, url: '' })) } : {}) }
}

/** The same as one text a fact; null where nobody said anything. */
export function factsOf(read: Identity | null, corrected: Corrected) {
  const nobody: Identity = { name: null, siren: null, address: null, hours: null, phones: [], emails: [], socials: [], cms: null, language: null }
  const { name, siren, address, phones, hours, socials, cms } = withCorrections(read ?? nobody, corrected)
  return { name, siren, address, hours, cms, phones: phones.join(', ') || null, socials: socials.map(social => social.network).join(', ') || null }
}
