// Nobody counts the visits: nothing that follows can be judged.
import { technologiesOf } from '../../technology/find.ts'
import { check, fail, notApplicable, pass, toVerify } from '../contract.ts'

/** Google stopped it in 2023: its code counts nothing. */
const STOPPED = 'universal-analytics'

export default check<string[]>({
  id: 'trk.tag-present', version: 2, element: 2, severity: 'high', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 60, skill: 'editor',
  source: { reference: 'An audience tool on the site', kind: 'convention' },
  words: {
    fr: {
      title: 'Nous n’avons vu aucun outil de mesure d’audience sur votre site',
      doubt: 'Votre site mesure-t-il son audience ? Nous n’avons rien vu, mais un outil peut être chargé par un autre',
      why: 'Sans compter les visites, personne ne sait quelles pages servent, ni ce que rapporte une publicité. Nous avons regardé {pages} {pages|page|pages}.',
      fix: 'Installez un outil de mesure : Azimut, Matomo ou un autre que la CNIL permet sans bandeau, bien réglé. S’il y en a déjà un derrière votre bandeau, Google Tag Manager ou dans votre hébergement, vérifiez qu’il compte.',
      good: 'Un outil compte vos visites : {tools}',
    },
    en: {
      title: 'We saw no audience measurement on your site',
      doubt: 'Does your site measure its audience? We saw nothing, but one tool may load another',
      why: 'When visits are not counted, nobody knows which pages are useful, or what an advertisement brings. We looked at {pages} {pages|page|pages}.',
      fix: 'Install a measurement tool: Azimut, Matomo or another that the CNIL allows without a banner, when set well. If there is one behind your banner, in your tag manager or in your hosting, check that it counts.',
      good: 'A tool counts your visits: {tools}',
    },
  },
  note: ({ technologies }) => technologies,
  run(site, notes) {
    const ids = [...new Set(notes.flatMap(({ noted }) => noted))].sort()
    const all = technologiesOf(ids, 'audience')
    const tools = all.filter(({ id }) => id !== STOPPED)
    if (tools.length) return pass({ tools: tools.map(({ name }) => name).join(', ') })
    // Said by trk.ua-dead.
    if (all.length) return notApplicable
    // A tool may hide in a container, behind a banner, in the builder's own figures, or in an application's files.
    const mayHide = technologiesOf(ids, 'tag-manager', 'consent', 'automation').length > 0
      || technologiesOf(ids, 'cms', 'shop').some(({ country }) => country !== null) || technologiesOf(ids, 'framework').some(({ id }) => ['next-js', 'nuxt', 'gatsby', 'sveltekit'].includes(id))
    const near = technologiesOf(ids, 'tag-manager', 'consent', 'cms', 'shop').map(({ name }) => name).join(', ')
    const shown = { url: site.homeUrl, proof: { selector: 'script', ...near ? { text: near } : { sought: 'Google Analytics, Matomo, Plausible' } }, values: { pages: site.pages.length } }
    return mayHide ? toVerify(shown) : fail(shown)
  },
  examples: {
    pass: [
      '<script defer data-domain="exemple.fr" src="https://plausible.io/js/script.js"></script>', '<script>var _paq = window._paq = window._paq || []; _paq.push(["trackPageView"])</script>',
      { '/': '<p>Accueil', '/a': "<script>gtag('config', 'G-ABC1234567')</script>" }, "<script>ga('create', 'UA-1234567-1', 'auto')</script><script>gtag('config', 'G-ABC1234567')</script>",
    ],
    fail: ['<p>Nous utilisons Google Analytics et Matomo.', '<script src="/js/app.js"></script><script src="https://js.stripe.com/v3/"></script>'],
  },
})
