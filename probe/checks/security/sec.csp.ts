// Whether the site says which scripts may run in its pages.
import { cutText } from '../../facts/cut.ts'
import { readCsp, SOUND_CSP } from '../../host/csp.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'

export default check({
  id: 'sec.csp', version: 1, element: 5, severity: 'medium', reads: 'site',
  effortMinutes: 240, skill: 'developer',
  source: { reference: 'W3C Content Security Policy Level 3; MDN HTTP Observatory, "Content Security Policy"', kind: 'standard' },
  words: {
    fr: {
      title: 'Rien n’empêche un script étranger de s’exécuter dans vos pages',
      why: 'Si quelqu’un glisse du code dans un formulaire, un commentaire ou une extension, le navigateur l’exécute. Une règle (Content-Security-Policy) l’arrêterait.',
      fix: 'Demandez à votre développeur une « Content-Security-Policy » sans « unsafe-inline » pour les scripts. Qu’il commence par le mode « Report-Only », qui prévient sans rien bloquer.',
      good: 'Votre site n’exécute que les scripts qu’il connaît',
    },
    en: {
      title: 'Nothing keeps a foreign script from running in your pages',
      why: 'If someone slips code into a form, a comment or an extension, the browser runs it. A rule (Content-Security-Policy) would stop it.',
      fix: 'Ask your developer for a “Content-Security-Policy” without “unsafe-inline” for scripts. Let them begin with “Report-Only”, which warns without blocking anything.',
      good: 'Your site runs only the scripts it knows',
    },
  },
  note(page, about) {
    if (page.url !== about.homeUrl) return undefined
    const metas = page.metaList.filter(({ name }) => name === 'content-security-policy').map(({ content }) => content)
    const header = page.headers['content-security-policy']
    const { grade } = readCsp({ header, reportOnly: page.headers['content-security-policy-report-only'], metas, isHttps: page.url.startsWith('https:') })
    return { grade, text: cutText([header, ...metas].filter(Boolean).join(', '), 300) }
  },
  run(site, [home]) {
    if (!home) return notMeasured('the home page was not read')
    const { grade, text } = home.noted
    return SOUND_CSP.has(grade) ? pass() : fail({ url: site.homeUrl, proof: text ? { text: `content-security-policy: ${text} (${grade})` } : { sought: 'content-security-policy' } })
  },
  examples: {
    pass: [
      { '/': { headers: { 'content-security-policy': 'default-src \'self\'; object-src \'none\'; style-src \'self\' \'unsafe-inline\'' }, body: '<p>A' } },
      { '/': { headers: { 'content-security-policy': 'script-src \'nonce-a1b2\' \'unsafe-inline\' \'strict-dynamic\' https:; object-src \'none\'' }, body: '<p>A' } },
      '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'"><p>A',
    ],
    fail: [
      '<p>A',
      { '/': { headers: { 'content-security-policy': 'upgrade-insecure-requests' }, body: '<p>A' } },
      { '/': { headers: { 'content-security-policy': 'script-src \'self\' \'unsafe-inline\'; object-src \'none\'' }, body: '<p>A' } },
      '<meta http-equiv="Content-Security-Policy" content="frame-ancestors \'none\'"><p>A',
    ],
  },
})
