/** The words of a document one sends. */
import { defineWords } from '#app/deck/words.ts'

export const words = defineWords({
  fr: {
    title: 'Envoyer\u202f: {title}', to: 'À qui\u202f?', toHelp: 'Une ou plusieurs adresses, dix au plus.', message: 'Votre mot',
    check: 'Vérifier avant d’envoyer', sure: 'Le document partira à {count, plural, one {cette adresse} other {ces # adresses}}\u202f: {to}.', sendNow: '{count, plural, one {Envoyer à cette adresse} other {Envoyer à ces # adresses}}',
    sent: '{count, plural, one {Le document part à une adresse.} other {Le document part à # adresses.}}', noMail: 'Aucun serveur de messagerie n’est réglé ici\u202f: téléchargez le document, puis joignez-le à votre propre courrier.', ownMail: 'Ouvrir mon courrier',
  },
  en: {
    title: 'Send: {title}', to: 'To whom?', toHelp: 'One or several addresses, ten at most.', message: 'Your word',
    check: 'Check before sending', sure: 'The document will go to {count, plural, one {this address} other {these # addresses}}: {to}.', sendNow: '{count, plural, one {Send to this address} other {Send to these # addresses}}',
    sent: '{count, plural, one {The document is going to one address.} other {The document is going to # addresses.}}', noMail: 'No mail server is set here: download the document, then attach it to your own mail.', ownMail: 'Open my mail',
  },
})
