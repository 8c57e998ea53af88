// Words of what is known without following anybody: promotion codes, pages of their own, people's own answers.
import { defineWords } from '#app/deck/words.ts'

export const creditsWords = defineWords({
  fr: {
    newCode: 'Créer un code promo', code: 'Le code', codeExample: 'RENTREE10', codeLead: 'Dit au magasin, au téléphone ou dans le panier, il porte la vente au crédit de cette action, sans suivre personne.', createCode: 'Créer le code', codeMade: 'Code créé\u202f: {code}', codes: 'Codes promo', remove: 'Retirer {code}', removed: 'Code retiré.',
    title: 'Sans suivre personne', lead: 'Les {results} de visiteurs qui n’ont pas donné leur accord\u202f: une action en a le crédit par le code donné, par la réponse à «\u00a0Comment nous avez-vous connus\u202f?\u00a0», ou par la page faite pour elle.',
    action: 'Action', byCode: 'Par code', byAnswer: 'Par réponse', byLanding: 'Par page', total: 'En tout',
    none: 'Rien encore. Donnez un code ou une page propre à une action, ou posez la question dans votre formulaire.', away: 'La mesure ne répond pas encore\u202f: pas de code sur le site, ou mesure retardée.',
    unknown: '{count, plural, =0 {Rien d’autre.} one {Un résultat reste sans action connue.} other {# résultats restent sans action connue.}}',
  },
  en: {
    newCode: 'Create a promo code', code: 'The code', codeExample: 'AUTUMN10', codeLead: 'Said in the shop, over the phone or in the basket, it credits the sale to this action, without following anybody.', createCode: 'Create the code', codeMade: 'Code created: {code}', codes: 'Promo codes', remove: 'Remove {code}', removed: 'Code removed.',
    title: 'Without following anybody', lead: 'The {results} of visitors who did not agree to be followed, credited to an action by the code they give, by their answer to “How did you hear of us?”, or by the page made for it.',
    action: 'Action', byCode: 'By code', byAnswer: 'By answer', byLanding: 'By page', total: 'In all',
    none: 'None yet. Give an action a code or a page of its own, or ask the question in your form.', away: 'The measure does not answer yet: no code on the site, or a late measure.',
    unknown: '{count, plural, =0 {Nothing else.} one {One result stays without a known action.} other {# results stay without a known action.}}',
  },
})
