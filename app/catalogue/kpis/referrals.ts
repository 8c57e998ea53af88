// Clients venus par recommandation: people sent by people.
import { kpi } from './_contract.ts'

export default kpi({
  id: 'referrals',
  many: { fr: 'clients venus par recommandation', en: 'customers who came by recommendation' },
  wish: { fr: 'Être plus recommandé', en: 'Be recommended more' },
  one: { fr: 'client venu par recommandation', en: 'customer who came by recommendation' },
  gender: 'masculine',
  definition: {
    fr: 'Une personne demande ou achète, et nomme un client qui l’envoie.',
    en: 'A person asks or buys, and names a customer who sent them.',
  },
  formula: {
    fr: 'Nouveaux contacts de la période qui nomment un client, à la caisse, au téléphone ou par un code.',
    en: 'New contacts of the period who name a customer, at the till, by phone or by a code.',
  },
  unit: { fr: 'clients', en: 'customers' },
  readIn: { fr: 'La question « Comment nous avez-vous connus ? », à la caisse ou sur le devis.', en: 'The question “How did you hear of us?”, at the till or on the quote.' },
  tells: {
    fr: 'Personne ne recommande ce qui l’a déçu : ces clients disent que la promesse est tenue.',
    en: 'Nobody recommends what disappointed them: these customers say that the promise is kept.',
  },
  events: ['referral'],
  isOffSite: true,
  family: 'contact',
  stage: 'retention',
  leadKind: 'referral',
  humanSignal: {
    fr: 'Demandez à celui qui recommande les mots qu’il a employés : ce sont les vôtres, en mieux.',
    en: 'Ask who recommends you which words they used: they are yours, only better.',
  },
  vanityWarning: null,
  better: null,
})
