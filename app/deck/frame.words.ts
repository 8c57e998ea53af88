/** The bar at the left: the rooms in loop order, and how each stands in small. */
import { defineWords } from './words.ts'

export const frameWords = defineWords({
  fr: {
    home: 'Accueil', diagnose: 'Diagnostiquer', aim: 'Viser', plan: 'Planifier', act: 'Agir', measure: 'Mesurer', learn: 'Apprendre', share: 'Partager', settings: 'Réglages',
    done: 'fait', reading: 'lecture…', planned: '{done}/{of}', toDo: '{count} à faire', waiting: 'en attente', live: 'en direct', late: 'retardée',
    today: 'aujourd’hui', onDay: 'le {day}', overdue: 'à tenir',
    fictional: 'exemple fictif', otherCompany: 'Changer d’entreprise', signOut: 'Se déconnecter',
  },
  en: {
    home: 'Home', diagnose: 'Diagnose', aim: 'Aim', plan: 'Plan', act: 'Act', measure: 'Measure', learn: 'Learn', share: 'Share', settings: 'Settings',
    done: 'done', reading: 'reading…', planned: '{done}/{of}', toDo: '{count} to do', waiting: 'waiting', live: 'live', late: 'delayed',
    today: 'today', onDay: '{day}', overdue: 'due',
    fictional: 'fictional example', otherCompany: 'Change company', signOut: 'Sign out',
  },
})
