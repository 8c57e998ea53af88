// Bannières sur mobile: be seen on phones, above all around the shop.
import { lever, perWeek } from './_contract.ts'
import { adTrackers, phoneLocation, say } from './_law.ts'
import { ours } from './_reference.ts'

export default lever({
  id: 'mobile-banner',
  name: { fr: 'Bannières sur mobile', en: 'Mobile banners' },
  does: {
    fr: 'Afficher vos visuels sur les téléphones, de préférence autour du magasin.',
    en: 'Show your visuals on phones, preferably around the shop.',
  },
  family: 'display', stages: ['awareness'], physical: false, saturates: 'fast',
  cost: {
    model: 'views',
    centsPerThousand: ours({ low: 80, mid: 200, high: 600 }),
  },
  rates: {
    impressionToClick: {
      low: 0.002, mid: 0.0046, high: 0.012, source: 'wordstream-display-2019', basis: 'anchored',
      note: {
        fr: 'Ordinateur et téléphone ensemble, 0,46 % ; les appuis involontaires gonflent ce chiffre.',
        en: 'Computer and phone together, 0.46%; accidental taps inflate it.',
      },
    },
    visitToOrder: ours({ low: 0.0005, mid: 0.003, high: 0.007 }, {
      fr: 'Sous les bannières ordinaires (0,3 à 0,7 % chez AcceleROI en 2026), à cause des appuis involontaires.',
      en: 'Below ordinary banners (0.3 to 0.7% at AcceleROI in 2026), because of accidental taps.',
    }),
  },
  setupHours: { low: 4, mid: 10, high: 24 },
  hoursPerWeek: perWeek({ low: 2, mid: 4, high: 10 }),
  weeksToEffect: { low: 2, mid: 6, high: 14, source: null },
  skills: ['media-buying', 'design'],
  needs: ['website', 'brand-kit', 'consent-management'], after: [],
  kpis: ['shop-visits', 'brand-searches'],
  legal: say(adTrackers, phoneLocation),
  note: {
    fr: 'Utile autour d’un magasin, à condition de compter les passages.',
    en: 'Useful around a shop, provided visits are counted.',
  },
})
