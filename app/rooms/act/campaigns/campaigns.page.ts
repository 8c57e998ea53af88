// The campaigns as their page knows them.
import type { OutputOf } from '#app/deck/api.ts'

export type Campaigns = OutputOf<'act.readCampaigns'>
