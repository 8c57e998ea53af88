// A tool that follows contacts and writes by itself: seen in the pages, or to ask about.
import { technologiesOf } from '../../technology/find.ts'
import { check, pass, toVerify } from '../contract.ts'

export default check<string[]>({
  id: 'eff.marketing-automation', version: 1, element: 8, severity: 'info', reads: 'site', isForPerson: true,
  effortMinutes: 240, skill: 'anyone',
  source: { reference: 'Marks left in the pages by automation tools', kind: 'convention' },
  words: {
    fr: {
      title: 'Nous n’avons pas vu d’outil qui relance vos contacts tout seul',
      why: 'Un message de bienvenue, une relance de panier, un anniversaire : ces envois se règlent une fois. Aucune marque d’un tel outil sur {pages} {pages|page lue|pages lues}.',
      fix: 'Si vous en avez un, notez-le dans vos outils. Sinon commencez par un seul envoi automatique : celui qui suit une demande de devis ou une inscription.',
      good: 'Un outil suit vos contacts : {tools}',
    },
    en: {
      title: 'We saw no tool that follows up your contacts by itself',
      why: 'A welcome message, an abandoned basket, a birthday: these are set up once. No mark of such a tool on {pages} {pages|page|pages} read.',
      fix: 'If you have one, note it among your tools. If not, start with a single automatic message: the one that follows a quote request or a sign-up.',
      good: 'A tool follows your contacts: {tools}',
    },
  },
  note({ technologies }) {
    const tools = technologiesOf(technologies, 'automation').map(({ name }) => name)
    return tools.length ? tools : undefined
  },
  run(site, notes) {
    const tools = [...new Set(notes.flatMap(({ noted }) => noted))].sort()
    return tools.length ? pass({ tools: tools.join(', ') }) : toVerify({ url: site.homeUrl, proof: { selector: 'script', text: '' }, values: { pages: site.pages.length } })
  },
  examples: {
    pass: ['<script id="hs-script-loader" src="//js-eu1.hs-scripts.com/1.js" async defer></script>', { '/': '<p>Accueil', '/a': '<script async src="https://static.klaviyo.com/onsite/js/klaviyo.js"></script>' }],
    fail: ['<p>Nous utilisons HubSpot.', '<form action="https://exemple.us1.list-manage.com/subscribe/post?u=a"><input type="email"></form>'],
  },
})
