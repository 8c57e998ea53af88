// Files that must all arrive before the first word shows.
import type { PageFacts } from '../../facts/page-facts.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { fileNameOf } from '../../rules/search/file-name.ts'

const RUNS_AT_ONCE = /^(?:|text\/javascript|application\/(?:x-)?javascript|text\/ecmascript)$/i
const FOR_OTHERS = /^(?:print|speech|none|not all)$/i

/** Scripts of the head that neither wait (`defer`, `module`) nor come aside (`async`), and styles for a screen. */
function blockingFiles({ scripts, headLinks }: PageFacts): string[] {
  const codes = scripts.flatMap(({ url, isInHead, isAsync, isDeferred, type }) => url !== null && isInHead && !isAsync && !isDeferred && RUNS_AT_ONCE.test(type.trim()) ? [url] : [])
  const styles = headLinks.flatMap(({ rel, url, media }) => url !== null && /(?:^|\s)stylesheet(?:\s|$)/i.test(rel) && !/alternate/i.test(rel) && !FOR_OTHERS.test(media.trim()) ? [url] : [])
  return [...new Set([...styles, ...codes])]
}

export default check<string[]>({
  id: 'perf.render-block', version: 1, element: 7, severity: 'medium', reads: 'site',
  effortMinutes: 120, skill: 'developer', threshold: {
    value: 3, unit: 'files', from: 1, to: 15,
    words: { fr: { name: 'Fichiers qui retardent l’affichage, au plus', origin: 'Chrome conseille d’en avoir le moins possible' }, en: { name: 'Files that delay the display, at most', origin: 'Chrome advises as few as possible' } },
  },
  source: { reference: 'At most three files that block the first display (Chrome, "Eliminate render-blocking resources")', kind: 'convention' },
  words: {
    fr: {
      title: '{files} fichiers retardent l’affichage de vos pages',
      why: 'Le téléphone garde l’écran blanc tant qu’ils ne sont pas tous arrivés ; {limit} {limit|suffit|suffisent} d’habitude. C’est le cas sur {pages} {pages|page|pages}.',
      fix: 'Ajoutez « defer » aux scripts de l’en-tête, réunissez les feuilles de style en une ou deux. Sur WordPress, une extension de cache le fait d’une case à cocher.',
      good: 'Peu de fichiers retardent l’affichage de vos pages',
    },
    en: {
      title: '{files} files delay the display of your pages',
      why: 'The phone keeps a white screen until all have arrived; {limit} {limit|is|are} usually enough. This is so on {pages} {pages|page|pages}.',
      fix: 'Add “defer” to the scripts of the head, gather the style sheets into one or two. On WordPress, it is a box to tick in a cache plugin.',
      good: 'Few files delay the display of your pages',
    },
  },
  note(page) {
    const files = blockingFiles(page)
    return files.length ? files : undefined
  },
  run(site, notes, limit) {
    if (!notes.length) return notApplicable
    const over = notes.filter(({ noted }) => noted.length > limit)
    const [worst] = over.toSorted((a, b) => b.noted.length - a.noted.length)
    if (!worst) return pass()
    return fail({ url: site.homeUrl, proof: { selector: 'head > script[src], head > link[rel="stylesheet"]', text: worst.noted.map(fileNameOf).join(', '), pages: over.map(({ url }) => url) }, values: { files: worst.noted.length, pages: over.length, limit } })
  },
  examples: {
    pass: [
      '<head><link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css"><link rel="stylesheet" href="/print.css" media="print"><script src="/c.js"></script><script src="/d.js" defer></script><script type="module" src="/e.js"></script></head>',
      '<head><link rel="stylesheet" href="/a.css"><link rel="preload" as="style" href="/b.css"><link rel="alternate stylesheet" href="/c.css" title="Nuit"></head><body><script src="/d.js"></script><script src="/e.js"></script><script src="/f.js"></script></body>',
    ],
    fail: [
      '<head>' + ['a', 'b', 'c', 'd'].map((name) => `<link rel="stylesheet" href="/${name}.css">`).join('') + '</head>',
      { '/': '<head><link rel="stylesheet" href="/a.css"></head>', '/b': '<head><link rel="stylesheet" href="/a.css">' + ['b', 'c', 'd'].map((name) => `<script src="/${name}.js"></script>`).join('') + '</head>' },
    ],
  },
})
