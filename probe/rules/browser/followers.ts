// Which tools follow a visitor, judged by what a page asked for and the cookies it left.
import type { SeenCookie } from '../../facts/browser-facts.ts'
import type { Proof, Values } from '../../checks/contract.ts'
import type { Technology } from '../../technology/technology.ts'
import { trackerOf } from '../../technology/trackers.ts'
import { toolOfCookie } from './follower-cookies.ts'

/** Google's consent mode says that nothing is stored (`gcs=G100`): whether what is sent still needs an agreement is for a person to judge. */
const isSentWithoutConsent = (url: string) => /[?&]gcs=G100\b/.test(url)

export interface Follower { tool: Technology; cookies: string[]; requests: string[]; isSure: boolean }

/** By name. `isSure`: it may do so only with the visitor's agreement. */
export function followersIn({ cookies, requests }: { cookies: readonly SeenCookie[]; requests: readonly string[] }): Follower[] {
  const followers = new Map<string, Follower>()
  const of = (tool: Technology): Follower => {
    const follower = followers.get(tool.id) ?? { tool, cookies: [], requests: [], isSure: false }
    followers.set(tool.id, follower)
    return follower
  }
  for (const url of requests) {
    const tool = trackerOf(url)
    if (tool) of(tool).requests.push(url)
  }
  for (const { name } of cookies) {
    const tool = toolOfCookie(name)
    if (tool) of(tool).cookies.push(name)
  }
  for (const follower of followers.values()) {
    const isSilent = !follower.cookies.length && follower.requests.some(isSentWithoutConsent)
    follower.isSure = follower.tool.tracker === 'needs-consent' && !isSilent
  }
  return [...followers.values()].sort((a, b) => a.tool.name < b.tool.name ? -1 : 1)
}

/** What a finding shows of them: their names, the first request or cookie of each. */
export function showFollowers(followers: readonly Follower[]): { proof: Proof; values: Values } {
  const trace = ({ tool, requests, cookies }: Follower) => `${tool.name} (${requests[0]?.split('?')[0] ?? cookies[0] ?? ''})`
  return {
    proof: { text: followers.slice(0, 8).map(trace).join(' · ') },
    values: { tools: followers.map(({ tool }) => tool.name).join(', '), number: followers.length },
  }
}
