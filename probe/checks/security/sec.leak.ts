// A site that tells which version of which program it runs.
import { cutText } from '../../facts/cut.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'

const HEADERS = ['server', 'x-powered-by', 'x-aspnet-version', 'x-aspnetmvc-version', 'x-generator']

export default check({
  id: 'sec.leak', version: 1, element: 5, severity: 'low', reads: 'site',
  effortMinutes: 30, skill: 'developer',
  source: { reference: 'OWASP Web Security Testing Guide, WSTG-INFO-02 and WSTG-INFO-08', kind: 'convention' },
  words: {
    fr: {
      title: 'Votre site affiche la version de ses logiciels : {versions}',
      why: 'Des robots parcourent le web à la recherche de versions dont une faille est connue. Afficher la vôtre vous met sur leur liste le jour où l’une est publiée.',
      fix: 'Demandez à votre hébergeur de masquer la version dans les en-têtes « Server » et « X-Powered-By », et à votre développeur de retirer la balise « generator ». Surtout, tenez-les à jour.',
      good: 'Votre site ne dit pas quelle version de ses logiciels il utilise',
    },
    en: {
      title: 'Your site shows the version of its software: {versions}',
      why: 'Robots search the web for versions with a known hole. Showing yours puts you on their list the day one is published.',
      fix: 'Ask your host to hide the version in the headers “Server” and “X-Powered-By”, and your developer to remove the tag “generator”. Above all, keep them up to date.',
      good: 'Your site does not say which version of its software it runs',
    },
  },
  note(page, about) {
    if (page.url !== about.homeUrl) return undefined
    const told = [...HEADERS.map((name) => page.headers[name]), ...page.metaList.filter(({ name }) => name === 'generator').map(({ content }) => content)]
    return told.filter((text) => text !== undefined && /\d+\.\d+/.test(text))
  },
  run(site, [home]) {
    if (!home) return notMeasured('the home page was not read')
    const versions = cutText(home.noted.join(', '), 200)
    return versions ? fail({ url: site.homeUrl, proof: { text: versions }, values: { versions } }) : pass()
  },
  examples: {
    pass: [
      { '/': { headers: { server: 'nginx', 'x-powered-by': 'PHP' }, body: '<meta name="generator" content="WordPress"><p>A' } },
      { '/': { headers: { server: 'cloudflare' }, body: '<p>Version 2.0' } },
    ],
    fail: [
      { '/': { headers: { server: 'Apache/2.4.29 (Ubuntu)' }, body: '<p>A' } },
      { '/': { headers: { 'x-powered-by': 'PHP/5.6.40' }, body: '<p>A' } },
      '<meta name="generator" content="WordPress 5.8.1"><p>A',
    ],
  },
})
