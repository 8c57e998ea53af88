// A page that a phone shows as a shrunken desktop page.
import { check, fail, pass } from '../contract.ts'

export default check({
  id: 'mob.viewport', version: 1, element: 7, severity: 'high', reads: 'page',
  effortMinutes: 15, skill: 'developer',
  source: { reference: 'CSS Viewport Module Level 1; Google Search Central, mobile-first indexing', kind: 'standard' },
  words: {
    fr: {
      title: 'La page {page} n’est pas réglée pour le téléphone',
      many: '{count} pages ne sont pas réglées pour le téléphone',
      why: 'Sans ce réglage, le téléphone montre la page entière en tout petit : il faut agrandir pour lire et pour toucher un bouton.',
      fix: 'Ajoutez dans l’en-tête de la page : <meta name="viewport" content="width=device-width, initial-scale=1">',
      good: 'Vos pages sont réglées pour le téléphone',
    },
    en: {
      title: 'The page {page} is not set up for phones',
      many: '{count} pages are not set up for phones',
      why: 'Without this setting, a phone shows the whole page in miniature: people have to zoom in to read and to tap a button.',
      fix: 'Add to the head of the page: <meta name="viewport" content="width=device-width, initial-scale=1">',
      good: 'Your pages are set up for phones',
    },
  },
  run(page) {
    const viewport = page.metas.viewport ?? ''
    if (/width\s*=\s*device-width|initial-scale\s*=\s*1/i.test(viewport)) return pass()
    return fail({ url: page.url, proof: { selector: 'head > meta[name="viewport"]', text: viewport } })
  },
  examples: {
    pass: ['<meta name="viewport" content="width=device-width, initial-scale=1">', '<meta name=viewport content="width = device-width">'],
    fail: ['<title>A</title>', '<meta name="viewport" content="width=1024">'],
  },
})
