// TikTok Ads: a custom report by day and campaign, downloaded as CSV or XLSX, with a line of totals at the foot.
// Titles: « By Day, Campaign name, Cost, Impressions, Clicks (destination), Currency »; in French, the words of its help and their like.
import { adConnector } from './ads/connector.ts'

export default adConnector({
  id: 'tiktok-ads', name: 'TikTok Ads',
  help: {
    fr: 'Dans TikTok Ads Manager\u202f: Rapports, rapport personnalisé, dimensions Par jour et Campagne, puis Exporter.',
    en: 'In TikTok Ads Manager: Reports, custom report, dimensions By Day and Campaign, then Export.',
  },
  titles: {
    date: ['by day', 'par jour', 'date', 'jour', 'day'], campaign: ['campaign name', 'nom de la campagne'],
    cost: ['cost', 'spend', 'total cost', 'cout', 'cout total', 'depense'],
    impressions: ['impressions', 'impression'], clicks: ['clicks (destination)', 'clics (destination)', 'clicks (all)', 'clics (tous)', 'clicks', 'clics'], currency: ['currency', 'devise'],
  },
  signs: { titles: ['by day', 'par jour', 'clicks (destination)', 'clics (destination)'], above: /^$/ },
  samples: [
    { file: 'tiktok-ads.sample.csv', rows: 3, refused: [], totals: { cost: { cents: { EUR: 4_000 }, sums: { impressions: 9_150, clicks: 141 } } } },
    { file: 'tiktok-ads.sample-fr.csv', rows: 2, refused: [4], totals: { cost: { cents: { EUR: 2_275 }, sums: { impressions: 4_100, clicks: 52 } } } },
  ],
})
