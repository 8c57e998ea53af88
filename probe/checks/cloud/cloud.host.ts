// Whose machines the site runs on, and whether the company is European.
import { hostOf } from '../../host/providers.ts'
import { technologyOf } from '../../technology/find.ts'
import { isFromAfar } from '../../technology/technology.ts'
import { check, notMeasured, pass, toVerify } from '../contract.ts'

const WEBFLOW_FILES = /^https:\/\/[\w.-]*(?:website-files|webflow)\.com\//

export default check({
  id: 'cloud.host', version: 1, element: 9, severity: 'info', reads: 'site', isForPerson: true,
  effortMinutes: 30, skill: 'anyone',
  source: { reference: 'RGPD (UE 2016/679), articles 28, 44 and 46', kind: 'law' },
  words: {
    fr: {
      title: 'Votre site est hébergé chez {name}, dont la maison mère est hors d’Europe',
      why: 'Vos données et celles de vos clients y sont, sous le droit du pays de sa maison mère. Le RGPD le permet sous conditions, que vous devez pouvoir montrer.',
      fix: 'Rien d’urgent. Gardez le contrat de sous-traitance de {name}, et nommez-le dans vos mentions légales et dans votre politique de confidentialité.',
      good: 'Votre site est hébergé par une société européenne, {name}',
    },
    en: {
      title: 'Your site is hosted by {name}, whose parent company is outside Europe',
      why: 'Your data and your customers’ are there, under the law of the country of its parent company. The GDPR allows it under conditions that you must be able to show.',
      fix: 'Nothing urgent. Keep the processing agreement of {name}, and name it in your legal notice and in your privacy policy.',
      good: 'Your site is hosted by a European company, {name}',
    },
  },
  note(page, about) {
    if (page.url !== about.homeUrl) return undefined
    const id = hostOf(page.technologies)?.id ?? null
    // Made with Webflow, then taken elsewhere: the files come along, the mark stays.
    return { id: id === 'webflow' && !page.resources.some(({ url }) => WEBFLOW_FILES.test(url)) ? null : id }
  },
  run(site, [home]) {
    if (!home) return notMeasured('the home page was not read')
    if (home.noted.id === null) return notMeasured('the site does not say who hosts it')
    const technology = technologyOf(home.noted.id)
    const { name } = technology
    return isFromAfar(technology) ? toVerify({ url: site.homeUrl, proof: { text: name }, values: { name } }) : pass({ name })
  },
  examples: {
    pass: [
      { '/': { headers: { 'x-iplb-instance': '52473' }, body: '<p>A' } },
      { '/': { headers: { 'sozu-id': '01HZ', 'cf-ray': '8f2a1b-CDG' }, body: '<p>A' } },
    ],
    fail: [
      { '/': { headers: { 'x-vercel-id': 'cdg1::a' }, body: '<p>A' } },
      '<meta name="generator" content="Wix.com Website Builder"><p>A',
    ],
  },
})
