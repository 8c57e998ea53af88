// Demandes de devis: someone asks what it would cost.
import { kpi } from './_contract.ts'

export default kpi({
  id: 'quote-requests',
  many: { fr: 'demandes de devis', en: 'quote requests' },
  wish: { fr: 'Recevoir plus de demandes', en: 'Receive more requests' },
  one: { fr: 'demande de devis', en: 'quote request' },
  gender: 'feminine',
  definition: {
    fr: 'Une personne demande un prix par le formulaire du site, par téléphone ou sur place. Deux envois de la même personne pour le même projet comptent pour une demande.',
    en: 'A person asks for a price through the site’s form, by phone or on site. Two messages from the same person about the same project count as one request.',
  },
  formula: {
    fr: 'Nombre de demandes reçues pendant la période, le site, le téléphone et le comptoir additionnés.',
    en: 'Number of requests received over the period, site, phone and counter added up.',
  },
  unit: { fr: 'demandes', en: 'requests' },
  readIn: { fr: 'Le formulaire du site, le téléphone et le comptoir.', en: 'The site’s form, the phone and the counter.' },
  tells: {
    fr: 'Une vente commence ici par un devis : plus de demandes, plus de devis à signer.',
    en: 'A sale starts here with a quote: more requests, more quotes to sign.',
  },
  events: ['quote_request'],
  family: 'contact',
  stage: 'conversion',
  leadKind: 'quote',
  humanSignal: {
    fr: 'Relisez trois demandes par mois : que voulait la personne, et qu’est-ce qui l’a fait hésiter ?',
    en: 'Read three requests again each month: what did the person want, and what made them hesitate?',
  },
  vanityWarning: null,
  better: null,
})
