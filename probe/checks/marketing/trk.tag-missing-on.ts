// Pages that the audience tool does not see: visits stop there in the figures.
import { technologiesOf } from '../../technology/find.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

export default check<true>({
  id: 'trk.tag-missing-on', version: 1, element: 2, severity: 'high', reads: 'site',
  effortMinutes: 30, skill: 'developer', threshold: {
    value: 99, unit: 'percent', from: 50, to: 100,
    words: { fr: { name: 'Pages qui portent le code de mesure, au moins', origin: 'Presque toutes : une page de service peut s’en passer' }, en: { name: 'Pages that bear the measurement code, at least', origin: 'Almost all: a page of service may do without' } },
  },
  source: { reference: 'The audience code on 99 % of pages', kind: 'convention' },
  words: {
    fr: {
      title: '{missing} {missing|page n’est pas comptée|pages ne sont pas comptées} dans vos visites',
      why: 'Le code de mesure est sur {counted} {counted|page|pages} et manque ailleurs : ces visites n’existent pas dans vos chiffres, et un visiteur qui y passe semble arriver de nulle part.',
      fix: 'Posez le code dans le modèle commun à toutes les pages (en-tête du thème) plutôt que page par page, puis ouvrez une des pages citées pour vérifier.',
      good: 'Le code de mesure est sur toutes vos pages',
    },
    en: {
      title: '{missing} {missing|page is|pages are} not counted in your visits',
      why: 'The measurement code is on {counted} {counted|page|pages} and missing elsewhere: those visits are not in your figures, and a visitor who goes through them seems to come from nowhere.',
      fix: 'Put the code in the template shared by all pages (the theme’s header) rather than page by page, then open one of the pages listed to check.',
      good: 'The measurement code is on all your pages',
    },
  },
  // A container may hold the audience code.
  note: ({ technologies }) => technologiesOf(technologies, 'audience', 'tag-manager').length > 0 || undefined,
  run(site, notes, limit) {
    if (!notes.length) return notApplicable
    const counted = new Set(notes.map(({ url }) => url))
    const missing = site.pages.flatMap(({ url }) => counted.has(url) ? [] : [url])
    if (counted.size * 100 >= limit * site.pages.length) return pass()
    return fail({ url: site.homeUrl, proof: { selector: 'script', pages: missing }, values: { missing: missing.length, counted: counted.size } })
  },
  examples: {
    pass: [
      { '/': "<script>gtag('config', 'G-ABC1234567')</script>", '/a': '<script src="https://stats.exemple.fr/matomo.js"></script>' },
      { '/': '<script>j.src="https://www.googletagmanager.com/gtm.js?id="+i</script>', '/a': '<script type="text/plain">j.src="https://www.googletagmanager.com/gtm.js?id="+i</script>', '/perdu': 404 },
    ],
    fail: [
      { '/': '<script src="https://plausible.io/js/script.js"></script>', '/a': '<p>Boutique' },
      { '/': '<p>Accueil', '/a': '<script>_paq.push(["trackPageView"])</script>', '/b': '<script>_paq.push(["trackPageView"])</script>' },
    ],
  },
})
