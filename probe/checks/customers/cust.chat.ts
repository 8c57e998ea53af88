// A way to write to the company at once: seen in the pages, or to think about.
import { technologiesOf } from '../../technology/find.ts'
import { check, pass, toVerify } from '../contract.ts'

export default check<string[]>({
  id: 'cust.chat', version: 1, element: 4, severity: 'info', reads: 'site', isForPerson: true,
  effortMinutes: 60, skill: 'anyone', goodUnless: 'cust.whatsapp',
  source: { reference: 'Marks left in the pages by chat tools', kind: 'convention' },
  words: {
    fr: {
      title: 'Nous n’avons pas vu de messagerie instantanée',
      why: 'Un client qui hésite pose plus volontiers une question courte qu’il n’appelle. Rien vu sur {pages} {pages|page lue|pages lues} ; certains outils ne s’affichent qu’à certaines heures.',
      fix: 'N’en ajoutez une que si quelqu’un répond : un lien WhatsApp Business suffit pour commencer, avec vos heures de réponse écrites à côté.',
      good: 'Vos clients peuvent vous écrire tout de suite : {tools}',
    },
    en: {
      title: 'We saw no live chat',
      why: 'A hesitant customer would sooner ask a short question than call. Nothing seen on {pages} {pages|page|pages} read; some tools show at certain hours only.',
      fix: 'Add one only if somebody answers: a WhatsApp Business link is enough to start, with your answering hours written beside it.',
      good: 'Your customers can write to you at once: {tools}',
    },
  },
  note({ technologies }) {
    const tools = technologiesOf(technologies, 'chat').map(({ name }) => name)
    return tools.length ? tools : undefined
  },
  run(site, notes) {
    const tools = [...new Set(notes.flatMap(({ noted }) => noted))].sort()
    return tools.length ? pass({ tools: tools.join(', ') }) : toVerify({ url: site.homeUrl, proof: { selector: 'script', text: '' }, values: { pages: site.pages.length } })
  },
  examples: {
    pass: ['<script>window.CRISP_WEBSITE_ID="a";</script>', { '/': '<p>Accueil', '/contact': '<a href="https://wa.me/33612345678">WhatsApp</a>' }],
    fail: ['<a href="mailto:bonjour@exemple.fr">Écrire</a>', '<p>Un tchat vous attend à l’atelier.'],
  },
})
