// LinkedIn Ads: the campaign performance report by day, exported from Campaign Manager (UTF-16, tabs, its name and dates above).
// Titles: « Start Date (in UTC), Campaign Name, Total Spent, Impressions, Clicks, Currency », days written 08/31/2026. The French ones are
// their translation; where LinkedIn writes others, the columns are chosen once on the page and remembered.
import { adConnector } from './ads/connector.ts'

export default adConnector({
  id: 'linkedin-ads', name: 'LinkedIn Ads',
  help: {
    fr: 'Dans le Gestionnaire de campagnes LinkedIn\u202f: Exporter, Performances des campagnes, ventilation Quotidienne.',
    en: 'In LinkedIn Campaign Manager: Export, Campaign Performance, daily breakdown.',
  },
  titles: {
    date: ['start date (in utc)', 'date de debut (en utc)', 'date de debut (utc)'], until: ['end date (in utc)', 'date de fin (en utc)', 'date de fin (utc)'],
    campaign: ['campaign name', 'nom de la campagne'], cost: ['total spent', 'total depense', 'montant total depense'],
    impressions: ['impressions'], clicks: ['clicks', 'clics'], currency: ['currency', 'devise'],
  },
  signs: { titles: ['total spent', 'total depense', 'montant total depense'], above: /^$/ },
  monthFirst: true,
  samples: [
    { file: 'linkedin-ads.sample.csv', rows: 3, refused: [], totals: { cost: { cents: { EUR: 134_475 }, sums: { impressions: 11_500, clicks: 234 }, from: '2026-09-01', to: '2026-09-13' } } },
    { file: 'linkedin-ads.sample-fr.tsv', rows: 2, refused: [7], totals: { cost: { cents: { EUR: 9_650 }, sums: { impressions: 1_700, clicks: 9 } } } },
  ],
})
