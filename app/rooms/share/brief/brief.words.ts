/** The words of the brief one copies. */
import { defineWords } from '#app/deck/words.ts'

export const words = defineWords({
  fr: { copyBrief: 'Copier le brief pour un assistant', title: 'Brief pour un assistant', brief: 'Brief', help: 'À coller dans l’assistant de votre choix, ou à donner à un prestataire. Relisez\u202f: vos chiffres y sont.', copy: 'Copier', copied: 'Copié', selected: 'Sélectionné\u202f: copiez avec votre clavier', writing: 'Le brief s’écrit…' },
  en: { copyBrief: 'Copy the brief for an assistant', title: 'Brief for an assistant', brief: 'Brief', help: 'To paste into the assistant of your choice, or to give to a supplier. Read it again: your figures are in it.', copy: 'Copy', copied: 'Copied', selected: 'Selected: copy with your keyboard', writing: 'The brief is being written…' },
})
