// A program whose maker has stopped repairing this version: its faults stay open.
import { technologyOf, versionsOn } from '../../technology/find.ts'
import { check, fail, notApplicable, pass, type Verdict } from '../contract.ts'
import { supportEnd } from '../../technology/support-ends.ts'

export default check<Record<string, string>>({
  id: 'eff.cms-old', version: 2, element: 8, severity: 'high', reads: 'site',
  effortMinutes: 480, skill: 'developer',
  source: { reference: 'Ends of support announced by wordpress.org, drupal.org, joomla.org and typo3.org (gathered by endoflife.date)', kind: 'standard' },
  words: {
    fr: {
      title: 'Votre site tourne sur {name} {version}, qui n’est plus réparé',
      many: '{count} programmes de votre site ne sont plus réparés',
      why: 'Ses auteurs ne corrigent plus les failles de cette version depuis {year}. Un programme laissé ouvert se fait attaquer par des robots, sans qu’on vous vise.',
      fix: 'Demandez à qui tient le site un devis pour passer à la version suivie, après une sauvegarde. Si le site est ancien, comparez avec une refonte.',
      good: 'Votre site tourne sur une version encore réparée',
    },
    en: {
      title: 'Your site runs on {name} {version}, which is no longer repaired',
      many: '{count} programs of your site are no longer repaired',
      why: 'Its authors have not corrected the flaws of this version since {year}. A program left unrepaired is attacked by robots, even though nobody is targeting you.',
      fix: 'Ask whoever keeps the site for a quote to move to the supported version, after a backup. If the site is old, compare with a new one.',
      good: 'Your site runs on a version that is still repaired',
    },
  },
  note(page) {
    // A version is told by the mark of its tool.
    const versions = page.technologies.length ? versionsOn(page) : {}
    return Object.keys(versions).length ? versions : undefined
  },
  run(site, notes) {
    const seen = new Map(notes.flatMap(({ url, noted }) => Object.entries(noted).map(([id, version]): [string, { id: string; version: string; end: string | null; url: string }] =>
      [`${id} ${version}`, { id, version, end: supportEnd(id, version), url }])))
    // A branch whose end is not announced is not praised: its latest repairs may be missing.
    const known = [...seen.values()].filter(({ end }) => end !== null)
    if (!known.length) return notApplicable
    const over = known.filter(({ end }) => end! < site.today).sort((a, b) => `${a.id} ${a.version}` < `${b.id} ${b.version}` ? -1 : 1)
    if (!over.length) return pass()
    return over.map(({ id, version, end, url }): Verdict => {
      const { name } = technologyOf(id)
      return fail({ key: id, url, proof: { selector: 'meta[name="generator"]', text: `${name} ${version}` }, values: { name, version, year: end!.slice(0, 4) } })
    })
  },
  examples: {
    pass: ['<meta name="Generator" content="Drupal 10 (https://www.drupal.org)">', '<meta name="generator" content="Joomla! 5.1.2 - Open Source Content Management">'],
    fail: ['<meta name="Generator" content="Drupal 7 (http://drupal.org)">', '<meta name="generator" content="Joomla! 1.5 - Open Source Content Management">', '<meta name="generator" content="WordPress 4.6.29">', '<meta name="generator" content="TYPO3 4.5 CMS">'],
  },
})
