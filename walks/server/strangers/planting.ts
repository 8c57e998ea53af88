// Plants hostile texts wherever a stranger or a member may write, through the same doors as they would.
import { randomUUID } from 'node:crypto'
import type { TestServer } from '#app/testServer.ts'

export interface Owner {
  workspace: string
  cookie: string
  get(address: string): Promise<Response>
  ask<T = { id: string; version: number }>(operation: string, form: object): Promise<T>
  /** A door outside any company. */
  knock(door: string, form: object): Promise<void>
}

/** The first account of an empty installation, asked as its pages would. Its name and its company's are hostile too. */
export async function setUp({ url, setUpToken }: TestServer, named: string): Promise<Owner> {
  const post = (address: string, body: object, cookie = '') => fetch(`${url}${address}`, { method: 'POST', headers: { 'content-type': 'application/json', ...(cookie ? { cookie, origin: url } : {}) }, body: JSON.stringify(body) })
  const entered = await post('/api/account/setUp', { token: setUpToken, name: named, email: 'claire@lenoir.example', password: 'le rabot chante au printemps', company: named })
  const { companies: [company] } = await entered.json() as { companies: { id: string }[] }
  const cookie = entered.headers.getSetCookie().map(one => one.split(';')[0]).join('; ')
  const workspace = company!.id
  return {
    workspace, cookie,
    get: address => fetch(`${url}${address}`, { headers: { cookie } }),
    async ask(operation, form) {
      const answer = await post(`/api/w/${workspace}/${operation.replace('.', '/')}`, form, cookie)
      if (!answer.ok) throw new Error(`${operation} ${JSON.stringify(form).slice(0, 300)}: ${answer.status} ${await answer.text()}`)
      return await answer.json() as never
    },
    async knock(door, form) {
      const answer = await post(`/api/account/${door}`, form, cookie)
      if (!answer.ok) throw new Error(`${door} ${JSON.stringify(form).slice(0, 300)}: ${answer.status} ${await answer.text()}`)
    },
  }
}

/** Days from today, `YYYY-MM-DD`. */
export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** The mark of a place, so that a text is looked for where it was written. */
export const marked = (text: string, place: string) => `${text} ~${place}`

/** A finding whose check is no longer there, so that its own sentence is shown. */
const findingOf = (text: string, { siteId, siteUrl }: { siteId: string; siteUrl: string }) => ({
  siteId, checkId: text, checkVersion: 1, fingerprint: text, sentence: marked(text, 'finding'), severity: 'high', element: 1, effortMinutes: 10, state: 'persisting',
  proof: { url: `${siteUrl}/${encodeURIComponent(text)}`, text: marked(text, 'proof'), selector: text, values: { text } }, firstSeenAt: `${inDays(-9)}T08:00:00Z`, lastSeenAt: `${inDays(-9)}T08:00:00Z`,
})

