// What visitors of the fictional joinery may come across on a day: what the company opened, wrote and pays for by then.
import type { Path } from './pages.ts'

export const handles = ['adsStairs', 'listing', 'guides', 'adsKitchens', 'kitchenPages', 'letter', 'qr'] as const
/** The budget lines, by the name the story calls them. */
export type Handle = (typeof handles)[number]

export interface Line { id: string; label: string; centsPerMonth: number }

/** A tracked link that visits may come through. */
export interface Campaign { slug: string; source: string; medium: string; campaign: string; path: Path; line: Handle }

export interface Scene {
  lines: Map<Handle, Line>
  campaigns: { ads?: Campaign | undefined; letter?: Campaign | undefined; qr?: Campaign | undefined }
  /** Guides written so far. */
  published: Set<Path>
  /** Whether the quote form asks five questions, and no longer eleven. */
  hasShortForm: boolean
}

export const firstScene = (): Scene => ({ lines: new Map(), campaigns: {}, published: new Set(['/guides/chene-ou-frene', '/guides/entretenir-une-terrasse', '/guides/huile-ou-vernis']), hasShortForm: false })
