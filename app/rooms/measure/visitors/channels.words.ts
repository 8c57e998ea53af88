// Words of where people come from: on the site, and in person.
import { defineWords } from '#app/deck/words.ts'

export const channelWords = defineWords({
  fr: {
    search: 'moteurs de recherche', paid: 'annonces payées', email: 'e-mail', social: 'réseaux sociaux', affiliate: 'affiliation', referral: 'autres sites',
    assistant: 'assistants', campaign: 'campagnes', direct: 'adresse tapée ou inconnue', internal: 'votre site',
    shop: 'magasin', phone: 'téléphone', fair: 'salons', mail: 'courrier', word: 'bouche-à-oreille', unknown: 'rien ne le dit',
  },
  en: {
    search: 'search engines', paid: 'paid ads', email: 'e-mail', social: 'social networks', affiliate: 'affiliates', referral: 'other sites',
    assistant: 'assistants', campaign: 'campaigns', direct: 'typed or unknown', internal: 'your site',
    shop: 'shop', phone: 'phone', fair: 'trade fairs', mail: 'post', word: 'word of mouth', unknown: 'nothing tells',
  },
})
