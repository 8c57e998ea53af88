// Gives a visitor the number they are kept under: nobody can go back from it to the identifier, nor from one site to another.
import { hash } from 'node:crypto'

export type NameVisitor = (site: string, visitor: string) => string

/**
 * 64 bits of a keyed hash of the site and the identifier, as decimal text; '' for nobody. Two of ten million visitors
 * share a number with a probability of 3 in a million. The key is the installation's: the collectors of one cluster
 * share AZIMUT_SECRET, and a restored installation needs it to know again who comes back.
 */
export const openVisitorNames = (secret: string): NameVisitor => {
  const key = hash('sha256', `visitor ${secret}`)
  let last = { site: '', visitor: '', number: '' } // events of one visitor come one after the other
  return (site, visitor) => {
    if (visitor === '') return ''
    if (last.site !== site || last.visitor !== visitor) {
      // The key leads and three quarters of the digest are dropped: nothing can be appended to what was hashed.
      const digest = hash('sha256', `${key}\n${site}\n${visitor}`, 'buffer').readBigUInt64LE()
      last = { site, visitor, number: String(digest || 1n) } // 0 is nobody
    }
    return last.number
  }
}
