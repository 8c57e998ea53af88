// Mobile: customers and teams away from a desk.
import { assessment } from './_contract.ts'

export default assessment({
  id: 'mobile',
  statements: [
    {
      id: 'tried-on-phone',
      says: { fr: 'Nous avons parcouru notre site sur un téléphone depuis moins d’un mois.', en: 'We went through our site on a phone less than a month ago.' },
      why: { fr: 'La plupart de vos visiteurs le voient ainsi.', en: 'Most of your visitors see it that way.' },
    },
    {
      id: 'call-in-one',
      says: { fr: 'Depuis un téléphone, on nous appelle ou on nous trouve d’une seule touche.', en: 'From a phone, people call us or find the way with one tap.' },
      why: { fr: 'Qui doit recopier un numéro renonce souvent.', en: 'Whoever has to copy a number often gives up.' },
    },
    {
      id: 'team-mobile',
      says: { fr: 'Sur le terrain, l’équipe retrouve agenda, devis et photos sur son téléphone.', en: 'In the field, the team finds diary, quotes and photos on the phone.' },
      why: { fr: 'Chaque retour au bureau pour un papier est du temps perdu.', en: 'Every trip back to the office for a paper is time lost.' },
    },
  ],
})
