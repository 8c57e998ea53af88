// What keeps a content from doing its work: nothing asked of the reader, nobody who read it, an offer that comes after, a day that went by.
import type { RowOf } from '#app/kernel/noun.ts'
import type { content } from '#app/model/act/content.ts'

export type Content = RowOf<typeof content>
export const contentFlags = ['no-cta', 'not-reviewed', 'before-offer', 'late', 'expired', 'no-owner', 'to-link'] as const
export type ContentFlag = (typeof contentFlags)[number]

/** Reviewed: somebody with a name said yes to reliable, relevant and useful. */
export const isReviewed = ({ reviewerId, isReliable, isRelevant, isUseful }: Pick<Content, 'reviewerId' | 'isReliable' | 'isRelevant' | 'isUseful'>) =>
  reviewerId !== null && isReliable === true && isRelevant === true && isUseful === true

/** Ads and what carries an offer come first in a campaign: the others lead to them. */
export const carriesOffer = ({ format, offer }: Pick<Content, 'format' | 'offer'>) => format === 'ad' || offer !== null

/** @param offerFrom first day on which the content's campaign shows its offer; undefined when it has none of its own */
export function flagsOf(one: Content, { today, offerFrom }: { today: string; offerFrom: string | undefined }): ContentFlag[] {
  const isOut = one.state === 'published'
  const isNear = isOut || one.state === 'ready' || (one.onDay !== null && one.state !== 'idea')
  const found: Record<ContentFlag, boolean> = {
    'no-cta': isNear && !one.cta,
    'not-reviewed': (isOut || one.state === 'ready' || one.state === 'review') && !isReviewed(one),
    'before-offer': !carriesOffer(one) && one.onDay !== null && offerFrom !== undefined && one.onDay < offerFrom,
    late: !isOut && one.onDay !== null && one.onDay < today,
    expired: one.expiresOn !== null && one.expiresOn < today,
    'no-owner': one.onDay !== null && one.ownerId === null,
    'to-link': one.actionId === null && !one.evergreen,
  }
  return contentFlags.filter(flag => found[flag])
}

/** Offers first, then what leads to them; within each, by day. */
export const offersFirst = (a: Content, b: Content) => Number(carriesOffer(b)) - Number(carriesOffer(a)) || (a.onDay ?? '9').localeCompare(b.onDay ?? '9') || a.title.localeCompare(b.title)

export interface MapCell { theme: string; stage: NonNullable<Content['stage']>; count: number; formats: string[] }

/** The content map: each theme at each stage, the empty cells too; `coverage` is the share of cells that hold something. */
export function contentMap(contents: readonly Content[], stages: readonly NonNullable<Content['stage']>[]): { cells: MapCell[]; coverage: number | null } {
  const themes = [...new Set(contents.flatMap(one => one.theme ?? []))].toSorted((a, b) => a.localeCompare(b))
  const cells = themes.flatMap(theme => stages.map((stage): MapCell => {
    const here = contents.filter(one => one.theme === theme && one.stage === stage)
    return { theme, stage, count: here.length, formats: [...new Set(here.map(one => one.format))].toSorted() }
  }))
  return { cells, coverage: cells.length ? cells.filter(one => one.count > 0).length / cells.length : null }
}
