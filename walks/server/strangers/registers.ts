// Plants hostile texts in every register: what is said of the strategy, beside it and around it, record by record.
import { inDays, marked } from './planting.ts'
import type { Owner } from './planting.ts'

interface Row { id: string; version: number }

/** A field that takes less than a text and its mark. */
const cut = (text: string, longest: number) => text.trim().slice(0, longest)

/** After `plantRecords`: one record of each register a text, on the objectives, actions and people already there. The till's last. */
export async function plantRegisters({ workspace, ask, get }: Owner, texts: readonly string[], siteUrl: string): Promise<void> {
  const list = async (address: string) => await (await get(`/api/w/${workspace}/${address}`)).json() as Row[]
  const [actions, people, kpis, [objective], [edition]] = await Promise.all(['plan/listActions', 'plan/listPeople', 'aim/listKpis', 'aim/listObjectives', 'share/listEditions'].map(list)) as [Row[], Row[], Row[], Row[], Row[]]
  const objectiveId = objective!.id
  let first: Row | undefined
  for (const [at, text] of texts.entries()) {
    const say = (place: string) => marked(text, place)
    const [actionId, personId] = [actions[at]!.id, people[at]!.id]
    await ask('diagnose.createChannel', { name: say('channel-name'), kind: 'social', open: 'yes', url: `${siteUrl}/?c=${encodeURIComponent(text)}`, ownerUnit: say('unit'), loginHolder: say('login'), purpose: say('purpose'), reason: say('why'), statedPhone: cut(text, 40), statedHours: say('hours') })
    await ask('diagnose.createPastAction', { title: say('past'), channel: say('past-channel'), costCents: 10_000, results: 3 })
    await ask('diagnose.createInitiative', { name: say('initiative') })
    await ask('diagnose.createDismissal', { key: `defect ${text}`, sentence: say('dismissal') })
    await ask('aim.createCompanyGoal', { sentence: say('goal'), measuredBy: say('goal-measure') })
    await ask('aim.createTactic', { label: say('tactic'), stage: 'awareness', leverId: 'search-ads-generic', isKept: true })
    const question = await ask('aim.createOwnQuestion', { ask: say('question'), why: say('question-why') })
    await ask('aim.createQuestionNote', { questionId: question.id, state: 'answered', text: say('answer') })
    await ask('plan.createLeave', { label: cut(text, 87), fromDay: inDays(40), toDay: inDays(41), personId })
    await ask('plan.createLeverRate', { leverId: 'search-ads-generic', priceCents: 90, visits: 200, results: 9, origin: say('rate') })
    await ask('plan.rankAction', { actionId, rank: at + 1, reason: say('rank') })
    await ask('plan.createTool', { name: say('tool'), purpose: say('for'), centsPerMonth: 900, seats: 2, needs: [{ need: cut(text, 80), weight: 3, score: 2 }] })
    if (first) await ask('plan.createDependency', { handover: say('handover'), actionId, needsId: first.id })
    first ??= actions[at]
    await ask('act.createContent', { title: say('content'), theme: say('theme'), stage: 'awareness', channel: say('content-channel'), message: say('message'), offer: say('offer'), cta: say('cta'), tags: [cut(text, 50)], landingUrl: `${siteUrl}/?l=${encodeURIComponent(text)}`, onDay: inDays(3 + at), evergreen: true, ownerId: personId, actionId })
    await ask('act.createCampaign', { name: say('campaign'), audience: say('audience'), story: say('story'), proof: say('campaign-proof'), mainAd: say('ad'), offer: say('offer'), cta: say('cta'), objectiveId })
    await ask('measure.noteResults', { count: 2, source: say('source') })
    await ask('measure.createTill', { name: say('till'), question: say('till-question'), sources: [cut(text, 60), 'Internet'] })
    await ask('act.createPromoCode', { code: cut(`${at} ${text}`, 60), actionId })
    await ask('act.createPostponement', { title: say('postponed'), notedOn: inDays(-1), fromDay: inDays(0), toDay: inDays(7), reason: say('postponed-why'), actionId })
    await ask('share.createComment', { text: say('comment'), aboutId: actions[0]!.id })
    await ask('share.createComment', { text: say('comment'), aboutId: objectiveId })
    await ask('share.createDelivery', { recipient: `stranger-${at}@evil.example`, message: say('letter'), editionId: edition!.id })
  }
  const [one, other] = [texts[0]!, texts.at(-1)!]
  const seen = { url: `${siteUrl}/`, finalUrl: `${siteUrl}/`, status: 200, trouble: null, code: 'there', isOwn: true, keepsQuery: true }
  const dead = texts.slice(0, 4).map(text => ({ kind: 'dead', url: `${siteUrl}/l/${encodeURIComponent(text)}`, text: marked(text, 'dead-link'), medium: null, instead: null }))
  await ask('act.createLandingCheck', { label: marked(one, 'landing-check'), state: 'done', pagesKnown: 1, pages: [{ ...seen, title: marked(one, 'landing'), links: dead }] })
  await ask('measure.chooseTurnover', { believes: 'sales' })
  await ask('aim.createBaseline', { label: marked(one, 'baseline'), wishId: 'more-requests', perMonthNow: 4 })
  await ask('plan.createMeans', { label: marked(one, 'means'), centsPerMonth: 50_000 })
  await ask('plan.createTimePolicy', { label: marked(one, 'policy') })
  await ask('diagnose.answerStatement', { element: 'mobile', statementId: 'tried-on-phone', answer: 'unknown' })
  await ask('diagnose.createAuditLimit', { checkId: 'cont.thin', figure: 120 })
  await ask('measure.chooseBelieved', { believes: 'both' })
  await ask('plan.validatePlan', { title: marked(one, 'version') })
  await ask('diagnose.keepIdentitySheet', { version: null, change: { promise: marked(one, 'promise'), tone: marked(other, 'tone'), values: texts.slice(0, 20), proofs: texts.slice(-20), wordsToAvoid: texts.slice(0, 20), colours: [one] } })
  await ask('aim.keepValueStatement', { sentence: marked(one, 'value'), kpiId: kpis[0]!.id })
  await ask('share.createBrand', { displayName: marked(one, 'brand'), belongsTo: 'adviser', primary: '#0e5a66', second: '#8a5a00', footer: marked(other, 'footer') })
}

/** Outside any company: what a person keeps for the next one, and the parts of this one. */
export async function plantAround({ ask, knock }: Owner, texts: readonly string[]): Promise<void> {
  await ask('crew.addEntities', { names: texts.map(text => marked(text, 'entity').replaceAll(/\s+/g, ' ')) })
  for (const text of texts) {
    const name = marked(text, 'model')
    await knock('keepModel', { kind: 'question', name, content: { ask: marked(text, 'model-ask'), why: marked(text, 'model-why') } })
    await knock('keepModel', { kind: 'lever', name, content: { leverId: 'search-ads-generic', priceCents: 90, visits: 200, results: 9, origin: marked(text, 'model-origin') } })
    await knock('keepModel', { kind: 'checklist', name, content: { items: [{ title: marked(text, 'model-item'), hours: 1 }] } })
  }
}
