// The formats each message lives in.
import { question } from './_contract.ts'

export default question({
  id: 'content-formats',
  order: 29,
  pace: 'complete',
  room: 'plan',
  theme: 'content',
  ask: {
    fr: 'Texte, image, vidéo : sous quelle forme le dire, et où ?',
    en: 'Text, image, video: in which form to say it, and where?',
  },
  full: {
    fr: 'Sous quels formats, image, vidéo et direct compris, chaque message vivra-t-il sur chaque canal ?',
    en: 'In which formats, image, video and live included, will each message live on each channel?',
  },
  why: { fr: 'Un texte recopié partout ne convient à aucun canal.', en: 'A text pasted everywhere fits no channel.' },
  answeredBy: ['content'],
  methodRows: ['M124', 'M113'],
})
