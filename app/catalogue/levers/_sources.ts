// The published studies the levers' reference figures come from, graded: a reference without a source is said to be ours.
import type { Bilingual } from '#app/model/noun.ts'

export interface Source {
  publisher: string
  title: string
  /** Null: the page is undated. */
  year: number | null
  region: Bilingual
  /** A: the publisher's own page or study, sample stated. B: a named study read through another page. C: compilation or vendor page. */
  grade: 'A' | 'B' | 'C'
  /** Where it was read. */
  readAt: string
}

const world: Bilingual = { fr: 'monde', en: 'worldwide' }
const unitedStates: Bilingual = { fr: 'États-Unis', en: 'United States' }
const france: Bilingual = { fr: 'France', en: 'France' }
const europe: Bilingual = { fr: 'Europe', en: 'Europe' }

const table = {
  'wordstream-2026': { publisher: 'WordStream / LocaliQ', title: 'Search Advertising Benchmarks 2026', year: 2026, region: unitedStates, grade: 'B', readAt: 'prismnews.com/topics/agency-seo-growth/wordstream-report-shows-google-ads-ctr-rises-to-664-across' },
  'wordstream-2021': { publisher: 'WordStream / LocaliQ', title: 'Search Advertising Benchmarks 2021', year: 2021, region: unitedStates, grade: 'B', readAt: 'research-institute.org/2021/10/13/new-paid-search-advertising-benchmarks-for-2021/' },
  'wordstream-display-2019': { publisher: 'WordStream', title: 'Google Ads display benchmarks (2018-2019 data)', year: 2019, region: unitedStates, grade: 'C', readAt: 'thomasmarsden.com.au/blog/197/' },
  'sidecar-2021': { publisher: 'Sidecar', title: 'Google Shopping benchmarks for retailers 2021 (2020 data)', year: 2021, region: unitedStates, grade: 'A', readAt: 'discover.getsidecar.com/top-6-metrics-to-benchmark-your-google-ads-performance-in-2021/' },
  'wordstream-meta-2025': { publisher: 'WordStream', title: 'Facebook Ads benchmarks 2025', year: 2025, region: unitedStates, grade: 'B', readAt: 'zeely.ai/blog/facebook-ads-benchmarks-in-2026' },
  'metricuno-2025': { publisher: 'Metricuno', title: 'CPM ranges by channel and retail vertical 2025', year: 2025, region: { fr: 'Europe et États-Unis', en: 'Europe and United States' }, grade: 'C', readAt: 'website-staging.metricuno.com/cpm-benchmarks' },
  'stackmatix-2026': { publisher: 'Stackmatix, ZenABM', title: 'LinkedIn Ads benchmarks 2026', year: 2026, region: world, grade: 'C', readAt: 'stackmatix.com/blog/linkedin-ads-benchmarks' },
  'adcalc-2024': { publisher: 'ad-calc.com', title: 'Digital advertising benchmarks 2024', year: 2024, region: world, grade: 'C', readAt: 'ad-calc.com/faq/advertising-benchmarks' },
  'strikesocial-2018': { publisher: 'Strike Social', title: 'YouTube advertising benchmark 2018', year: 2018, region: world, grade: 'B', readAt: 'thegateway.net.au/?p=43' },
  'mediaplanningtool-2025': { publisher: 'mediaplanningtool.com', title: 'Glossary: cost per view', year: 2025, region: world, grade: 'C', readAt: 'mediaplanningtool.com/glossary/cost-per-view' },
  'jobera-googleads': { publisher: 'Jobera', title: 'Google Ads statistics (compilation)', year: null, region: world, grade: 'C', readAt: 'jobera.com/google-ads-statistics/' },
  'techrt-2026': { publisher: 'TechRT', title: 'Retargeting statistics 2026', year: 2026, region: world, grade: 'C', readAt: 'techrt.com/retargeting-statistics.md' },
  'getresponse-2023': { publisher: 'GetResponse', title: 'Email Marketing Benchmarks 2023', year: 2023, region: europe, grade: 'B', readAt: 'marketingcharts.com/digital/email-online-and-mobile-229691' },
  'brevo-2023': { publisher: 'Sendinblue (Brevo)', title: 'Email Marketing Industry Benchmark 2023', year: 2023, region: { fr: 'Europe, Moyen-Orient et Afrique', en: 'Europe, Middle East and Africa' }, grade: 'B', readAt: 'mediapost.com/publications/article/383552' },
  'getresponse-2019': { publisher: 'GetResponse', title: 'Email Marketing Benchmarks 2019', year: 2019, region: world, grade: 'B', readAt: 'mediapost.com/publications/article/339901' },
  'klaviyo-2024': { publisher: 'Klaviyo', title: '2024 Benchmark Report, automated flows', year: 2024, region: world, grade: 'A', readAt: 'resources.klaviyo.com/2024-benchmark-report/p/4' },
  'klaviyo-flows': { publisher: 'Klaviyo', title: 'Measuring flow performance', year: null, region: world, grade: 'B', readAt: 'klaviyo.com/blog/measuring-flow-performance' },
  'instantly-2026': { publisher: 'Instantly', title: 'Cold email benchmark 2026', year: 2026, region: world, grade: 'B', readAt: 'getgangly.com/blog/cold-email-statistics' },
  'cleanlist-2026': { publisher: 'Cleanlist', title: 'Cold email response statistics 2026', year: 2026, region: world, grade: 'C', readAt: 'cleanlist.ai/blog/2026-02-18-cold-email-response-rate-statistics' },
  'propel-2024': { publisher: 'Propel', title: 'Media Barometer Q1 2024 (and Q2 2023)', year: 2024, region: world, grade: 'A', readAt: 'propelmypr.com/research/the-propel-media-barometer---q1-2024' },
  'propel-2020': { publisher: 'Propel', title: 'Media Barometer, Q3 2020 reference', year: 2021, region: world, grade: 'B', readAt: 'prweek.com/article/1732136' },
  'sistrix-ctr': { publisher: 'SISTRIX', title: 'Organic click rate by position', year: 2020, region: world, grade: 'B', readAt: 'navboost.pages.dev/ctr-by-position' },
  'backlinko-2019': { publisher: 'Backlinko', title: 'Organic click rate study', year: 2019, region: world, grade: 'B', readAt: 'velizaratellalyan.com/seo/what-is-position-one-on-google-worth-organic-ctr-over-past-10-years/' },
  'adroll-2010': { publisher: 'AdRoll', title: 'Retargeting report Q1 2010', year: 2010, region: unitedStates, grade: 'A', readAt: 'blog.adroll.com/trends/retargeting-report-q1-2010' },
  'propel-2022': { publisher: 'Propel', title: 'Media Barometer Q3 2022', year: 2022, region: world, grade: 'B', readAt: 'odwyerpr.com/story/public/18621/2022-10-12/pitch-response-rates-improve-q3-2022.html' },
  'ahrefs-ranking-2025': { publisher: 'Ahrefs', title: 'How long does it take to rank', year: 2025, region: world, grade: 'B', readAt: 'antzdesign.com/en/google-ranking-age-new-pages-study/' },
  'brightlocal-gmb-2019': { publisher: 'BrightLocal', title: 'Google My Business Insights Study', year: 2019, region: { fr: '4 pays', en: '4 countries' }, grade: 'B', readAt: 'searchenginejournal.com/5-of-google-my-business-listing-views-result-in-a-customer-action/316723' },
  'ceir-2009': { publisher: 'CEIR', title: 'Cost Effectiveness of Exhibition Participation', year: 2009, region: unitedStates, grade: 'B', readAt: 'meetingsnet.com/print/association-meetings/ceir-examines-value-exhibits' },
  'tenlinks-tradeshow': { publisher: 'TenLinks', title: 'Cost per lead, trade shows (collection)', year: null, region: unitedStates, grade: 'C', readAt: 'tenlinks.com/marketing-for-engineers-and-architects/cost-per-lead-trade-shows/' },
  'extole-referral': { publisher: 'Extole', title: 'Referral metrics by industry', year: null, region: unitedStates, grade: 'B', readAt: 'success.extole.com/en/articles/11199311' },
  'cpa-2012': { publisher: 'Collectif des plateformes d’affiliation', title: 'Affiliation first half 2012 (CPA figures)', year: 2012, region: france, grade: 'B', readAt: 'paperblog.fr/5812394' },
  'postaffiliatepro-2025': { publisher: 'Post Affiliate Pro', title: 'How affiliate commission rates are set', year: 2025, region: world, grade: 'C', readAt: 'postaffiliatepro.fr/blog/how-affiliate-commission-rates-determined' },
  'lsa-2019': { publisher: 'LSA', title: 'Marketplace commission rates', year: 2019, region: france, grade: 'A', readAt: 'lsa-conso.fr/les-taux-de-commission-revelateurs-des-strategies-des-marketplaces,313761' },
  'oscload-2026': { publisher: 'oscload.fr', title: 'Marketplaces in France 2026', year: 2026, region: france, grade: 'C', readAt: 'oscload.fr/guides/guide-marketplace-france' },
  'analytics-toolkit-2018': { publisher: 'Analytics-Toolkit', title: 'Meta-analysis of 115 A/B tests', year: 2018, region: world, grade: 'A', readAt: 'blog.analytics-toolkit.com/2018/analysis-of-115-a-b-tests-average-lift-statistical-power/' },
  'optimizely-2023': { publisher: 'Optimizely', title: 'Evolution of Experimentation (127,000 experiments)', year: 2023, region: world, grade: 'A', readAt: 'optimizely.com (marketing page)' },
  'baymard-2025': { publisher: 'Baymard Institute', title: 'Cart abandonment rate statistics', year: 2025, region: world, grade: 'B', readAt: 'briefly.co/tag/conversion-rate' },
  'boa-mapendo-2025': { publisher: 'Business of Apps, Mapendo', title: 'Cost per install 2025', year: 2025, region: { fr: 'Europe de l’Ouest', en: 'Western Europe' }, grade: 'C', readAt: 'insertaffiliate.com/blog/what-is-cpi-cost-per-install-guide' },
  'adjust-2024': { publisher: 'Adjust', title: 'Mobile App Trends 2024 (e-commerce retention)', year: 2024, region: world, grade: 'C', readAt: 'core-mba.pro/tool-hub/mobile-app-retention' },
  'contentsquare-2024': { publisher: 'Contentsquare', title: 'Digital Experience Benchmark 2024 (2023 data)', year: 2024, region: world, grade: 'B', readAt: 'chainstoreage.com/study-mobile-apps-websites-show-different-signals-2023' },
  'littledata-2024': { publisher: 'Littledata', title: 'E-commerce benchmarks 2024', year: 2024, region: world, grade: 'B', readAt: 'conversionbench.com/guide/what-is-a-good-conversion-rate' },
  'acceleroi-2026': { publisher: 'AcceleROI', title: 'Conversion rate by traffic source 2026', year: 2026, region: world, grade: 'C', readAt: 'acceleroi.com/blog/conversion-rate-by-traffic-source' },
  'conversioniq-2026': { publisher: 'ConversionIQ', title: 'What is a good conversion rate 2026', year: 2026, region: world, grade: 'C', readAt: 'conversioniq-app.com/blog/what-is-a-good-conversion-rate' },
  'b2blead-2026': { publisher: 'b2blead.io', title: 'B2B conversion rate by funnel stage', year: 2026, region: world, grade: 'C', readAt: 'b2blead.io/blog/b2b-conversion-rate' },
  'unbounce-2024': { publisher: 'Unbounce', title: 'Conversion Benchmark Report 2024, methodology', year: 2024, region: world, grade: 'A', readAt: 'unbounce.com/conversion-benchmark-report/methodology/' },
  omegapoint: { publisher: 'First Page Sage', title: 'Website / landing-page conversion rate (First Page Sage; Unbounce 2024)', year: 2024, region: world, grade: 'C', readAt: 'omegapoint.systems/omega/benchmarks/website-landing-page-conversion-rate' },
  'comm100-2016': { publisher: 'Comm100', title: 'Chat to visit ratio report (2015 data)', year: 2016, region: world, grade: 'A', readAt: 'comm100.com/livechat/resources/chat-to-visit-report/' },
  'orbit-2024': { publisher: 'Orbit Media', title: '11th annual blogger survey', year: 2024, region: world, grade: 'B', readAt: 'girlswars.com/the-future-of-content-marketing-decoding-orbit-medias-11th-annual-blogger-survey/' },
  'socialinsider-2026': { publisher: 'Socialinsider', title: 'Social media benchmarks 2026 (2025 data)', year: 2026, region: world, grade: 'B', readAt: 'shortsintel.com/statistics/social-media-engagement-benchmarks' },
  'hypeauditor-2022': { publisher: 'HypeAuditor', title: 'Instagram influencers in France', year: 2022, region: france, grade: 'A', readAt: 'rtbf.be/article/quels-sont-les-types-d-influenceurs-avec-le-meilleur-taux-d-engagement-sur-instagram-11083797' },
  'kolsquare-2020': { publisher: 'Kolsquare', title: 'Influencer pay study', year: 2020, region: france, grade: 'B', readAt: 'rtbf.be/tendance/detente/detail_jusqu-a-combien-peut-gagner-un-influenceur-sur-les-reseaux-sociaux?id=10551662' },
  'intellifluence-2021': { publisher: 'Intellifluence', title: 'Influencer income study', year: 2021, region: world, grade: 'B', readAt: 'francesoir.fr/culture-medias/combien-peut-gagner-un-influenceur-sur-instagram-youtube-ou-tiktok' },
  'dma-2012': { publisher: 'Direct Marketing Association', title: 'Direct mail average response rate (DMA)', year: 2012, region: unitedStates, grade: 'B', readAt: 'americanmarketer.com/2012/10/08/qr-codes-beat-out-direct-mail-in-driving-response-report/' },
  'lci-2021': { publisher: 'LCI', title: 'Testimony of a Dijon restaurant on leaflets', year: 2021, region: france, grade: 'C', readAt: 'lci.fr/conso/video-vers-l-interdiction-des-prospectus-dans-les-boites-aux-lettres-qu-en-pensent-les-principaux-concernes-2180335.html' },
  'balmetrie-2016': { publisher: 'BALmétrie', title: 'Readers per leaflet', year: 2016, region: france, grade: 'A', readAt: 'archives.uda.fr/chiffres-et-documents/chiffres-cles/observatoire-du-courrier-publicitaire/' },
  'wellpack-sms': { publisher: 'Wellpack', title: 'SMS marketing figures', year: null, region: france, grade: 'C', readAt: 'comarketing-news.fr/comment-les-consommateurs-percoivent-le-sms-marketing' },
  'businesshack-ooh': { publisher: 'businesshack.fr', title: 'Price of a poster campaign', year: null, region: france, grade: 'C', readAt: 'businesshack.fr/prix-dune-campagne-daffichage-couts-et-facteurs-determinants' },
  'pcma-virtual': { publisher: 'PCMA Catalyst', title: 'Attrition at virtual events', year: null, region: europe, grade: 'C', readAt: 'pcma.org/attrition-virtual-events/' },
  'ahrefs-links-2018': { publisher: 'Ahrefs', title: 'Cost of links bought, 2016 and 2018 studies', year: 2018, region: world, grade: 'B', readAt: 'seolinkbuilding.it/qual-e-il-costo-dei-link-dacquisto-nel-2018' },
  'pilarski-2020': { publisher: 'Julien Pilarski', title: 'Motion design prices', year: 2020, region: france, grade: 'C', readAt: 'julienpilarski.com/2020/10/combien-ca-coute/' },
  'streamlike-film': { publisher: 'Streamlike', title: 'Corporate film budgets', year: null, region: france, grade: 'C', readAt: 'recette.streamlike.fr/blog/budget-de-production-vs-hebergement-et-diffusion' },
  'linkbreakers-2026': { publisher: 'Linkbreakers', title: 'QR code scan rate by industry 2026', year: 2026, region: world, grade: 'C', readAt: 'linkbreakers.com/help/article/qr-code-scan-rate-benchmarks-by-industry' },
  'iae-bordeaux-fidelite': { publisher: 'IAE Bordeaux, Aquitem', title: 'Loyalty barometer, third edition', year: null, region: france, grade: 'B', readAt: 'e-marketing.fr/Thematique/cross-canal-1094/Breves/Carte-fidelite-comportements-divergent-192586.htm' },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof table
export const sources: Readonly<Record<SourceId, Source>> = table
