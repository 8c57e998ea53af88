// What a trial will teach.
import { question } from './_contract.ts'

export default question({
  id: 'test-relevance',
  order: 37,
  pace: 'complete',
  room: 'learn',
  theme: 'tests',
  ask: {
    fr: 'Que saurez-vous après cet essai que vous ne savez pas encore ?',
    en: 'What will you know after this trial that you do not know yet?',
  },
  full: {
    fr: 'Que saurons-nous une fois l’essai terminé, et l’écart sera-t-il assez net pour trancher ?',
    en: 'What will we know once the test is over, and will the gap be clear enough to decide?',
  },
  why: {
    fr: 'Un essai trop court ou mal posé consomme du trafic et n’apprend rien.',
    en: 'A test too short or badly framed burns traffic and teaches nothing.',
  },
  answeredBy: ['experiment'],
  methodRows: ['M154'],
})
