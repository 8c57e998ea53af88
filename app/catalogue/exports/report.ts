// Rapport d’audit (PDF): what was seen of the site, each finding with its proof.
import { strategyWriter } from './_contract.ts'
import { writeReport } from './report/page.ts'

export default strategyWriter({
  id: 'report',
  name: { fr: 'Rapport d’audit (PDF)', en: 'Audit report (PDF)' },
  contentType: 'application/pdf',
  extension: 'pdf',
  needs: 'audit',
  page: 'pdf',
  make: async (input, locale) => writeReport(input, locale),
})
