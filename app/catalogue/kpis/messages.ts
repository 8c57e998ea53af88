// Messages reçus: a question by form, chat or network that calls for an answer.
import { kpi } from './_contract.ts'

export default kpi({
  id: 'messages',
  many: { fr: 'messages reçus', en: 'messages received' },
  wish: { fr: 'Recevoir plus de messages', en: 'Receive more messages' },
  one: { fr: 'message reçu', en: 'message received' },
  gender: 'masculine',
  definition: {
    fr: 'Une personne pose une question par le formulaire, la messagerie ou un réseau, sans demander encore de prix. Une publicité ou un robot ne compte pas.',
    en: 'A person asks a question by form, chat or network, without asking for a price yet. An advertisement or a robot does not count.',
  },
  formula: {
    fr: 'Conversations ouvertes pendant la période, tous canaux additionnés, une par personne et par sujet.',
    en: 'Conversations opened over the period, all channels added up, one per person and subject.',
  },
  unit: { fr: 'messages', en: 'messages' },
  readIn: { fr: 'Le formulaire, la messagerie et les réseaux.', en: 'The form, the mailbox and the networks.' },
  tells: {
    fr: 'Qui vous écrit attend une réponse, et peut-être un prix.',
    en: 'Whoever writes to you expects an answer, and perhaps a price.',
  },
  events: ['message'],
  family: 'contact',
  stage: 'conversion',
  leadKind: 'message',
  humanSignal: {
    fr: 'Comptez ceux qui ont eu une réponse le jour même, et relisez les trois plus agacés.',
    en: 'Count those answered the same day, and read the three most annoyed again.',
  },
  vanityWarning: null,
  better: null,
})
