// What the site is made with: says who can change a page, and how much an improvement costs.
import { technologiesOf, technologyOf } from '../../technology/find.ts'
import { check, pass, toVerify } from '../contract.ts'

export default check<string[]>({
  id: 'eff.cms', version: 1, element: 8, severity: 'info', reads: 'site', isForPerson: true,
  effortMinutes: 10, skill: 'anyone',
  source: { reference: 'Marks left in the pages by programs that make sites', kind: 'convention' },
  words: {
    fr: {
      title: 'Nous n’avons pas reconnu ce qui fait tourner votre site',
      why: 'Savoir avec quoi un site est fait dit qui peut changer une page, et combien coûte une amélioration. Aucune marque connue sur {pages} {pages|page lue|pages lues}.',
      fix: 'Demandez à qui l’a fait : quel outil, qui a les accès, et si vous pouvez changer un texte sans lui. Notez la réponse dans vos outils.',
      good: 'Votre site est fait avec {tool}',
    },
    en: {
      title: 'We did not recognise what runs your site',
      why: 'Knowing what a site is made with tells who can change a page, and what an improvement costs. No known mark on {pages} {pages|page|pages} read.',
      fix: 'Ask whoever made it: which tool, who has the logins, and whether you can change a text on your own. Note the answer among your tools.',
      good: 'Your site is made with {tool}',
    },
  },
  note(page) {
    const made = technologiesOf(page.technologies, 'shop', 'cms').filter(({ on }) => !on).map(({ id }) => id)
    return made.length ? made : undefined
  },
  run(site, notes) {
    const reach = Map.groupBy(notes.flatMap(({ noted }) => noted), (id) => id)
    const [most] = [...reach].sort(([a, pagesA], [b, pagesB]) => pagesB.length - pagesA.length || (a < b ? -1 : 1))
    if (most) return pass({ tool: technologyOf(most[0]).name })
    return toVerify({ url: site.homeUrl, proof: { selector: 'meta[name="generator"]', text: '' }, values: { pages: site.pages.length } })
  },
  examples: {
    pass: ['<meta name="generator" content="WordPress 6.9.1">', { '/': '<script src="/modules/ps_shoppingcart/a.js"></script>', '/blog': '<p>' }],
    fail: ['<p>Site fait avec WordPress', '<script src="/js/app.js"></script><meta name="generator" content="Notepad">'],
  },
})
