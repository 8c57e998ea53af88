// How people come, in words beside those written in addresses.
import { defineWords } from '#app/deck/words.ts'

export const mediumWords = defineWords({
  fr: { label: 'Comment on y vient', fromLever: 'd’après l’action', cpc: 'annonce payée au clic', cpm: 'bannière ou vidéo payée', email: 'e-mail', sms: 'SMS', social: 'réseau social', referral: 'site d’un partenaire', affiliate: 'affiliation', qr: 'QR code ou papier', link: 'autre lien' },
  en: { label: 'How people come', fromLever: 'from the action', cpc: 'ad paid by the click', cpm: 'paid banner or video', email: 'e-mail', sms: 'text message', social: 'social network', referral: 'a partner’s site', affiliate: 'affiliation', qr: 'QR code or paper', link: 'another link' },
})
