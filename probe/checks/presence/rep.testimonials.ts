// A site on which no customer speaks.
import { allThings, isA } from '../../facts/thing.ts'
import { technologiesOf } from '../../technology/find.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'
import { hasHeading, hasLink } from '../../rules/words/links.ts'
import { says } from '../../rules/words/traces.ts'
import type { PageFacts } from '../../facts/page-facts.ts'

const HEADING = /t[ée]moignages?|avis (?:de (?:nos )?)?(?:clients?|google|v[ée]rifi)|vos avis|livre d.or|(?:nos|leurs?) clients? (?:en parlent|t[ée]moign|disent)|ils (?:nous )?(?:font|ont(?: fait)?) confiance|ce qu(?:.ils|.elles|e|.en) (?:en )?disent(?: nos| les| vos|\b)|qu.en pensent|r[ée]f[ée]rences clients|testimonials?|customer reviews?|what (?:our )?(?:customers|clients) say|they trust us/i
/** As a menu names the page. */
const MENU = /^(?:nos |vos |les )?avis$/im
const GOOGLE = /g\.page\/r\/|search\.google\.com\/local\/(?:write)?reviews?/i

const LONGEST_TITLE = 60
/** Builders write titles as any block: a short line of its own is one. */
const hasTitledLine = (page: PageFacts) => says(page, HEADING) && page.mainText.split('\n').some((line) => line.length <= LONGEST_TITLE && HEADING.test(line))

export default check<true>({
  id: 'rep.testimonials', version: 1, element: 1, severity: 'low', reads: 'site', isSoughtOnPages: true,
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
    return hasHeading(page, HEADING) || hasTitledLine(page) || hasLink(page, HEADING) || hasLink(page, MENU) || hasLink(page, GOOGLE) || technologiesOf(page.technologies, 'reviews').length > 0
      || allThings(page.things).some((thing) => isA(thing, /^(?:Review|AggregateRating|UserReview)$/)) || undefined
  },
  run(site, notes) {
    if (notes.length) return pass()
    if (!site.isWhole) return notMeasured('the site was not read to its end')
    return fail({ url: site.homeUrl, proof: { selector: 'h2, a[href]', sought: 'témoignages, avis clients' }, values: { pages: site.pages.length } })
  },
  examples: {
    pass: ['<div class="titre">L’avis client</div><div>Parfait du début à la fin.</div>', '<h2>Ils nous ont fait confiance</h2>', '<h2>Ce qu’ils en disent</h2><blockquote>Parfait</blockquote>', '<a href="https://fr.trustpilot.com/review/exemple.fr">4,8</a>', '<a href="/avis-clients">Avis clients</a>', '<h1>Ce que disent nos clients</h1>', '<nav><a href="/temoins">Avis</a></nav>'],
    fail: ['<p>Le bordereau de livraison et les avis des clients sont gardés trois ans par notre service après-vente.</p>', '<h2>Notre avis sur le chêne</h2>', '<a href="/avis-de-chantier">Avis de chantier</a>', '<a href="/contact">Contact</a><p>À votre avis ?</p>'],
  },
})
