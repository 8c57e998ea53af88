// Diagnose: where are you? What this room keeps and what can be asked of it.
import { room } from '#app/kernel/room.ts'
import { assessment } from '#app/model/diagnose/assessment.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import { auditLimit } from '#app/model/diagnose/auditLimit.ts'
import { channel } from '#app/model/diagnose/channel.ts'
import { dismissal } from '#app/model/diagnose/dismissal.ts'
import { finding } from '#app/model/diagnose/finding.ts'
import { identitySheet } from '#app/model/diagnose/identitySheet.ts'
import { initiative } from '#app/model/diagnose/initiative.ts'
import { pastAction } from '#app/model/diagnose/pastAction.ts'
import { pastImport } from '#app/model/diagnose/pastImport.ts'
import { site } from '#app/model/diagnose/site.ts'
import { swotItem } from '#app/model/diagnose/swotItem.ts'
import { decideChannel } from './channels/decideChannel.ts'
import { keepSeenChannels } from './channels/keepSeenChannels.ts'
import { createChannel, updateChannel } from './channels/openChannel.ts'
import { readChannels } from './channels/readChannels.ts'
import { readCoherence } from './coherence/readCoherence.ts'
import { answerStatement } from './elements/answerStatement.ts'
import { readElements } from './elements/readElements.ts'
import { keepIdentitySheet } from './identity/keepIdentitySheet.ts'
import { readPositioning } from './identity/readPositioning.ts'
import { createAuditLimit, restoreAuditLimit, updateAuditLimit } from './limits/keepLimit.ts'
import { readLimits } from './limits/readLimits.ts'
import { copyListing } from './listing/copyListing.ts'
import { readListing } from './listing/readListing.ts'
import { listAccountActions, takeAccountActions } from './past/fromAccounts.ts'
import { importPastActions, removePastImport, restorePastImport, tryPastFile } from './past/importPast.ts'
import { createPastAction, keepPastAction, updatePastAction } from './past/keepPastAction.ts'
import { readPastActions } from './past/readPastActions.ts'
import { readSite } from './reading/readSite.ts'
import { startAudit } from './reading/startAudit.ts'
import { stopAudit } from './reading/stopAudit.ts'
import { acceptFinding } from './report/acceptFinding.ts'
import { planRepair } from './report/planRepair.ts'
import { readDiagnosis } from './report/readDiagnosis.ts'
import { settleFinding } from './report/settleFinding.ts'
import { confirmIdentity } from './sites/confirmIdentity.ts'
import { createSite, openSites, restoreSite, updateSite } from './sites/openSites.ts'
import { checkOwnership, proveSite } from './sites/proveSite.ts'
import { readOwnSite } from './sites/readOwnSite.ts'
import { acceptFindings } from './start/acceptFindings.ts'
import { correctIdentity } from './start/correctIdentity.ts'
import { keepSites } from './start/keepSites.ts'
import { readIdentity } from './start/readIdentity.ts'
import { acceptProposal } from './swot/acceptProposal.ts'
import { crossItems } from './swot/crossItems.ts'
import { readSwot } from './swot/readSwot.ts'
import { downloadSwot, importSwot, trySwotFile, undoSwotImport } from './swotFile/exchangeSwot.ts'

export const diagnose = room('diagnose', {
  nouns: [site, audit, auditLimit, finding, pastImport, pastAction, swotItem, dismissal, channel, identitySheet, assessment, initiative],
  operations: {
    readSwot, acceptProposal, crossItems, readChannels, keepSeenChannels, createChannel, updateChannel, decideChannel, copyListing, readListing,
    readLimits, createAuditLimit, updateAuditLimit, restoreAuditLimit,
    readPositioning, keepIdentitySheet, readElements, answerStatement, readCoherence, planRepair,
    readPastActions, tryPastFile, importPastActions, removePastImport, restorePastImport, createPastAction, updatePastAction, keepPastAction, listAccountActions, takeAccountActions,
    downloadSwot, trySwotFile, importSwot, undoSwotImport,
    openSites, createSite, updateSite, restoreSite, confirmIdentity, startAudit, stopAudit, readDiagnosis, readOwnSite, proveSite, settleFinding, acceptFinding, acceptFindings, keepSites, readIdentity, correctIdentity,
  },
  jobs: { readSite, checkOwnership },
})
