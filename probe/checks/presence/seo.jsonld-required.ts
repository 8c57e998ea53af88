// Structured data that lacks what Google requires before it shows anything of it.
import { check, fail, notApplicable, pass } from '../contract.ts'
import { lacksOf } from '../../rules/search/rich-result-rules.ts'

export default check({
  id: 'seo.jsonld-required', version: 1, element: 1, severity: 'medium', reads: 'page',
  effortMinutes: 30, skill: 'developer',
  source: { reference: 'Google Search Central, "Structured data markup that Google Search supports": required properties', kind: 'standard' },
  words: {
    fr: {
      title: 'La fiche « {type} » de la page {page} est incomplète pour Google',
      many: '{count} pages ont une fiche incomplète pour Google',
      why: 'Il manque : {missing}. Sans cela, Google laisse toute la fiche de côté : ni étoiles, ni date, ni image, ni adresse près de votre résultat.',
      fix: 'Complétez la fiche dans l’extension de référencement ou dans la page elle-même, puis vérifiez avec « Test des résultats enrichis » de Google.',
      good: 'Vos fiches pour Google sont complètes',
    },
    en: {
      title: 'The “{type}” card of the page {page} is incomplete for Google',
      many: '{count} pages have a card that is incomplete for Google',
      why: 'Missing: {missing}. Without it, Google leaves the whole card aside: no stars, date, picture or address beside your result.',
      fix: 'Complete the card in the SEO plugin or in the page itself, then check with Google’s “Rich Results Test”.',
      good: 'Your cards for Google are complete',
    },
  },
  run(page) {
    const { judged, lacks } = lacksOf(page.things)
    const [first] = lacks
    if (!judged) return notApplicable
    if (!first) return pass()
    return fail({
      url: page.url, proof: { selector: '[itemtype], [typeof], script[type="application/ld+json"]', text: lacks.map(({ type, name, missing }) => `${name ? `${type} ${name}` : type}: ${missing.join(', ')}`).join(' · ') },
      values: { type: first.type, missing: first.missing.join(', '), count: lacks.length },
    })
  },
  examples: {
    pass: [
      '<script type="application/ld+json">{"@graph":[{"@type":"LocalBusiness","@id":"https://exemple.fr/#business","name":"Durand","url":"https://exemple.fr/"},{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Quand ?","acceptedAnswer":{"@type":"Answer","text":"Demain"}}]}]}</script>',
      '<script type="application/ld+json">{"@type":"Plumber","name":"Durand","telephone":"+33494001234","address":{"@type":"PostalAddress","addressLocality":"Toulon"}}</script>',
      '<script type="application/ld+json">{"@graph":[{"@type":"Recipe","@id":"#r","name":"Tarte"},{"@id":"#r","image":"/tarte.jpg"}]}</script>',
      '<script type="application/ld+json">{"@type":"BlogPosting","headline":"A","publisher":{"@type":"LocalBusiness","name":"Durand"}}</script><div itemscope itemtype="https://schema.org/Event"><b itemprop="name">Salon</b><time itemprop="startDate" datetime="2026-09-01"></time><i itemprop="location">Toulon</i></div>',
      '<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"item":{"@id":"/","name":"Accueil"}},{"@type":"ListItem","position":2,"name":"Chaises"}]}</script>',
      '<script type="application/ld+json">{"@type":"JobPosting","title":"Menuisier","description":"Pose","datePosted":"2026-05-01","hiringOrganization":{"@id":"#org"},"jobLocation":{"@type":"Place","address":"Toulon"}}</script>',
    ],
    fail: [
      '<div itemscope itemtype="https://schema.org/LocalBusiness"><b itemprop="name">Durand</b><i itemprop="telephone">04 94 00 12 34</i></div>',
      '<div vocab="https://schema.org/" typeof="Recipe"><b property="name">Tarte</b></div>',
      '<script type="application/ld+json">{"@type":"FAQPage","mainEntity":[{"@type":"Question","name":"Quand ?","acceptedAnswer":{"@type":"Answer"}}]}</script>',
      '<script type="application/ld+json">{"@type":"Product","name":"Chaise","offers":{"price":"49"},"review":{"@type":"Review","author":"Ana","reviewBody":"Bien"}}</script>',
    ],
  },
})
