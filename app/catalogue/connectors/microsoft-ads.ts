// Microsoft Advertising (Bing): the campaign performance report by day, its name and dates above, « © Microsoft Corporation » at the foot.
// Titles: those of the report on the site (« Gregorian date », « Campaign name », « Spend ») and of the API (« TimePeriod », « CampaignName »);
// in French, the words of its help: Clics, Impressions, Dépenses.
import { adConnector } from './ads/connector.ts'

export default adConnector({
  id: 'microsoft-ads', name: 'Microsoft Advertising',
  help: {
    fr: 'Dans Microsoft Advertising\u202f: Rapports, Performances, Campagne, unité de temps Jour, puis Télécharger en CSV.',
    en: 'In Microsoft Advertising: Reports, Performance, Campaign, unit of time Day, then Download as CSV.',
  },
  titles: {
    date: ['gregorian date', 'timeperiod', 'time period', 'day', 'date', 'date gregorienne', 'periode', 'jour'],
    campaign: ['campaign name', 'campaignname', 'campaign', 'nom de la campagne', 'nom de campagne', 'campagne'],
    cost: ['spend', 'depenses', 'depense'],
    impressions: ['impressions', 'impr.'], clicks: ['clicks', 'clics'], currency: ['currency code', 'currencycode', 'currency', 'code de devise', 'code devise', 'devise'],
  },
  signs: { titles: ['gregorian date', 'timeperiod', 'date gregorienne'], above: /^(?:report name|nom du rapport)\s*:/i },
  monthFirst: true,
  samples: [
    { file: 'microsoft-ads.sample.csv', rows: 3, refused: [], totals: { cost: { cents: { EUR: 14_530 }, sums: { impressions: 3_420, clicks: 61 }, from: '2026-08-01', to: '2026-08-14' } } },
    { file: 'microsoft-ads.sample-fr.csv', rows: 2, refused: [7], totals: { cost: { cents: { EUR: 2_050 }, sums: { impressions: 640, clicks: 13 } } } },
  ],
})
