// What a company means its site to do, as its plan says: held against what the site shows.
import { canonicalUrl, onSite } from '../crawl/address.ts'

export interface PlannedLanding {
  /** As the plan calls it: « Devis cuisine ». */
  name: string
  /** Where an action of the plan sends people; campaign parameters are of no account. */
  url: string
}

export interface PlannedCall {
  /** As the plan calls it: « Demander un devis ». */
  name: string
  /** The page it stands on, where the plan says so. */
  url?: string | undefined
  /** The event that counts it: `quote_request`. */
  goal?: string | undefined
  /** Whether that event was heard lately, where somebody listens to the site; absent where nobody does. */
  isHeard?: boolean | undefined
}

export interface Plan {
  /** What people should find the company by: « cuisine sur mesure ». */
  keywords: readonly string[]
  landings: readonly PlannedLanding[]
  calls: readonly PlannedCall[]
}

/** Its addresses as the site spells its own; those of other sites stay as they are. Addresses that are none are left out. */
export function planOn(origin: string, { keywords, landings, calls }: Plan): Plan {
  const spelled = (typed: string): string | null => {
    const url = canonicalUrl(typed, origin)
    return url && (onSite(url, origin) ?? url)
  }
  return {
    keywords,
    landings: landings.flatMap(({ name, url }) => { const page = spelled(url); return page ? [{ name, url: page }] : [] }),
    calls: calls.map(({ url, ...call }) => ({ ...call, url: url === undefined ? undefined : spelled(url) ?? undefined })),
  }
}
