// Libraries taken from a public store without checking that they are the right ones.
import { foreignScripts } from '../../host/scripts.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

export default check({
  id: 'sec.sri', version: 1, element: 5, severity: 'low', reads: 'site',
  effortMinutes: 45, skill: 'developer',
  source: { reference: 'W3C Subresource Integrity; MDN HTTP Observatory, "Subresource Integrity"', kind: 'standard' },
  words: {
    fr: {
      title: '{count} {count|programme extérieur est chargé|programmes extérieurs sont chargés} sans vérification',
      why: 'Votre site prend ces programmes dans un dépôt public. Si quelqu’un les y remplace, vos visiteurs exécutent le faux. Une empreinte dans la page l’empêcherait.',
      fix: 'Demandez à votre développeur d’ajouter l’attribut « integrity » à ces scripts, ou de les héberger avec le site. Premier concerné : {first}.',
    },
    en: {
      title: '{count} outside {count|program is|programs are} loaded without a check',
      why: 'Your site takes these programs from a public store. If someone replaces them there, your visitors run the false one. A fingerprint in the page would prevent it.',
      fix: 'Ask your developer to add the attribute “integrity” to these scripts, or to host them with the site. First concerned: {first}.',
    },
  },
  note(page) {
    const scripts = foreignScripts(page.scripts, page.url).filter(({ isPublicLibrary }) => isPublicLibrary)
    return scripts.length ? scripts.map(({ url, hasFingerprint }) => ({ url, hasFingerprint })) : undefined
  },
  run(site, notes) {
    if (!notes.length) return notApplicable
    const bare = notes.filter(({ noted }) => noted.some(({ hasFingerprint }) => !hasFingerprint))
    const urls = [...new Set(bare.flatMap(({ noted }) => noted.filter(({ hasFingerprint }) => !hasFingerprint).map(({ url }) => url)))].sort()
    if (urls[0] === undefined) return pass()
    return fail({ url: site.homeUrl, proof: { selector: 'script[src]', text: urls.join(' '), pages: bare.map(({ url }) => url).sort() }, values: { count: urls.length, first: urls[0] } })
  },
  examples: {
    pass: [
      '<script src="https://code.jquery.com/jquery-3.7.1.min.js" integrity="sha256-/JqT3SQfawRcv/BIHPThkBvs0OEvtFFmqPF/lYI/Cxo=" crossorigin></script><script src="https://cdn.exemple.fr/a-1.2.3.js"></script>',
      '<script src="https://cdn.jsdelivr.net/npm/swiper@11.1.4/swiper.min.js" integrity="sha384-abc"></script><script src="https://cdn.jsdelivr.net/npm/alpinejs@3"></script><script src="https://www.googletagmanager.com/gtm.js?id=GTM-ABC"></script>',
    ],
    fail: [
      '<script src="https://code.jquery.com/jquery-3.7.1.min.js"></script>',
      '<script src="//cdnjs.cloudflare.com/ajax/libs/moment.js/2.30.1/moment.min.js" integrity=""></script>',
    ],
  },
})
