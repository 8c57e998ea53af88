// What is shown when somebody shares a page: its title, its picture.
import { check, fail, notApplicable, pass } from '../contract.ts'

const NEEDED = ['og:title', 'og:type', 'og:image', 'og:url']

export default check({
  id: 'mkt.og-basic', version: 1, element: 2, severity: 'medium', reads: 'page',
  effortMinutes: 20, skill: 'developer',
  threshold: { value: NEEDED.length, unit: 'properties' },
  source: { reference: 'The Open Graph protocol, "Basic Metadata" (ogp.me)', kind: 'standard' },
  words: {
    fr: {
      title: 'La page {page} se partage mal sur les réseaux sociaux',
      many: '{count} pages se partagent mal sur les réseaux sociaux',
      why: 'Quand un client envoie la page à un ami, le réseau choisit seul le texte et l’image, ou n’en montre pas. Il manque à la page : {missing}.',
      fix: 'Activez « Open Graph » ou « Partage social » dans votre outil de référencement, et choisissez une image de 1 200 sur 630 pixels par défaut.',
      good: 'Vos pages se partagent bien : titre et image sont choisis',
    },
    en: {
      title: 'The page {page} looks poor when shared on social networks',
      many: '{count} pages look poor when shared on social networks',
      why: 'When a customer sends the page to a friend, the network picks the text and picture by itself, or shows none. The page lacks: {missing}.',
      fix: 'Turn on “Open Graph” or “Social sharing” in your search tool, and choose a default picture of 1,200 by 630 pixels.',
      good: 'Your pages share well: title and picture are chosen',
    },
  },
  run(page) {
    // Nobody is led to share a page that is kept out of search results.
    if (page.robots.noindex) return notApplicable
    const missing = NEEDED.filter((name) => !page.metas[name]?.trim())
    if (!missing.length) return pass()
    return fail({ url: page.url, proof: { selector: 'head > meta[property^="og:"]', sought: missing.join(', ') }, values: { missing: missing.join(', ') } })
  },
  examples: {
    pass: [
      '<meta property="og:title" content="A"><meta property="og:type" content="website"><meta property="og:image" content="/a.jpg"><meta property="og:url" content="https://exemple.fr/">',
      '<meta name="OG:Title" content="A"><meta name="og:type" content="article"><meta name="og:image" content="https://exemple.fr/a.jpg"><meta name="og:url" content="/">',
    ],
    fail: ['<title>A</title>', '<meta property="og:title" content="A"><meta property="og:type" content="website"><meta property="og:url" content="/"><meta property="og:image" content=" ">'],
  },
})
