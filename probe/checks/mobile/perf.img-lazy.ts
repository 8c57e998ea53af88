// Pictures far down the page that load before anybody sees them.
import { check, fail, notApplicable, pass } from '../contract.ts'

/** Those a visitor may see at once, logo among them: they must not wait. */
const FIRST = 5
const FEW = 3
/** Icons and counters cost next to nothing. */
const ICON_PIXELS = 64

export default check({
  id: 'perf.img-lazy', version: 1, element: 7, severity: 'low', reads: 'page',
  effortMinutes: 20, skill: 'developer',
  threshold: { value: FIRST, unit: 'first pictures' },
  source: { reference: 'HTML Living Standard, 2.5.7 Lazy loading attributes; web.dev, "Browser-level image lazy loading"', kind: 'convention' },
  words: {
    fr: {
      title: 'Sur la page {page}, {count} images du bas se chargent tout de suite',
      many: '{count} pages chargent d’avance leurs images du bas',
      why: 'Le téléphone télécharge des images que le client ne verra peut-être pas, avant celles qu’il attend.',
      fix: 'Ajoutez <img loading="lazy"> aux images du bas de la page, jamais aux premières. WordPress et la plupart des éditeurs ont un réglage pour cela.',
      good: 'Vos images du bas attendent leur tour',
    },
    en: {
      title: 'On the page {page}, {count} pictures further down load at once',
      many: '{count} pages load their lower pictures in advance',
      why: 'The phone downloads pictures the customer may never see, before those they wait for.',
      fix: 'Add <img loading="lazy"> to the pictures further down, never to the first ones. WordPress and most editors have a setting for it.',
      good: 'Your lower pictures wait for their turn',
    },
  },
  run(page) {
    const isIcon = (side: string | null) => side !== null && Number.parseInt(side, 10) <= ICON_PIXELS
    const lower = page.images.filter(({ url, isLazy, width, height }) => (url !== null || isLazy) && !isIcon(width) && !isIcon(height)).slice(FIRST)
    const early = lower.filter(({ isLazy, url }) => !isLazy && url !== null)
    if (!lower.length) return notApplicable
    if (early.length < FEW) return pass()
    return fail({ url: page.url, proof: { selector: early[0]!.selector, text: early.slice(0, FEW).map(({ src }) => src).join(' · ') }, values: { count: early.length } })
  },
  examples: {
    pass: [
      `${'<img src="/a.jpg">'.repeat(5)}${'<img src="/b.jpg" loading="lazy">'.repeat(9)}`, `${'<img src="/a.jpg">'.repeat(7)}${'<img src="/drapeau.png" width="24" height="16">'.repeat(9)}`,
    ],
    fail: [`${'<img src="/a.jpg">'.repeat(8)}`, `${'<img src="/a.jpg" loading="lazy">'.repeat(5)}${'<img src="/b.jpg">'.repeat(3)}`],
  },
})
