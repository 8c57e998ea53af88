// A page of news whose last news is old.
import type { Locale } from '../../elements.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'
import { isNews, newestDay } from '../../rules/words/news.ts'

const DAY_MS = 86_400_000
const monthOf = (day: string, locale: Locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(day))

export default check<string>({
  id: 'presence.feed-news-fresh', version: 2, element: 1, severity: 'medium', reads: 'site',
  effortMinutes: 60, skill: 'editor',
  threshold: {
    value: 180, unit: 'days', from: 30, to: 730,
    words: { fr: { name: 'Âge de la dernière actualité, au plus', origin: 'Au-delà de six mois, on doute que l’entreprise soit ouverte' }, en: { name: 'Age of the latest news, at most', origin: 'Beyond six months, people doubt the company is open' } },
  },
  source: { reference: 'News newer than six months', kind: 'convention' },
  words: {
    fr: {
      title: 'Votre dernière actualité remonte à {monthFr}',
      why: 'Une page d’actualités à l’arrêt depuis {monthFr} fait douter que l’entreprise soit encore ouverte. Mieux vaut pas d’actualités que de vieilles.',
      fix: 'Publiez une nouvelle courte : un chantier fini, une date, un changement d’horaires. Sinon, retirez du menu la page d’actualités.',
      good: 'Vos actualités sont récentes',
    },
    en: {
      title: 'Your latest news is from {monthEn}',
      why: 'A news page that stopped in {monthEn} makes people doubt the company is still open. No news is better than old news.',
      fix: 'Publish something short: a finished job, a date, a change of hours. Otherwise, take the news page out of the menu.',
      good: 'Your news is recent',
    },
  },
  note: (page, { today }) => isNews(page) ? newestDay(page, today) ?? undefined : undefined,
  run(site, notes, limit) {
    const newest = notes.toSorted((a, b) => a.noted < b.noted ? 1 : -1)[0]
    if (!newest) return notApplicable
    const days = (Date.parse(site.today) - Date.parse(newest.noted)) / DAY_MS
    if (days <= limit) return pass()
    // What was not read may be newer.
    if (!site.isWhole) return notMeasured('the site was not read to its end')
    return fail({ url: newest.url, proof: { text: newest.noted, pages: [newest.url] }, values: { monthFr: monthOf(newest.noted, 'fr'), monthEn: monthOf(newest.noted, 'en') } })
  },
  examples: {
    pass: [
      { '/': '<a href="/blog/a">A</a>', '/blog/a': '<h1>A</h1><time datetime="2026-05-02">2 mai</time>', '/blog/b': '<time datetime="2019-05-02">2019</time>' },
      { '/': '<a href="/a">A</a>', '/a': '<script type="application/ld+json">{"@type":"BlogPosting","headline":"A","datePublished":"2026-01-10T08:00:00+01:00"}</script>' },
    ],
    fail: [
      { '/': '<a href="/actualites/a">A</a>', '/actualites/a': '<time datetime="2024-03-02">2 mars 2024</time>' },
      { '/': '<a href="/a">A</a>', '/a': '<meta property="og:type" content="article"><meta property="article:published_time" content="2025-09-30T10:00:00Z">' },
    ],
  },
})
