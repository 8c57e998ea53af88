// Words of the links between the registers of this room.
import { defineWords } from '#app/deck/words.ts'

export const viewsWords = defineWords({
  fr: { label: 'Registres de la page Viser', course: 'Votre cap', objectives: 'Objectifs', kpis: 'Indicateurs', alignment: 'Accord avec l’entreprise', funnel: 'Étapes' },
  en: { label: 'Registers of the Aim page', course: 'Your course', objectives: 'Objectives', kpis: 'KPIs', alignment: 'In line with the company', funnel: 'Stages' },
})
