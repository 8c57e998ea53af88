// Rapport d’audit (page web): the same report as one file that opens anywhere, without a network.
import { strategyWriter } from './_contract.ts'
import { writeReport } from './report/page.ts'

export default strategyWriter({
  id: 'report-page',
  name: { fr: 'Rapport d’audit (page web)', en: 'Audit report (web page)' },
  contentType: 'text/html',
  extension: 'html',
  needs: 'audit',
  page: 'html',
  make: async (input, locale) => writeReport(input, locale),
})
