// Words of the registers of this room.
import { defineWords } from '#app/deck/words.ts'

export const viewsWords = defineWords({
  fr: { label: 'Registres de la semaine', home: 'La semaine', contents: 'Contenus', campaigns: 'Campagnes', links: 'Liens et mesure', kept: 'Promesses tenues' },
  en: { label: 'Registers of the week', home: 'The week', contents: 'Contents', campaigns: 'Campaigns', links: 'Links and measure', kept: 'Promises kept' },
})
