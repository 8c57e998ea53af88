// Meta Ads (Facebook, Instagram): the table of campaigns broken down by day, exported as CSV or XLSX.
// Titles: those of Ads Manager's export, « Reporting starts, Reporting ends, Campaign name, Amount spent (EUR), Impressions, Link clicks »,
// in French « Début des rapports, Fin des rapports, Nom de la campagne, Montant dépensé (EUR), Impressions, Clics sur un lien »; the currency is in the title.
import { adConnector } from './ads/connector.ts'

export default adConnector({
  id: 'meta-ads', name: 'Meta Ads',
  help: {
    fr: 'Dans le Gestionnaire de publicités\u202f: Campagnes, Ventilation par Jour, puis Exporter les données du tableau en CSV.',
    en: 'In Ads Manager: Campaigns, Breakdown by Day, then Export table data as CSV.',
  },
  titles: {
    date: ['day', 'jour', 'reporting starts', 'debut des rapports'], until: ['reporting ends', 'fin des rapports'],
    campaign: ['campaign name', 'nom de la campagne'], cost: ['amount spent', 'montant depense'],
    impressions: ['impressions'], clicks: ['link clicks', 'clics sur un lien', 'clics sur le lien', 'clicks (all)', 'clics (tous)'], currency: ['currency', 'devise'],
  },
  signs: { titles: ['amount spent', 'montant depense'], above: /^$/ },
  samples: [
    { file: 'meta-ads.sample.csv', rows: 3, refused: [5], totals: { cost: { cents: { EUR: 7_110 }, sums: { impressions: 8_430, clicks: 176 } } } },
    { file: 'meta-ads.sample-fr.csv', rows: 2, refused: [], totals: { cost: { cents: { EUR: 4_055 }, sums: { impressions: 5_200, clicks: 96 } } } },
  ],
})
