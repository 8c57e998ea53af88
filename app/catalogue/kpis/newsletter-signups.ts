// Inscriptions à la lettre: people who choose to hear from you again.
import { kpi } from './_contract.ts'

export default kpi({
  id: 'newsletter-signups',
  many: { fr: 'inscriptions à la lettre', en: 'newsletter sign-ups' },
  wish: { fr: 'Être suivi par plus de monde', en: 'Be followed by more people' },
  one: { fr: 'inscription à la lettre', en: 'newsletter sign-up' },
  gender: 'feminine',
  definition: {
    fr: 'Une personne donne son adresse et confirme vouloir recevoir vos nouvelles. Une adresse non confirmée ne compte pas.',
    en: 'A person gives an address and confirms wanting your news. An address not confirmed does not count.',
  },
  formula: {
    fr: 'Adresses confirmées pendant la période, désinscriptions de la même période déduites.',
    en: 'Addresses confirmed over the period, less those who unsubscribed in it.',
  },
  unit: { fr: 'inscriptions', en: 'sign-ups' },
  readIn: { fr: 'Le formulaire d’inscription, et la liste tenue en boutique.', en: 'The sign-up form, and the list kept in the shop.' },
  tells: {
    fr: 'Qui s’inscrit vous autorise à revenir lui parler : c’est le public que vous gardez.',
    en: 'Whoever signs up allows you to speak again: this is the audience you keep.',
  },
  events: ['newsletter_signup'],
  family: 'image',
  stage: 'awareness',
  leadKind: null,
  humanSignal: {
    fr: 'Lisez les réponses que reçoit la lettre : qui écrit, et pour dire quoi ?',
    en: 'Read the replies the newsletter gets: who writes, and to say what?',
  },
  vanityWarning: {
    fr: 'Un jeu-concours remplit la liste de gens qui ne liront rien. Regardez aussi combien cliquent.',
    en: 'A prize draw fills the list with people who will read nothing. Look at how many click, too.',
  },
  better: null,
})
