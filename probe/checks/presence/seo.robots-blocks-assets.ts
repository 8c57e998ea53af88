// Scripts and styles that robots.txt hides from Google.
import { pathOf } from '../../crawl/address.ts'
import { isUnreachable } from '../../crawl/robots.ts'
import { ROBOTS } from '../example-host.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'

const SHOWN = 10

export default check({
  id: 'seo.robots-blocks-assets', version: 1, element: 1, severity: 'medium', reads: 'host',
  effortMinutes: 20, skill: 'developer',
  source: { reference: 'Google Search Central, "Understand the JavaScript SEO basics": do not block resources', kind: 'standard' },
  words: {
    fr: {
      title: 'Votre robots.txt cache à Google {count} {count|fichier|fichiers} de mise en page',
      why: 'Google regarde vos pages comme un navigateur. Sans ces styles et ces scripts, il voit une page cassée et peut la croire illisible sur mobile.',
      fix: 'Dans robots.txt, retirez les lignes qui ferment les dossiers de thèmes, de styles et de scripts. Premier fichier caché : {first}.',
      good: 'Google peut charger la mise en page de votre site',
    },
    en: {
      title: 'Your robots.txt hides {count} layout {count|file|files} from Google',
      why: 'Google looks at your pages as a browser does. Without these styles and scripts it sees a broken page, and may believe it unreadable on mobile.',
      fix: 'In robots.txt, remove the lines that close the folders of themes, styles and scripts. First hidden file: {first}.',
      good: 'Google can load the layout of your site',
    },
  },
  run({ robots }) {
    if (!robots || isUnreachable(robots.status)) return notMeasured('robots.txt could not be read')
    if (robots.status !== 200) return notApplicable
    // Said by seo.robots-blocks-all.
    if (robots.closesAll) return notApplicable
    const [first] = robots.closedAssets
    if (first === undefined) return pass()
    return fail({ url: robots.url, proof: { text: robots.closedAssets.slice(0, SHOWN).join(' ') }, values: { count: robots.closedAssets.length, first: pathOf(first) } })
  },
  examples: {
    pass: [
      { host: { robots: ROBOTS } },
      { host: { robots: { ...ROBOTS, sitemaps: ['https://exemple.fr/plan.xml'] } } },
    ],
    fail: [
      { host: { robots: { ...ROBOTS, closedAssets: ['https://exemple.fr/theme/style.css'] } } },
      { host: { robots: { ...ROBOTS, closedAssets: ['https://exemple.fr/a.js', 'https://exemple.fr/b.css'] } } },
    ],
  },
})
