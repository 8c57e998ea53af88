// The brand on documents and mails: a name, two colours, a logo, a line at the foot. One record a company.
import { integer, text } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'

/** 300 kB, as base64 writes them. */
const longestLogo = 400_000
const colour = z.string().regex(/^#[0-9a-f]{6}$/i)

export const brand = noun('share', ['brand', 'brands'], {
  columns: {
    displayName: text().notNull(),
    /** The company's own, or its adviser's: documents then stay the company's, « préparés par » the adviser. */
    belongsTo: text({ enum: ['company', 'adviser'] }).notNull().default('company'),
    /** `#rrggbb`. */
    primary: text().notNull(),
    second: text().notNull(),
    footer: text(),
    /** A PNG, JPEG or WebP in base64; what follows is read from the picture itself. */
    logo: text(),
    logoType: text({ enum: ['image/png', 'image/jpeg', 'image/webp'] }),
    logoWidth: integer(),
    logoHeight: integer(),
  },
  title: 'displayName',
  words: { one: { fr: 'Identité', en: 'Brand' }, many: { fr: 'Identités', en: 'Brands' } },
  limits: {
    displayName: z.string().trim().min(1).max(100), primary: colour, second: colour, footer: z.string().trim().max(200).nullable(),
    logo: z.string().max(longestLogo).regex(/^[A-Za-z0-9+/]+={0,2}$/).nullable(),
  },
})
