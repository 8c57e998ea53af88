// A site on which no customer speaks.
import { allThings, isA } from '../../facts/thing.ts'
import { technologiesOf } from '../../technology/find.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'
import { findLink, hasLink, mayName } from '../../rules/words/links.ts'
import { says } from '../../rules/words/traces.ts'
import type { PageFacts } from '../../facts/page-facts.ts'

const HEADING = /t[ée]moignages?|avis (?:de (?:nos )?)?(?:clients?|google|v[ée]rifi)|vos avis|livre d.or|(?:nos|leurs?) clients? (?:en parlent|parlent de nous|t[ée]moign|disent)|(?:ils|elles) (?:nous )?(?:font|ont(?: fait)?) confiance|(?:ils|elles) (?:l.|les |nous )ont (?:test|essay|adopt)[ée]|ce qu(?:.ils|.elles|e|.en) (?:en )?disent(?: nos| les| vos|\b)|qu.en pensent|r[ée]f[ée]rences clients|testimonials?|customer reviews?|what (?:our )?(?:customers|clients) say|they trust us/i
/** As a menu names the page. */
const MENU = /^(?:nos |vos |les )?avis$/im
/** A page of reviews; one that opens to write in shows none. */
const GOOGLE = /g\.page\/r\/[^/?#\s]+\/?(?:[?#\s]|$)|search\.google\.com\/local\/reviews/im
/** « Laisser un avis Google »: it asks, and nobody speaks. */
const ASKS = /\b(?:laiss|donn|d[ée]pos|[ée]cri|post|publi|partag)[a-zé]*[ -](?:(?:nous|moi)[ -])?(?:un|une|votre|vos|mon)\s(?:[\wéè]+\s)?(?:avis|t[ée]moignage)|(?:leave|write)(?: us)? an? (?:customer |google )?(?:review|testimonial)/i
/** The words stand for those of customers to come. */
const SAMPLE = /exemples? de mise en page|(?:avis|t[ée]moignages?)(?: (?:clients?|de (?:nos |vos )?clients?))? (?:[àa] venir|fictifs?|d.exemple)|(?:sample|placeholder) (?:reviews?|testimonials?)|(?:soyez|devenez) (?:parmi |de |l.un de )?(?:nos|les) premiers clients|be (?:among|one of) our first (?:clients|customers)/i
const speaks = (text: string) => HEADING.test(text) && !ASKS.test(text)

const LONGEST_TITLE = 60
/** Builders write titles as any block: a short line of its own is one. */
const hasTitledLine = (page: PageFacts) => says(page, HEADING) && page.mainText.split('\n').some((line) => line.length <= LONGEST_TITLE && speaks(line))
const isHeaded = (page: PageFacts) => mayName(page, HEADING, MENU) && page.headings.some(({ text }) => speaks(text) || MENU.test(text))

export default check<true>({
  id: 'rep.testimonials', version: 2, element: 1, severity: 'low', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 60, skill: 'editor',
  source: { reference: 'Words of customers on the site, named and dated; code de la consommation, L111-7-2', kind: 'convention' },
  words: {
    fr: {
      title: 'Aucun client ne parle sur votre site',
      why: 'Avant d’appeler une entreprise qu’il ne connaît pas, un client cherche l’avis d’un autre. Nous n’avons vu ni témoignage ni lien vers vos avis sur {pages} {pages|page lue|pages lues}.',
      fix: 'Demandez à trois clients une phrase sur ce qui les a décidés. Publiez-les avec leur accord, leur prénom, leur ville et la date. À défaut, mettez le lien de vos avis Google.',
      good: 'Des clients parlent sur votre site',
    },
    en: {
      title: 'No customer speaks on your site',
      why: 'Before calling a company they do not know, customers look for another’s opinion. We saw neither a testimonial nor a link to your reviews on {pages} {pages|page|pages} read.',
      fix: 'Ask three customers for a sentence on what decided them. Publish them with their consent, first name, town and date. Failing that, link to your Google reviews.',
      good: 'Customers speak on your site',
    },
  },
  note(page) {
    if (says(page, SAMPLE)) return undefined
    return isHeaded(page) || hasTitledLine(page) || findLink(page, HEADING, ({ text, name }) => !ASKS.test(text) && !ASKS.test(name)) !== undefined || hasLink(page, MENU) || hasLink(page, GOOGLE) || technologiesOf(page.technologies, 'reviews').length > 0
      || allThings(page.things).some((thing) => isA(thing, /^(?:Review|AggregateRating|UserReview)$/)) || undefined
  },
  run(site, notes) {
    if (notes.length) return pass()
    if (!site.isWhole) return notMeasured('the site was not read to its end')
    return fail({ url: site.homeUrl, proof: { selector: 'h2, a[href]', sought: 'témoignages, avis clients' }, values: { pages: site.pages.length } })
  },
  examples: {
    pass: ['<h2>Nos clients parlent de nous</h2>', '<h1>Les avis</h1><p>Pose soignée, à l’heure dite. Claire, Hyères</p>', '<h2>Elles l’ont testé</h2><blockquote>Parfait</blockquote>', '<a href="https://g.page/r/CabcDEF123/">4,9 sur 5</a>', '<div class="titre">L’avis client</div><div>Parfait du début à la fin.</div>', '<h2>Ils nous ont fait confiance</h2>', '<h2>Ce qu’ils en disent</h2><blockquote>Parfait</blockquote>', '<a href="https://fr.trustpilot.com/review/exemple.fr">4,8</a>', '<a href="/avis-clients">Avis clients</a>', '<h1>Ce que disent nos clients</h1>', '<nav><a href="/temoins">Avis</a></nav>'],
    fail: ['<h2>Témoignages</h2><p>Soyez parmi nos premiers clients.</p>', '<a href="https://g.page/r/CabcDEF123/review">Laisser un avis Google</a>', '<h2>Donnez votre avis</h2><p>Laissez un avis client.</p>', '<h2>Témoignages</h2><p>Exemples de mise en page</p><blockquote>Parfait</blockquote>', '<p>Le bordereau de livraison et les avis des clients sont gardés trois ans par notre service après-vente.</p>', '<h2>Notre avis sur le chêne</h2>', '<a href="/avis-de-chantier">Avis de chantier</a>', '<a href="/contact">Contact</a><p>À votre avis ?</p>'],
  },
})
