// Names of the registers of this room.
import { defineWords } from '#app/deck/words.ts'

export const viewsWords = defineWords({
  fr: {
    label: 'Registres du diagnostic',
    report: 'Ce que voit un client',
    swot: 'Forces et faiblesses',
    channels: 'Vos canaux',
    identity: 'Votre identité',
    elements: 'Les neuf éléments',
    past: 'Déjà tenté',
    coherence: 'Cohérence',
    limits: 'Seuils',
  },
  en: {
    label: 'Views of the diagnosis',
    report: 'What a customer sees',
    swot: 'Strengths and weaknesses',
    channels: 'Your channels',
    identity: 'Your identity',
    elements: 'The nine elements',
    past: 'Already tried',
    coherence: 'Coherence',
    limits: 'Limits',
  },
})
