// Whether browsers may guess what a file is.
import { readNosniff } from '../../host/headers.ts'
import { homeWith } from '../example-host.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'

export default check({
  id: 'sec.xcto', version: 1, element: 5, severity: 'low', reads: 'host',
  effortMinutes: 15, skill: 'developer',
  source: { reference: 'Fetch Standard, "X-Content-Type-Options header"; MDN HTTP Observatory', kind: 'standard' },
  words: {
    fr: {
      title: 'Les navigateurs peuvent se tromper sur la nature de vos fichiers',
      why: 'Sans la consigne « nosniff », un navigateur peut prendre une image ou un fichier déposé par un visiteur pour un programme, et l’exécuter au nom de votre site.',
      fix: 'Demandez à votre hébergeur d’ajouter l’en-tête « X-Content-Type-Options » avec la valeur « nosniff » à toutes les réponses.',
    },
    en: {
      title: 'Browsers may mistake what your files are',
      why: 'Without the instruction “nosniff”, a browser may take an image or a file left by a visitor for a program, and run it in the name of your site.',
      fix: 'Ask your host to add the header “X-Content-Type-Options” with the value “nosniff” to all answers.',
    },
  },
  run({ home }) {
    if (!home) return notMeasured('the home page did not answer again')
    const header = home.headers['x-content-type-options']
    return readNosniff(header) === 'nosniff' ? pass() : fail({ url: home.url, proof: header ? { text: `x-content-type-options: ${header}` } : { sought: 'x-content-type-options' } })
  },
  examples: {
    pass: [
      { host: homeWith({ 'x-content-type-options': 'nosniff' }) },
      { host: homeWith({ 'x-content-type-options': 'NoSniff, nosniff' }) },
    ],
    fail: [
      { host: homeWith({}) },
      { host: homeWith({ 'x-content-type-options': 'sniff' }) },
    ],
  },
})
