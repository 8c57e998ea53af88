// Stratégie sur une page (PDF): one A4 that still reads in black and white.
import { strategyWriter } from './_contract.ts'
import { writeOnePage } from './one-page/page.ts'

export default strategyWriter({
  id: 'one-page',
  name: { fr: 'Stratégie sur une page (PDF)', en: 'Strategy on one page (PDF)' },
  contentType: 'application/pdf',
  extension: 'pdf',
  needs: 'objective',
  page: 'pdf',
  make: async (input, locale) => writeOnePage(input, locale),
})
