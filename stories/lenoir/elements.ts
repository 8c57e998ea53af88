// What the joinery answers of the nine elements, where no reading of its site can see; half of it was settled six months later.
import { addDays } from '@azimut/engines/calendar'
import { assessments } from '#app/answers/shelves.ts'
import { agree, wrote } from './world.ts'
import type { World } from './world.ts'

type Answer = 'yes' | 'no' | 'unknown'

/** By element and statement: the first answer, and the one of six months later when it changed. */
const answers: Record<string, Record<string, Answer | readonly [Answer, Answer]>> = {
  presence: { 'listing-owned': ['unknown', 'yes'], directories: ['no', 'yes'], 'found-by-trade': 'no', news: ['no', 'yes'], 'mentions-known': 'no' },
  marketing: { 'known-source': ['no', 'yes'], 'contact-list': ['no', 'yes'], regular: ['no', 'yes'], 'reviews-asked': 'no' },
  sales: { 'order-remote': 'yes', 'prices-known': 'no', 'paid-online': 'no', 'stock-true': 'yes' },
  customers: { 'answer-day': 'yes', 'reviews-answered': ['no', 'yes'], 'one-place': 'no', 'after-sale': 'yes' },
  mobile: { 'tried-on-phone': ['no', 'yes'], 'call-in-one': ['no', 'yes'], 'team-mobile': 'yes' },
  efficiency: { 'typed-once': 'no', 'quote-fast': 'no', reminders: 'no', 'figures-monthly': 'yes' },
  cloud: { 'files-online': 'yes', 'own-accounts': ['unknown', 'yes'], 'access-anywhere': 'yes', 'leave-plan': 'unknown' },
  security: { 'double-key': 'no', 'no-shared': 'no', 'backup-tried': ['unknown', 'yes'], updates: 'yes' },
  suppliers: { 'orders-online': 'no', 'prices-current': 'yes', 'invoices-digital': 'yes', portal: 'no', 'second-source': 'yes' },
}

const all = Object.entries(answers).flatMap(([element, said]) => Object.entries(said).map(([statementId, answer]) => ({ element, statementId, first: typeof answer === 'string' ? answer : answer[0], second: typeof answer === 'string' ? answer : answer[1] })))

export function agreeElements(world: World): void {
  const { teller, year } = world
  const say = async (which: 'first' | 'second') => {
    for (const { element, statementId, [which]: answer } of all) await teller.ask('diagnose.answerStatement', { element, statementId, answer })
  }
  agree(world, addDays(year.from, 1), async () => {
    const asked = [...(await assessments()).values()].reduce((sum, { statements }) => sum + statements.length, 0)
    if (asked !== all.length) throw new Error(`The story answers ${all.length} statements of the nine elements, and there are ${asked}.`)
    await say('first')
    wrote(world, 'diagnose.listAssessments', all.length)
  })
  agree(world, addDays(year.second.startOn, 2), () => say('second'))
}
