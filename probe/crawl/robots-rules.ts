// Tells what a robots.txt asks of a robot: groups by name, the longest rule wins, and « allow » wins a tie (RFC 9309).
import { robotsLines, type RobotsLine } from './robots-lines.ts'

interface Rule { isAllowed: boolean; pattern: string }
interface Group { agents: string[]; rules: Rule[]; delaySeconds: number | null }

export interface RobotsRules {
  /** `agent` is the robot's product name, `AzimutBot`. */
  isAllowed(url: string, agent: string): boolean
  /** Null when the site asks for no pause. */
  crawlDelayMs(agent: string): number | null
  sitemaps: string[]
  /** Lines that no robot understands, and rules before any `User-agent`. */
  badLines: { line: number; text: string }[]
}

/** Written by sites for one engine or another, and meant. */
const KNOWN_ELSEWHERE = /^(?:host|clean-param|request-rate|visit-time|noindex|content-signal|(?:llms?|ai)[\w-]*|schemamap|license)$/i
/** Where something of the site stands, for who knows the key: it opens and closes nothing. */
const POINTS = /^https?:\/\/\S+$/i

/** What rules are compared with: path and query, `/` when there is none. */
export function pathOfAddress(url: string): string {
  const start = /^(?:[^/?;]*:)?\/\//.exec(url)?.[0].length ?? 0
  const at = url.slice(start).search(/[/?;#]/)
  const path = at < 0 ? '' : url.slice(start + at).replace(/#.*/s, '')
  return path.startsWith('/') ? path : `/${path}`
}

/** `*` is any run of characters, a `$` at the end is the end. Never backtracks: each part is found at its first place. */
export function matchesPath(path: string, pattern: string): boolean {
  const isAnchored = pattern.endsWith('$')
  const [first = '', ...parts] = (isAnchored ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  if (!parts.length) return !isAnchored || path.length === first.length
  let at = first.length
  const last = isAnchored ? parts.pop()! : ''
  for (const part of parts) {
    const place = path.indexOf(part, at)
    if (place < 0) return false
    at = place + part.length
  }
  return path.length - last.length >= at && path.endsWith(last)
}

/** The name of a robot ends at the first character that names do not have. */
const productOf = (agent: string): string => /^[a-z_-]*/i.exec(agent)![0].toLowerCase()

function groupsOf(lines: readonly RobotsLine[]): { groups: Group[]; outside: RobotsLine[] } {
  const groups: Group[] = []
  const outside: RobotsLine[] = []
  let isNaming = false
  for (const line of lines) {
    const group = groups.at(-1)
    if (line.kind === 'agent') {
      const name = /^\*(?:\s|$)/.test(line.value) ? '*' : productOf(line.value)
      if (isNaming) group!.agents.push(name)
      else groups.push({ agents: [name], rules: [], delaySeconds: null })
      isNaming = true
    } else if (line.kind === 'allow' || line.kind === 'disallow') {
      if (group) group.rules.push({ isAllowed: line.kind === 'allow', pattern: line.value })
      else outside.push(line)
      isNaming = false
    } else if (line.kind === 'delay' && group && Number(line.value) >= 0) group.delaySeconds ??= Number(line.value)
  }
  return { groups, outside }
}

/** How much of the address the longest rule of a kind tells; 0 when none does. */
function longest(rules: readonly Rule[], path: string, isAllowed: boolean): number {
  let length = 0
  for (const rule of rules) {
    if (rule.isAllowed !== isAllowed || rule.pattern.length <= length) continue
    if (matchesPath(path, rule.pattern)) length = rule.pattern.length
    // Who opens `/folder/index.html` means the folder.
    else if (isAllowed && /\/index\.htm[^/]*$/.test(rule.pattern)) {
      const folder = rule.pattern.slice(0, rule.pattern.lastIndexOf('/') + 1)
      if (path === folder) length = Math.max(length, folder.length + 1)
    }
  }
  return length
}

export function parseRobots(text: string): RobotsRules {
  const lines = robotsLines(text)
  const { groups, outside } = groupsOf(lines)
  const known = new Map<string, Group>()
  /** All that is said to one robot, as one group. */
  function groupFor(agent: string): Group {
    const name = agent.toLowerCase()
    const before = known.get(name)
    if (before) return before
    const named = name && name !== '*' ? groups.filter(({ agents }) => agents.includes(name)) : []
    const own = named.length ? named : groups.filter(({ agents }) => agents.includes('*'))
    const whole = { agents: [name], rules: own.flatMap(({ rules }) => rules), delaySeconds: own.find(({ delaySeconds }) => delaySeconds !== null)?.delaySeconds ?? null }
    known.set(name, whole)
    return whole
  }
  const bad = [...lines.filter(({ kind, key, value }) => kind === 'other' && !KNOWN_ELSEWHERE.test(key) && !(key && POINTS.test(value))), ...outside].sort((a, b) => a.line - b.line)
  return {
    isAllowed(url, agent) {
      const path = pathOfAddress(url)
      const { rules } = groupFor(agent)
      return longest(rules, path, false) <= longest(rules, path, true)
    },
    crawlDelayMs(agent) {
      const { delaySeconds } = groupFor(agent)
      return delaySeconds === null ? null : delaySeconds * 1_000
    },
    sitemaps: lines.filter(({ kind }) => kind === 'sitemap').map(({ value }) => value),
    badLines: bad.map(({ line, key, value }) => ({ line, text: key ? `${key}: ${value}` : value })),
  }
}
