// Association: members, volunteers and givers.
import { sector } from './_contract.ts'

export default sector({
  id: 'association',
  name: { fr: 'Association, club', en: 'Association, club' },
  naf: ['88.99B', '90.01Z', '93.12Z', '93.19Z', '94.99Z'],
  weights: {
    presence: { weight: 5, reason: { fr: 'Activités, horaires et tarifs se cherchent à la rentrée, tous la même semaine.', en: 'Activities, hours and fees are all looked up in the same week of September.' } },
    marketing: { weight: 3, reason: { fr: 'Raconter ce que l’argent permet vaut mieux que le demander.', en: 'Telling what the money does beats asking for it.' } },
    sales: { weight: 4, reason: { fr: 'Adhérer et donner en ligne évite le chèque oublié.', en: 'Joining and giving online avoids the forgotten cheque.' } },
    customers: { weight: 4, reason: { fr: 'Des bénévoles répondent le soir : dites-le.', en: 'Volunteers answer in the evening: say so.' } },
    security: { weight: 3, reason: { fr: 'Le fichier porte des enfants, des santés, des convictions.', en: 'The file holds children, health, convictions.' } },
    suppliers: { weight: 1, reason: { fr: 'Peu d’achats, surtout du prêt et du don.', en: 'Few purchases, mostly loans and gifts.' } },
    mobile: { weight: 4, reason: { fr: 'Les parents cherchent sur un téléphone, entre deux portes.', en: 'Parents look things up on a phone, between two doors.' } },
    efficiency: { weight: 4, reason: { fr: 'Les heures de bénévoles sont comptées : rien deux fois.', en: 'Volunteers’ hours are counted: nothing twice.' } },
    cloud: { weight: 3, reason: { fr: 'Les papiers doivent passer au bureau suivant.', en: 'Papers must pass on to the next committee.' } },
  },
  defaultKpi: 'memberships',
  calendars: ['france-holidays'],
  typical: {
    saleCents: { low: 2_000, mid: 8_000, high: 25_000 },
    marginShare: { low: 0.5, mid: 0.75, high: 0.95 },
    closingShare: { low: 0.2, mid: 0.4, high: 0.6 },
  },
})
