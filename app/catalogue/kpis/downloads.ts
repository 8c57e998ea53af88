// Guides demandés: people who leave an address to read you.
import { kpi } from './_contract.ts'

export default kpi({
  id: 'downloads',
  many: { fr: 'guides demandés', en: 'guides requested' },
  wish: { fr: 'Faire lire vos guides', en: 'Have your guides read' },
  one: { fr: 'guide demandé', en: 'guide requested' },
  gender: 'masculine',
  definition: {
    fr: 'Une personne laisse son adresse pour recevoir un guide, un catalogue ou un livre blanc. La même personne compte une fois par document.',
    en: 'A person leaves an address to receive a guide, a catalogue or a white paper. The same person counts once per document.',
  },
  formula: {
    fr: 'Demandes avec une adresse valable pendant la période, doublons retirés.',
    en: 'Requests with a valid address over the period, duplicates taken out.',
  },
  unit: { fr: 'demandes', en: 'requests' },
  readIn: { fr: 'Le formulaire du site.', en: 'The site’s form.' },
  tells: {
    fr: 'Qui demande un guide laisse son adresse et dit son sujet : la conversation peut commencer.',
    en: 'Whoever asks for a guide leaves an address and names a subject: the conversation can start.',
  },
  events: ['download'],
  family: 'contact',
  stage: 'awareness',
  leadKind: 'reader',
  humanSignal: {
    fr: 'Écrivez à trois lecteurs par mois : quelle page leur a servi ?',
    en: 'Write to three readers a month: which page was of use to them?',
  },
  vanityWarning: {
    fr: 'Un guide gratuit attire aussi des étudiants et des confrères. Regardez combien demandent ensuite un prix.',
    en: 'A free guide also draws students and fellow professionals. Look at how many then ask for a price.',
  },
  better: null,
})
