// A form of an encrypted page that sends what the customer wrote without encryption.
import { byAddress } from '../../host/insecure.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

export default check({
  id: 'sec.form-http', version: 1, element: 5, severity: 'critical', reads: 'site',
  effortMinutes: 20, skill: 'developer',
  source: { reference: 'W3C Mixed Content, 7.4; OWASP Transport Layer Security Cheat Sheet', kind: 'standard' },
  words: {
    fr: {
      title: 'Un formulaire envoie ses réponses sans chiffrement à {target}',
      many: '{count} formulaires envoient leurs réponses sans chiffrement',
      why: 'Le navigateur avertit le client au moment d’envoyer, et beaucoup renoncent. Ce qu’il a écrit peut être lu en chemin. {pages} {pages|page concernée|pages concernées}.',
      fix: 'Demandez à votre développeur de remplacer http par https dans l’adresse d’envoi (« action ») du formulaire, et de vérifier qu’il arrive bien.',
      good: 'Vos formulaires envoient leurs réponses chiffrées',
    },
    en: {
      title: 'A form sends its answers without encryption to {target}',
      many: '{count} forms send their answers without encryption',
      why: 'The browser warns customers just as they send it, and many give up. What they wrote can be read on the way. {pages} {pages|page|pages} concerned.',
      fix: 'Ask your developer to replace http with https in the address (“action”) of the form, and to check that it arrives.',
      good: 'Your forms send their answers encrypted',
    },
  },
  note(page) {
    if (!page.url.startsWith('https:') || !page.forms.length) return undefined
    return page.forms.flatMap(({ url, selector }) => url?.startsWith('http:') ? [{ url, selector }] : [])
  },
  run(site, notes) {
    if (!notes.length) return notApplicable
    const spread = byAddress(notes)
    if (!spread.length) return pass()
    return spread.map(({ url, selector, pages }) => fail({ key: url, url: site.homeUrl, proof: { selector, text: url, pages }, values: { target: url, pages: pages.length } }))
  },
  examples: {
    pass: [
      '<form action="/envoi" method="post"><input name="email"></form>',
      '<form><input name="q"></form><a href="http://exemple.fr/">A</a>',
    ],
    fail: [
      '<form action="http://exemple.fr/envoi" method="post"><input name="email"></form>',
      { '/': '<p>A', '/contact': '<form action="http://envoi.fr/"><input name="nom"></form>' },
    ],
  },
})