/** One record of each noun a text: from the finding to the decision, all on one objective. Gives the key of the code of measure. */
export async function plantRecords({ ask }: Owner, texts: readonly string[], siteUrl: string): Promise<{ key: string }> {
  const period = { startOn: inDays(-30), endOn: inDays(180) }
  const [own] = await ask<{ id: string }[]>('diagnose.openSites', { url: siteUrl })
  const stakes: { id: string }[] = []
  for (const text of texts) {
    const finding = await ask('diagnose.createFinding', findingOf(text, { siteId: own!.id, siteUrl }))
    const weakness = await ask('diagnose.createSwotItem', { kind: 'weakness', sentence: marked(text, 'weakness'), findingId: finding.id })
    stakes.push(await ask('aim.createStake', { sentence: marked(text, 'stake'), swotItemId: weakness.id }))
  }
  const aimed = (sentence: string, stakeId: string) => ask('aim.createObjective', { sentence, kpiId: 'quote-requests', fromPerMonth: 4, toPerMonth: 16, valueCents: 60_000, marginShare: 0.35, acceptedBy: sentence, stakeId, ...period })
  for (const [at, text] of texts.entries()) await aimed(marked(text, 'objective'), stakes[at]!.id)
  const objective = await aimed(marked(texts[0]!, 'course'), stakes[0]!.id)
  const meeting = await ask('plan.createMeeting', { title: marked(texts[0]!, 'meeting'), onDay: inDays(-1), objectiveId: objective.id })
  for (const [at, text] of texts.entries()) {
    await ask('aim.createKpi', { name: marked(text, 'kpi'), kpiId: 'quote-requests', targetPerMonth: 16, humanSignal: marked(text, 'signal'), link: marked(text, 'link-kpi'), experience: marked(text, 'experience'), verbatim: marked(text, 'verbatim'), source: marked(text, 'source-kpi'), onDashboard: at < 7, objectiveId: objective.id })
    const person = await ask('plan.createPerson', { name: marked(text, 'person'), hoursPerWeek: 4, rateCentsPerHour: at % 2 ? 2_000 : null })
    const reverse = await ask('plan.createReverseBudget', { label: marked(text, 'reverse'), leverId: 'search-ads-generic', assumptions: [], p50Cents: 32_000, p80Cents: 59_000, keptCents: 48_000, curve: [{ cents: 0, share: 0 }, { cents: 120_000, share: 1 }], objectiveId: objective.id })
    const line = await ask('plan.createBudgetLine', { label: marked(text, 'line'), leverId: 'search-ads-generic', centsPerMonth: 1_000, objectiveId: objective.id, reverseBudgetId: reverse.id, ...period })
    const action = await ask('plan.createAction', { title: marked(text, 'action'), ownerId: person.id, hours: 2, startOn: inDays(0), dueOn: inDays(0), objectiveId: objective.id, budgetLineId: line.id })
    await ask('plan.createMeeting', { title: marked(text, 'meeting'), onDay: inDays(7 + at), objectiveId: objective.id })
    await ask('act.createTrackedLink', { actionId: action.id, label: marked(text, 'link'), destination: `${siteUrl}/?a=${encodeURIComponent(text)}#${text.toWellFormed()}` })
    await ask('act.createTimeEntry', { note: marked(text, 'note'), onDay: inDays(0), hours: 1, personId: person.id, actionId: action.id })
    await ask('measure.createCost', { label: marked(text, 'cost'), onDay: inDays(-2), channel: marked(text, 'channel'), cents: 5_000, budgetLineId: line.id })
    const review = await ask('learn.createReview', { title: marked(text, 'review'), heldOn: inDays(-3), expectedCount: 4, actualCount: 3, meetingId: meeting.id, objectiveId: objective.id })
    await ask('learn.decide', { reviewId: review.id, budgetLineId: line.id, lineVersion: line.version, kind: 'keep', afterCents: 0, reason: marked(text, 'reason'), forecast: { low: 1, mid: 2, high: 3, byDay: inDays(30) } })
    await ask('share.createEdition', { title: marked(text, 'edition'), exportId: 'deck', locale: 'fr', madeOn: inDays(0), objectiveId: objective.id })
    await ask('crew.createApiKey', { name: marked(text, 'key'), scope: 'read', days: 1 })
  }
  return await ask('measure.installTracker', {})
}

/** Events whose every field is hostile, in both modes, as any program may send them. Gives how many were taken. */
export async function plantEvents(url: string, key: string, texts: readonly string[]): Promise<number> {
  const events = texts.flatMap(text => (['exempt', 'consented'] as const).map(mode => ({
    id: randomUUID(), mode, ts: Date.now(), name: mode === 'exempt' ? 'pageview' : `${text}\0`.slice(0, 64), title: `${text}\0\ud800`, visitor: text,
    url: `https://127.0.0.1/${text}?${new URLSearchParams({ utm_source: text, utm_medium: text, utm_campaign: text })}`, referrer: `https://evil.example/${text}`,
    props: { [text]: text, link: text, pageview: text, channel: text },
  })))
  const answer = await fetch(`${url}/e`, { method: 'POST', body: JSON.stringify({ site: key, events }) })
  return ((await answer.json()) as { accepted: number }).accepted
}
