// Échanges avec les clients: how fast and how well the company answers.
import { assessment } from './_contract.ts'

export default assessment({
  id: 'customers',
  statements: [
    {
      id: 'answer-day',
      says: { fr: 'Nous répondons à chaque demande sous un jour ouvré.', en: 'We answer every request within one working day.' },
      why: { fr: 'Le premier qui répond est souvent celui qui est choisi.', en: 'The first to answer is often the one who is chosen.' },
    },
    {
      id: 'reviews-answered',
      says: { fr: 'Nous répondons à tous les avis, bons ou mauvais.', en: 'We answer every review, good or bad.' },
      why: { fr: 'Votre réponse est lue par ceux qui hésitent encore.', en: 'Your answer is read by those who still hesitate.' },
    },
    {
      id: 'one-place',
      says: { fr: 'Les demandes arrivent à un seul endroit, quel que soit le canal.', en: 'Requests arrive in a single place, whatever the channel.' },
      why: { fr: 'Un message oublié dans une application est un client perdu.', en: 'A message forgotten in an application is a customer lost.' },
    },
    {
      id: 'after-sale',
      says: { fr: 'Nous prenons des nouvelles après la vente.', en: 'We ask for news after the sale.' },
      why: { fr: 'C’est là que naissent les avis et les recommandations.', en: 'That is where reviews and recommendations come from.' },
    },
  ],
})
