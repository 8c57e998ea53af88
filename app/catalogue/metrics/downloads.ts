// Files downloaded.
import { metric } from './_contract.ts'

export default metric({
  id: 'downloads',
  label: { fr: 'Téléchargements', en: 'Downloads' },
  description: {
    fr: 'Clics sur un fichier à télécharger.',
    en: 'Clicks on a file to download.',
  },
  unit: 'count',
  basis: 'everyone',
  nothing: 0,
  of: 'count',
  sql: "sumIf(many, name = 'download')",
  elsewhere: "sumIf(goals['download'], visitor != 0)",
  example: {
    events: [{}, { name: 'download' }, { at: 9, visitor: 'a', name: 'download' }],
    equals: 2,
  },
})
