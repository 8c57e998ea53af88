// The numbers and e-mails that templates hold in the place of a company's own.

/** Numbers that are counted, not given: « 01 02 03 04 05 ». */
export const COUNTED_PHONES: ReadonlySet<string> = new Set(['+33102030405', '+33123456789', '+33100000000', '+33600000000'])

/** « votre-email@… », “info@yourwebsite.com”, and the domains that nobody may own or that site makers write. */
const SAMPLE_EMAIL = /^(?:votre|your)(?:[._-]?(?:e-?mail|nom|name|adresse|address))?@|@(?:example\.(?:com|net|org)|(?:your|votre)-?(?:website|site|site-?web|domaine?|company|entreprise)\.[a-z]{2,10}|domain\.com|m(?:y|on)-?site\.(?:com|fr))$/

/** Of an e-mail in small letters. */
export const isSampleEmail = (email: string): boolean => SAMPLE_EMAIL.test(email)
