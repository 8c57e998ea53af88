// Google Ads: the campaign report segmented by day, downloaded as CSV, « CSV pour Excel » (UTF-16, tabs) or XLSX.
// Titles: those of the tables of campaigns, as the files handed over by accounts write them: « Campaign report », the dates, then
// « Day, Campaign, Currency code, Cost, Impr., Clicks », « Jour, Campagne, Code de la devise, Coût, Impr., Clics »; « Total: Account » at the foot.
import { adConnector } from './ads/connector.ts'

export default adConnector({
  id: 'google-ads', name: 'Google Ads',
  help: {
    fr: 'Dans Google Ads\u202f: Campagnes, Segmenter par Jour, puis Télécharger en CSV. Il faut les colonnes Jour, Campagne et Coût.',
    en: 'In Google Ads: Campaigns, Segment by Day, then Download as CSV. It needs the columns Day, Campaign and Cost.',
  },
  titles: {
    date: ['day', 'jour'], campaign: ['campaign', 'campagne'], cost: ['cost', 'cout'],
    impressions: ['impr.', 'impressions'], clicks: ['clicks', 'clics'], currency: ['currency code', 'code de la devise', 'code de devise', 'devise'],
  },
  signs: { titles: ['impr.', 'currency code', 'code de la devise', 'code de devise'], above: /^(?:campaign report|rapport (?:sur les|de) campagnes?)/i },
  samples: [
    { file: 'google-ads.sample.csv', rows: 4, refused: [], totals: { cost: { cents: { EUR: 106_634 }, sums: { impressions: 11_779, clicks: 99 } } } },
    { file: 'google-ads.sample-fr.tsv', rows: 3, refused: [6], totals: { cost: { cents: { EUR: 103_594 }, sums: { impressions: 11_734, clicks: 95 } } } },
  ],
})
