// The published studies the levers' reference figures come from, graded: a reference without a source is said to be ours.
import type { Bilingual } from '#app/model/noun.ts'

export interface Source {
  publisher: string
  title: string
  year: number
  region: Bilingual
  /** A: the publisher's own page or study, sample stated. B: a named study read through another page. C: compilation or vendor page. */
  grade: 'A' | 'B' | 'C'
  /** Where it was read. */
  readAt: string
}

const world: Bilingual = { fr: 'monde', en: 'worldwide' }
const unitedStates: Bilingual = { fr: 'États-Unis', en: 'United States' }

const table = {
  'wordstream-2026': { publisher: 'WordStream / LocaliQ', title: 'Search Advertising Benchmarks 2026', year: 2026, region: unitedStates, grade: 'B', readAt: 'prismnews.com/topics/agency-seo-growth/wordstream-report-shows-google-ads-ctr-rises-to-664-across' },
  'wordstream-2021': { publisher: 'WordStream / LocaliQ', title: 'Search Advertising Benchmarks 2021', year: 2021, region: unitedStates, grade: 'B', readAt: 'research-institute.org/2021/10/13/new-paid-search-advertising-benchmarks-for-2021/' },
  'getresponse-2023': { publisher: 'GetResponse', title: 'Email Marketing Benchmarks 2023', year: 2023, region: { fr: 'Europe', en: 'Europe' }, grade: 'B', readAt: 'marketingcharts.com/digital/email-online-and-mobile-229691' },
  'brevo-2023': { publisher: 'Sendinblue (Brevo)', title: 'Email Marketing Industry Benchmark 2023', year: 2023, region: { fr: 'Europe, Moyen-Orient et Afrique', en: 'Europe, Middle East and Africa' }, grade: 'B', readAt: 'mediapost.com/publications/article/383552' },
  'sistrix-ctr': { publisher: 'SISTRIX', title: 'Organic click rate by position', year: 2020, region: world, grade: 'B', readAt: 'navboost.pages.dev/ctr-by-position' },
  'backlinko-2019': { publisher: 'Backlinko', title: 'Organic click rate study', year: 2019, region: world, grade: 'B', readAt: 'velizaratellalyan.com/seo/what-is-position-one-on-google-worth-organic-ctr-over-past-10-years/' },
  'ahrefs-ranking-2025': { publisher: 'Ahrefs', title: 'How long does it take to rank', year: 2025, region: world, grade: 'B', readAt: 'antzdesign.com/en/google-ranking-age-new-pages-study/' },
  'brightlocal-gmb-2019': { publisher: 'BrightLocal', title: 'Google My Business Insights Study', year: 2019, region: { fr: '4 pays', en: '4 countries' }, grade: 'B', readAt: 'searchenginejournal.com/5-of-google-my-business-listing-views-result-in-a-customer-action/316723' },
  'littledata-2024': { publisher: 'Littledata', title: 'E-commerce benchmarks 2024', year: 2024, region: world, grade: 'B', readAt: 'conversionbench.com/guide/what-is-a-good-conversion-rate' },
  'acceleroi-2026': { publisher: 'AcceleROI', title: 'Conversion rate by traffic source 2026', year: 2026, region: world, grade: 'C', readAt: 'acceleroi.com/blog/conversion-rate-by-traffic-source' },
  'conversioniq-2026': { publisher: 'ConversionIQ', title: 'What is a good conversion rate 2026', year: 2026, region: world, grade: 'C', readAt: 'conversioniq-app.com/blog/what-is-a-good-conversion-rate' },
  'b2blead-2026': { publisher: 'b2blead.io', title: 'B2B conversion rate by funnel stage', year: 2026, region: world, grade: 'C', readAt: 'b2blead.io/blog/b2b-conversion-rate' },
  'linkbreakers-2026': { publisher: 'Linkbreakers', title: 'QR code scan rate by industry 2026', year: 2026, region: world, grade: 'C', readAt: 'linkbreakers.com/help/article/qr-code-scan-rate-benchmarks-by-industry' },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof table
export const sources: Readonly<Record<SourceId, Source>> = table
