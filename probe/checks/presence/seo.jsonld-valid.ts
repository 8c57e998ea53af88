// Structured data that cannot be read: search engines throw it away.
import { check, fail, notApplicable, pass } from '../contract.ts'

export default check({
  id: 'seo.jsonld-valid', version: 1, element: 1, severity: 'high', reads: 'page',
  effortMinutes: 20, skill: 'developer',
  source: { reference: 'RFC 8259; JSON-LD 1.1 (W3C), 7', kind: 'standard' },
  words: {
    fr: {
      title: 'Les données destinées à Google sur la page {page} sont illisibles',
      many: '{count} pages ont des données illisibles pour Google',
      why: 'La page porte une fiche cachée (prix, avis, adresse …) pour les moteurs de recherche. Une faute d’écriture la rend inutile en entier.',
      fix: 'Copiez l’adresse de la page dans « Test des résultats enrichis » de Google : il montre la ligne fautive. C’est souvent une virgule de trop ou un guillemet dans un texte.',
      good: 'Les données destinées à Google se lisent bien',
    },
    en: {
      title: 'The data meant for Google on the page {page} cannot be read',
      many: '{count} pages have data that Google cannot read',
      why: 'The page carries a hidden card (price, reviews, address …) for search engines. A single slip makes all of it useless.',
      fix: 'Copy the address of the page into Google’s “Rich Results Test”: it shows the faulty line. It is often one comma too many or a quotation mark in a text.',
      good: 'The data meant for Google can be read',
    },
  },
  run(page) {
    const [broken] = page.brokenJsonLd
    if (broken !== undefined) return fail({ url: page.url, proof: { selector: 'script[type="application/ld+json"]', text: broken }, values: { count: page.brokenJsonLd.length } })
    return page.things.some(({ syntax }) => syntax === 'json-ld') ? pass() : notApplicable
  },
  examples: {
    pass: [
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","name":"Durand \\"et fils\\""}</script>',
      '<script type="application/ld+json">[{"@type":"WebSite","name":"A"},{"@type":"WebPage","name":"B"}]</script><script>var a = {b: 1,}</script>',
    ],
    fail: [
      '<script type="application/ld+json">{"@type":"Organization","name":"Durand",}</script>',
      '<script type="application/ld+json">{"@type":"Product","name":"Chaise "Rouge""}</script>',
    ],
  },
})
