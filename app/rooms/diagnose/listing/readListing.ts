// Sets what was copied from the listing beside what the site says, and names what contradicts.
import { phoneDigits, sameWeek } from '@azimut/probe'
import { nothing, operation } from '#app/kernel/operation.ts'
import { ownReading } from '../report/readDiagnosis.ts'
import { listingChannel } from './copyListing.ts'
import { listingCompared } from './listing.ts'
import type { ListingFact } from './listing.ts'

export const readListing = operation({
  access: 'diagnose.view', reads: true, input: nothing, output: listingCompared,
  async run(ctx) {
    const row = await listingChannel(ctx)
    const copied = row && (row.statedPhone || row.statedHours) ? { phone: row.statedPhone, hours: row.statedHours } : null
    const identity = (await ownReading(ctx))?.audit.identity
    return { copied, facts: copied && identity ? compareFacts(identity, copied) : [] }
  },
})

/** A number that the site shows anywhere agrees with it; hours are compared as weeks, whatever the way they are written. */
function compareFacts({ phones, hours }: { phones: string[]; hours: string | null }, copied: { phone: string | null; hours: string | null }): ListingFact[] {
  const facts: ListingFact[] = []
  const [main] = phones
  if (copied.phone && main) facts.push({ fact: 'phone', site: main, listing: copied.phone, same: phones.map(phoneDigits).includes(phoneDigits(copied.phone)) })
  if (copied.hours && hours) facts.push({ fact: 'hours', site: hours, listing: copied.hours, same: sameWeek(hours, copied.hours) })
  return facts
}
