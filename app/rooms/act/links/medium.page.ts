// The words links are classed by, as pages list them: the commonest first.
import type { OutputOf } from '#app/deck/api.ts'

type Medium = OutputOf<'act.readTracking'>['taxonomy'][number]['medium']
export const media = ['cpc', 'cpm', 'email', 'sms', 'social', 'referral', 'affiliate', 'qr', 'link'] as const satisfies readonly Medium[]
