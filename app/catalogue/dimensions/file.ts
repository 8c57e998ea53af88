// File: which file was downloaded.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'file',
  label: { fr: 'Fichier', en: 'File' },
  description: {
    fr: 'Le fichier téléchargé.',
    en: 'The file that was downloaded.',
  },
  sql: { event: "if(name = 'download', props['file'], '')" },
  empty: 'apart',
  example: {
    events: [{ name: 'download', more: { props: { file: '/plaquette.pdf' } } }, { visitor: 'a', name: 'download', more: { props: { file: '/plaquette.pdf' } } }, {}],
    metric: 'events',
    values: { '/plaquette.pdf': 2 },
  },
})
