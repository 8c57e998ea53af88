// Appels reçus: somebody picks up the phone because of what they saw.
import { kpi } from './_contract.ts'

export default kpi({
  id: 'calls',
  many: { fr: 'appels reçus', en: 'calls received' },
  wish: { fr: 'Recevoir plus d’appels', en: 'Receive more calls' },
  one: { fr: 'appel reçu', en: 'call received' },
  gender: 'masculine',
  definition: {
    fr: 'Une personne appelle pour acheter, réserver ou se renseigner. Un démarchage, une erreur ou un second appel du même jour ne compte pas.',
    en: 'A person calls to buy, book or ask. A sales call, a wrong number or a second call the same day does not count.',
  },
  formula: {
    fr: 'Appels notés pendant la période, sur le carnet, le relevé de l’opérateur ou la fiche d’établissement, doublons retirés.',
    en: 'Calls noted over the period, in the notebook, the operator’s statement or the local listing, duplicates taken out.',
  },
  unit: { fr: 'appels', en: 'calls' },
  readIn: { fr: 'Le journal du téléphone, et les appuis sur le numéro du site.', en: 'The phone’s log, and presses on the site’s number.' },
  tells: {
    fr: 'Qui appelle a une question à laquelle une vente peut répondre.',
    en: 'Whoever calls has a question that a sale may answer.',
  },
  events: ['phone_call'],
  family: 'contact',
  stage: 'conversion',
  leadKind: 'call',
  humanSignal: {
    fr: 'Notez la première question de chaque appel : c’est souvent ce que le site ne dit pas.',
    en: 'Note the first question of each call: it is often what the site does not say.',
  },
  vanityWarning: null,
  better: null,
})
