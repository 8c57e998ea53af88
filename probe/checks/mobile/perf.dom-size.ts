// A page made of too many pieces for a small phone.
import { check, fail, pass } from '../contract.ts'

export default check({
  id: 'perf.dom-size', version: 1, element: 7, severity: 'low', reads: 'page',
  effortMinutes: 120, skill: 'developer',
  threshold: {
    value: 1_500, unit: 'elements', from: 500, to: 10_000,
    words: { fr: { name: 'Éléments d’une page, au plus', origin: 'web.dev : au-delà de 1 400, un téléphone modeste peine' }, en: { name: 'Elements of a page, at most', origin: 'web.dev: beyond 1,400, a modest phone struggles' } },
  },
  source: { reference: 'web.dev, "How large DOM sizes affect interactivity": about 1,400 elements are too many', kind: 'convention' },
  words: {
    fr: {
      title: 'La page {page} compte {count} éléments',
      many: '{count} pages comptent plus de {limit} éléments',
      why: 'Au-delà de {limit}, un téléphone modeste peine : la page s’ouvre lentement et réagit avec retard quand on la touche.',
      fix: 'Coupez les longues listes en plusieurs pages, retirez les blocs cachés et les menus en double. Les constructeurs de pages ajoutent souvent des boîtes inutiles.',
      good: 'Vos pages restent simples à afficher',
    },
    en: {
      title: 'The page {page} has {count} elements',
      many: '{count} pages have more than {limit} elements',
      why: 'Beyond {limit}, a modest phone struggles: the page opens slowly and reacts late when touched.',
      fix: 'Cut long lists into several pages, remove hidden blocks and duplicate menus. Page builders often add needless boxes.',
      good: 'Your pages stay simple to show',
    },
  },
  run(page, _about, limit) {
    const { elementCount: count } = page
    if (count <= limit) return pass()
    return fail({ url: page.url, proof: { selector: 'html', text: page.titles[0] ?? '' }, values: { count, limit } })
  },
  examples: {
    pass: ['<p>'.repeat(1_200), '<p>Bonjour'],
    fail: ['<p>'.repeat(1_600), `<ul>${'<li><a href="/a">A</a></li>'.repeat(900)}</ul>`],
  },
})
