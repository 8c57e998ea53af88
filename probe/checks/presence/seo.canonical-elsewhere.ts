// A home page that names another site as its original: search engines show that one.
import { domainOf } from '../../net/domain.ts'
import { parsed } from '../../net/parsed.ts'
import { check, fail, notApplicable, pass, toVerify } from '../contract.ts'

// Where sites are tried before they are put online.
const WORKSHOP = /(?:^|\.)(?:vercel\.app|netlify\.app|github\.io|gitlab\.io|pages\.dev|web\.app|herokuapp\.com|onrender\.com|webflow\.io|wixsite\.com|myshopify\.com|localhost|local|test)$|^(?:staging|preprod|recette|dev|test)\./

export default check({
  id: 'seo.canonical-elsewhere', version: 1, element: 1, severity: 'high', reads: 'site',
  effortMinutes: 20, skill: 'developer',
  source: { reference: 'RFC 6596; Google Search Central, "How to specify a canonical URL"', kind: 'standard' },
  words: {
    fr: {
      title: 'Votre accueil désigne {host} comme le vrai site',
      doubt: 'Votre accueil désigne {host} comme le vrai site : est-ce voulu ?',
      why: 'La ligne « canonical » de l’accueil dit à Google de montrer {host} à la place de votre adresse. C’est souvent un reste de l’adresse d’essai.',
      fix: 'Demandez à qui a fait le site de mettre dans cette ligne l’adresse de votre propre site, sur toutes les pages.',
    },
    en: {
      title: 'Your home page names {host} as the real site',
      doubt: 'Your home page names {host} as the real site: is it meant?',
      why: 'The “canonical” line of the home page tells Google to show {host} in place of your address. It is often left over from the address the site was tried at.',
      fix: 'Ask whoever made the site to put the address of your own site in that line, on every page.',
    },
  },
  note: ({ url, canonical }, { homeUrl }) => url === homeUrl ? canonical ?? undefined : undefined,
  run({ homeUrl }, [home]) {
    if (!home) return notApplicable
    const { hostname } = parsed(home.noted)
    if (domainOf(home.noted) === domainOf(homeUrl)) return pass()
    const shown = { url: homeUrl, proof: { selector: 'head > link[rel="canonical"]', text: home.noted }, values: { host: hostname } }
    return WORKSHOP.test(hostname) ? fail(shown) : toVerify(shown)
  },
  examples: {
    pass: ['<link rel="canonical" href="https://www.exemple.fr/">', '<link rel="canonical" href="http://exemple.fr/accueil">'],
    fail: ['<link rel="canonical" href="https://exemple.vercel.app/">', '<link rel="canonical" href="https://mon-site.wixsite.com/exemple">', '<link rel="canonical" href="https://preprod.agence.fr/exemple">'],
  },
})
