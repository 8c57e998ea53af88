// Diagnose: where are you? What this room keeps and what can be asked of it.
import { room } from '#app/kernel/room.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import { finding } from '#app/model/diagnose/finding.ts'
import { site } from '#app/model/diagnose/site.ts'
import { swotItem } from '#app/model/diagnose/swotItem.ts'
import { readSite } from './reading/readSite.ts'
import { startAudit } from './reading/startAudit.ts'
import { stopAudit } from './reading/stopAudit.ts'
import { acceptFinding } from './report/acceptFinding.ts'
import { readDiagnosis } from './report/readDiagnosis.ts'
import { confirmIdentity } from './sites/confirmIdentity.ts'
import { createSite, openSites, restoreSite, updateSite } from './sites/openSites.ts'

export const diagnose = room('diagnose', {
  nouns: [site, audit, finding, swotItem],
  operations: { openSites, createSite, updateSite, restoreSite, confirmIdentity, startAudit, stopAudit, readDiagnosis, acceptFinding },
  jobs: { readSite },
})
