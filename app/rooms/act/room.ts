// Act: what to do this week? What this room keeps and what can be asked of it.
import { room } from '#app/kernel/room.ts'
import { campaign } from '#app/model/act/campaign.ts'
import { content } from '#app/model/act/content.ts'
import { landingCheck } from '#app/model/act/landingCheck.ts'
import { postponement } from '#app/model/act/postponement.ts'
import { promoCode } from '#app/model/act/promoCode.ts'
import { timeEntry } from '#app/model/act/timeEntry.ts'
import { trackedLink } from '#app/model/act/trackedLink.ts'
import { readAdherence } from './adherence/readAdherence.ts'
import { readCampaigns, updateCampaign } from './campaigns/campaigns.ts'
import { readCockpit } from './cockpit/readCockpit.ts'
import { findContents, readContents } from './contents/readContents.ts'
import { createContent, reuseContent, reviewContent, updateContent } from './contents/writeContent.ts'
import { checkLandings, readLandings } from './landings/checkLandings.ts'
import { createTrackedLink } from './links/createTrackedLink.ts'
import { createPromoCode, restorePromoCode, updatePromoCode } from './links/promoCodes.ts'
import { readCredits } from './links/readCredits.ts'
import { downloadDelegation, readDelegation, sendDelegation } from './sheet/delegation.ts'
import { readSheet } from './sheet/readSheet.ts'
import { readTracking } from './tracking/readTracking.ts'
import { completeAction, removeTimeEntry, reopenAction, restoreTimeEntry } from './week/completeAction.ts'
import { foreseePostponement, postponeAction, removePostponement, restorePostponement } from './week/postponeAction.ts'
import { readWeek } from './week/readWeek.ts'

export const act = room('act', {
  nouns: [campaign, content, trackedLink, timeEntry, postponement, landingCheck, promoCode],
  operations: {
    readWeek, completeAction, reopenAction, postponeAction, foreseePostponement, removePostponement, restorePostponement, removeTimeEntry, restoreTimeEntry,
    readSheet, readDelegation, sendDelegation, downloadDelegation,
    readContents, findContents, createContent, updateContent, reviewContent, reuseContent,
    readCampaigns, updateCampaign, readCockpit,
    createTrackedLink, createPromoCode, updatePromoCode, restorePromoCode, readCredits, readTracking, checkLandings, readAdherence,
  },
  jobs: { readLandings },
})
