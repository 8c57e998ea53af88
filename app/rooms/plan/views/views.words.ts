// Words of the plan's registers.
import { defineWords } from '#app/deck/words.ts'

export const viewsWords = defineWords({
  fr: { label: 'Registres du plan', home: 'Le plan', calendar: 'Calendrier', load: 'Charge', budget: 'Budget par mois', priorities: 'Priorités', tools: 'Outils' },
  en: { label: 'Registers of the plan', home: 'The plan', calendar: 'Calendar', load: 'Load', budget: 'Budget by month', priorities: 'Priorities', tools: 'Tools' },
})
