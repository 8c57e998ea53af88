// What a company means its site to do, as its plan says, and what it hears of it: held against what the site shows.
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

/** How soon pages answered the gestures of those who visited them. */
export interface AnswerTimes {
  /** INP in ms, at the 75th percentile of the page views timed. */
  p75Ms: number
  /** Page views on which a gesture was timed, over so many days. */
  views: number
  days: number
}

export interface Plan {
  /** What people should find the company by: « cuisine sur mesure ». */
  keywords: readonly string[]
  landings: readonly PlannedLanding[]
  calls: readonly PlannedCall[]
  /** Absent where nobody times the site’s pages. */
  answers?: AnswerTimes | undefined
}

/** Its addresses as the site spells its own; those of other sites stay as they are. Addresses that are none are left out. */
export function planOn(origin: string, { keywords, landings, calls, answers }: Plan): Plan {
  const spelled = (typed: string): string | null => {
    const url = canonicalUrl(typed, origin)
    return url && (onSite(url, origin) ?? url)
  }
  return {
    keywords,
    landings: landings.flatMap(({ name, url }) => { const page = spelled(url); return page ? [{ name, url: page }] : [] }),
    calls: calls.map(({ url, ...call }) => ({ ...call, url: url === undefined ? undefined : spelled(url) ?? undefined })),
    answers,
  }
}
