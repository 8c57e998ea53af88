// A page that forbids enlarging the text on a phone.
import { check, fail, notApplicable, pass } from '../contract.ts'

const LEAST_SCALE = 2

/** `width=device-width, user-scalable=no` as names and values, lower case. */
function settingsOf(viewport: string): Map<string, string> {
  return new Map(viewport.toLowerCase().split(/[,;]/).map((setting) => {
    const [name = '', value = ''] = setting.split('=')
    return [name.trim(), value.trim()]
  }))
}

/** As browsers read it: a word they do not know, « no » among them, is nought. Null where nothing is said. */
function figureOf(value: string | undefined): number | null {
  if (!value) return null
  if (value === 'yes') return 1
  if (value.startsWith('device-')) return 10
  return Number.parseFloat(value) || 0
}

function forbidsZoom(viewport: string): boolean {
  const settings = settingsOf(viewport)
  const [scalable, largest] = [figureOf(settings.get('user-scalable')), figureOf(settings.get('maximum-scale'))]
  if (scalable !== null && Math.abs(scalable) < 1) return true
  // A negative figure is dropped by browsers.
  return largest !== null && largest >= 0 && largest < LEAST_SCALE
}

export default check({
  id: 'mob.zoom', version: 2, element: 7, severity: 'high', reads: 'page',
  effortMinutes: 15, skill: 'developer',
  threshold: { value: LEAST_SCALE, unit: 'times larger' },
  source: { reference: 'WCAG 2.2, 1.4.4; RGAA 4.1, 10.4', kind: 'standard' },
  words: {
    fr: {
      title: 'La page {page} empêche d’agrandir le texte au téléphone',
      many: '{count} pages empêchent d’agrandir le texte au téléphone',
      why: 'Beaucoup de clients écartent deux doigts pour lire un prix ou une adresse. Ici, certains téléphones le leur refusent.',
      fix: 'Dans l’en-tête de la page, retirez « user-scalable=no » et « maximum-scale » : gardez <meta name="viewport" content="width=device-width, initial-scale=1">',
      good: 'Vos pages se laissent agrandir au téléphone',
    },
    en: {
      title: 'The page {page} keeps people from enlarging the text on a phone',
      many: '{count} pages keep people from enlarging the text on a phone',
      why: 'Many customers spread two fingers to read a price or an address. Here, some phones do not let them.',
      fix: 'In the head of the page, remove “user-scalable=no” and “maximum-scale”: keep <meta name="viewport" content="width=device-width, initial-scale=1">',
      good: 'Your pages can be enlarged on a phone',
    },
  },
  run(page) {
    const { viewport } = page.metas
    if (!viewport) return notApplicable
    if (!forbidsZoom(viewport)) return pass()
    return fail({ url: page.url, proof: { selector: 'head > meta[name="viewport"]', text: viewport } })
  },
  examples: {
    pass: [
      '<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=5">', '<meta name="viewport" content="width=device-width, user-scalable=yes">',
      '<meta name="viewport" content="width=device-width, minimum-scale=1, maximum-scale=2">', '<meta name="viewport" content="width=device-width, maximum-scale=-1, user-scalable=">',
    ],
    fail: [
      '<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">', '<meta name="viewport" content="width=device-width; user-scalable = NO">',
      '<meta name="viewport" content="width=device-width,user-scalable=0">', '<meta name="viewport" content="width=device-width, maximum-scale=yes">',
    ],
  },
})
