// The code of the old Google Analytics, which counts nothing any more.
import { tagsOn } from '../../technology/tags.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

export default check<string[]>({
  id: 'trk.ua-dead', version: 1, element: 2, severity: 'high', reads: 'site',
  effortMinutes: 30, skill: 'developer',
  source: { reference: 'Google Analytics Help, "Universal Analytics has been replaced by Google Analytics 4" (answer 11583528)', kind: 'standard' },
  words: {
    fr: {
      title: 'Le code {account} ne compte plus rien',
      why: 'C’est l’ancien Google Analytics, arrêté par Google en juillet 2023. Il est encore sur {pages} {pages|page|pages} : il ralentit, et laisse croire que les visites sont mesurées.',
      fix: 'Retirez ce code. Si aucun autre outil ne le remplace, installez-en un aujourd’hui : ce qui n’est pas compté ne se rattrape pas.',
      good: 'Aucun code de mesure périmé',
    },
    en: {
      title: 'The code {account} counts nothing any more',
      why: 'It is the old Google Analytics, stopped by Google in July 2023. It is still on {pages} {pages|page|pages}: it slows them down, and makes you believe that visits are measured.',
      fix: 'Remove this code. If no other tool replaces it, install one today: what is not counted now can never be recovered.',
      good: 'No outdated measurement code',
    },
  },
  note(page) {
    const dead = tagsOn(page).flatMap(({ tool, account }) => tool === 'universal-analytics' ? [account] : [])
    if (dead.length) return dead
    if (page.technologies.includes('universal-analytics')) return ['analytics.js']
    // Nothing of Google there: nothing to be outdated.
    return page.technologies.includes('google-analytics') || page.technologies.includes('google-tag-manager') ? [] : undefined
  },
  run(site, notes) {
    if (!notes.length) return notApplicable
    const dead = notes.filter(({ noted }) => noted.length)
    const [account] = [...new Set(dead.flatMap(({ noted }) => noted))].sort()
    if (!account) return pass()
    const pages = dead.map(({ url }) => url)
    return fail({ url: site.homeUrl, proof: { selector: 'script', text: account, pages }, values: { account, pages: pages.length } })
  },
  examples: {
    pass: [
      "<script>gtag('config', 'G-ABC1234567')</script><p>Référence UA-1234567-1 en stock", "<script>j.src='https://www.googletagmanager.com/gtm.js?id='+i</script><a href=\"/produits/UA-1234-1\">UA-1234-1</a>",
    ],
    fail: [
      "<script>ga('create', 'UA-1234567-1', 'auto'); ga('send', 'pageview')</script>", '<script async src="https://www.googletagmanager.com/gtag/js?id=UA-1234567-1"></script>',
      "<script>tarteaucitron.user.gtagUa = 'UA-1234567-1'</script>", { '/': "<script>gtag('config', 'G-ABC1234567')</script>", '/a': '<script src="https://www.google-analytics.com/analytics.js"></script>' },
    ],
  },
})
