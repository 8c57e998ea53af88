// A JavaScript library with a hole that attackers know.
import { holeIn } from '../../host/libraries.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

export default check({
  id: 'sec.vuln-js', version: 1, element: 5, severity: 'high', reads: 'site',
  effortMinutes: 90, skill: 'developer',
  source: { reference: 'NVD (nist.gov): the CVE record of each library; OWASP Top 10 2021, A06', kind: 'standard' },
  words: {
    fr: {
      title: 'Votre site utilise {library} {version}, dont une faille est connue',
      many: 'Votre site utilise {count} programmes dont une faille est connue',
      why: 'La faille {reference} est publiée : un pirate sait comment s’en servir, par exemple pour agir à la place d’un visiteur. {pages} {pages|page concernée|pages concernées}.',
      fix: 'Demandez à votre développeur de passer à {library} {safe} ou plus récent. Si c’est le thème ou une extension qui l’apporte, mettez-les à jour d’abord.',
      good: 'Aucun des programmes reconnus dans vos pages n’a de faille connue',
    },
    en: {
      title: 'Your site uses {library} {version}, which has a known flaw',
      many: 'Your site uses {count} programs with a known flaw',
      why: 'The flaw {reference} is published: attackers know how to use it, for instance to act as one of your visitors. {pages} {pages|page|pages} concerned.',
      fix: 'Ask your developer to move to {library} {safe} or newer. If the theme or an extension brings it, update those first.',
      good: 'None of the programs recognised in your pages has a known hole',
    },
  },
  note(page) {
    const urls = page.scripts.flatMap(({ url }) => url ?? [])
    return urls.length ? urls.flatMap((url) => { const hole = holeIn(url); return hole ? [{ ...hole, url }] : [] }) : undefined
  },
  run(site, notes) {
    if (!notes.length) return notApplicable
    const seen = Map.groupBy(notes.flatMap(({ url: page, noted }) => noted.map((hole) => ({ page, ...hole }))), ({ name, version }) => `${name} ${version}`)
    if (!seen.size) return pass()
    return [...seen].map(([key, places]) => {
      const { name, version, safe, reference, url } = places[0]!
      const pages = [...new Set(places.map(({ page }) => page))].sort()
      return fail({ key, url: site.homeUrl, proof: { selector: 'script[src]', text: url, pages }, values: { library: name, version, safe, reference, pages: pages.length } })
    })
  },
  examples: {
    pass: [
      '<script src="/js/jquery-3.7.1.min.js"></script><script src="/js/menu.js?ver=1.2.0"></script>',
      '<script src="/wp-includes/js/jquery/jquery.js?ver=1.12.4-wp"></script><script src="/theme/swiper.min.js?ver=5.3.6"></script>',
      '<script src="https://cdn.jsdelivr.net/npm/bootstrap@5.3.3/dist/js/bootstrap.bundle.min.js"></script><script src="/jquery-migrate-1.4.1.min.js"></script>',
    ],
    fail: [
      '<script src="https://code.jquery.com/jquery-1.12.4.min.js"></script>',
      '<script src="/wp-includes/js/jquery/jquery.js?ver=1.12.4"></script>',
      '<script src="https://cdnjs.cloudflare.com/ajax/libs/moment.js/2.29.1/moment.min.js"></script>',
      '<script src="https://cdn.jsdelivr.net/npm/bootstrap@4.1.0/dist/js/bootstrap.min.js"></script>',
    ],
  },
})
