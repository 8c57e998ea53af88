// Whether the site has a place for news, and how often something is written there.
import { check, fail, notMeasured, pass } from '../contract.ts'
import type { PageFacts } from '../../facts/page-facts.ts'
import { arrivalOf, isGone, statusOf } from '../../rules/search/answers.ts'
import { hasLink } from '../../rules/words/links.ts'
import { hasFeed, isNews, newestDay, newsUrls } from '../../rules/words/news.ts'
import { says } from '../../rules/words/traces.ts'

/** Finished work told, or advice given, on pages of their own. */
const STORIES = /^(?:nos |vos |les |mes |our )?(?:conseils|guides?|r[ée]alisations|chantiers|portfolio|work|advice)\b/im

/** A link down this page, or down the front one, leads to no page of its own. */
const storyUrls = (page: PageFacts, homeUrl: string) => !hasLink(page, STORIES) ? [] : page.links.flatMap(({ url, href, text, name }) =>
  url !== null && !(href.includes('#') && (url === page.url || url === homeUrl)) && (STORIES.test(text) || STORIES.test(name)) ? [url] : [])

const FEW_WORDS = 20
const TO_COME = /(?<!\p{L})à (?:compléter|venir)(?!\p{L})|en (?:cours de )?construction|coming soon/iu
const isToCome = (page: PageFacts) => page.mainWordCount < FEW_WORDS && says(page, TO_COME)

/** Enough to find one that is there, of all the articles that a page may list. */
const URLS_KEPT = 5
const someOf = (urls: readonly string[]) => [...new Set(urls)].slice(0, URLS_KEPT)

/** `news`, `stories`: where it leads. */
interface Noted { isNews: boolean; day: string | null; news: string[]; stories: string[]; isToCome: boolean }

export default check<Noted>({
  id: 'mkt.blog', version: 3, element: 2, severity: 'info', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 120, skill: 'editor',
  source: { reference: 'A place for news, a blog or a feed', kind: 'convention' },
  words: {
    fr: {
      title: 'Votre site n’a pas de place pour vos nouvelles',
      why: 'Les pages qui répondent aux questions des clients, ou montrent un travail fini, amènent des visiteurs par Google longtemps après. Ni blog ni actualités sur {pages} {pages|page lue|pages lues}.',
      fix: 'Si quelqu’un peut écrire une fois par mois, ouvrez une page « Conseils » ou « Réalisations ». Sinon, laissez : une page vide fait plus de tort.',
      good: '{isNews|Votre site a une place pour vos nouvelles|Vos travaux ou vos conseils ont leur page}',
    },
    en: {
      title: 'Your site has no place for your news',
      why: 'Pages that answer customers’ questions, or show finished work, bring visitors from Google long after. Neither blog nor news on {pages} {pages|page|pages} read.',
      fix: 'If somebody can write once a month, open a page “Advice” or “Our work”. If not, leave it: an empty page does more harm.',
      good: '{isNews|Your site has a place for your news|Your work or your advice has a page of its own}',
    },
  },
  note(page, { today, homeUrl }) {
    const [isBare, news, stories] = [isToCome(page), someOf(newsUrls(page)), someOf(storyUrls(page, homeUrl))]
    const isArticle = !isBare && isNews(page)
    const isOfNews = isArticle || hasFeed(page)
    return isOfNews || isBare || news.length || stories.length ? { isNews: isOfNews, day: isArticle ? newestDay(page, today) : null, news, stories, isToCome: isBare } : undefined
  },
  run(site, notes) {
    const yearAgo = `${Number(site.today.slice(0, 4)) - 1}${site.today.slice(4)}`
    const bare = new Set(notes.filter(({ noted }) => noted.isToCome).map(({ url }) => url))
    const isThere = (url: string) => !isGone(statusOf(site, url)) && !bare.has(arrivalOf(site, url) ?? url)
    const hasNews = notes.some(({ noted }) => noted.isNews || noted.news.some(isThere))
    if (hasNews || notes.some(({ noted }) => noted.stories.some(isThere))) return pass({ count: notes.filter(({ noted }) => noted.day !== null && noted.day > yearAgo).length, isNews: hasNews ? 1 : 2 })
    if (!site.isWhole) return notMeasured('the site was not read to its end')
    return fail({ url: site.homeUrl, proof: { selector: 'a[href]', sought: 'blog, actualités, news, RSS' }, values: { pages: site.pages.length } })
  },
  examples: {
    pass: ['<a href="/vlog.html">Vlog</a>', '<a href="/amenager-sa-maison.html"><span>Blog</span> <span>Blog</span></a>', { '/': '<a href="/blog/">Nos conseils</a>', '/blog/': '<h1>Conseils</h1>' }, '<link rel="alternate" type="application/rss+xml" href="/flux.xml">', '<a href="/realisations">Nos réalisations</a>', '<a href="/realisations#debut">Nos réalisations</a>'],
    fail: [{ '/': '<a href="/blog">Blog</a>', '/blog': '<main><h1>Blog</h1><p>Contenu à compléter.</p></main>' }, { '/': '<a href="/blog">Blog</a><a href="/chantiers">Nos chantiers</a>', '/blog': 404, '/chantiers': 404 }, '<a href="/contact">Contact</a>', '<a href="#realisations">Réalisations</a><h2 id="realisations">Réalisations</h2>', { '/': '<a href="/#realisations">Nos réalisations</a><a href="/contact">Contact</a><h2 id="realisations">Réalisations</h2>', '/contact': '<a href="/#realisations">Nos réalisations</a>' }, '<link rel="alternate" type="application/rss+xml" href="/comments/feed/" title="Flux des commentaires"><a href="/blogueur-invite">Un invité</a>'],
  },
})
