// A channel (canal): where the company speaks or sells, who holds it, what it is for, and what was decided of it.
import { text, uuid } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { day, noun } from '../noun.ts'
import { stake } from '../aim/stake.ts'

export const channelKinds = ['site', 'shop', 'social', 'listing', 'newsletter', 'phone', 'email', 'press', 'event', 'place', 'other'] as const

export const channel = noun('diagnose', ['channel', 'channels'], {
  columns: {
    name: text().notNull(),
    kind: text({ enum: channelKinds }).notNull(),
    url: text(),
    /** The page of the company's site on which a reading saw it; null when somebody declared it. */
    seenOn: text(),
    ownerUnit: text(),
    loginHolder: text(),
    lastActivityOn: day(),
    purpose: text(),
    stakeId: uuid(),
    /** Whether the company is on this channel at all. */
    open: text({ enum: ['yes', 'no', 'undecided'] }).notNull().default('undecided'),
    decision: text({ enum: ['keep', 'reposition', 'merge', 'close'] }),
    reason: text(),
    decidedOn: day(),
    reviewOn: day(),
    /** What the decision leads to: an action of the plan, or nothing, said as such. */
    yields: text({ enum: ['action', 'nothing'] }),
    /** What the channel tells customers, copied by hand where no reading can see it. */
    statedPhone: text(),
    statedHours: text(),
  },
  title: 'name',
  words: { one: { fr: 'Canal', en: 'Channel' }, many: { fr: 'Canaux', en: 'Channels' } },
  edges: { serves: { column: 'stakeId', to: stake, need: 'advised', words: { fr: 'sert', en: 'serves' } } },
  limits: {
    name: z.string().trim().min(1).max(200), url: z.url({ protocol: /^https?$/ }).max(2000).nullable(), seenOn: z.url({ protocol: /^https?$/ }).max(2000).nullable(),
    ownerUnit: z.string().trim().max(100).nullable(), loginHolder: z.string().trim().max(100).nullable(), purpose: z.string().trim().max(300).nullable(), reason: z.string().trim().max(500).nullable(),
    statedPhone: z.string().trim().max(40).nullable(), statedHours: z.string().trim().max(500).nullable(),
  },
})
