// Heavy pictures in old formats, that weigh on every phone.
import type { Sighting } from '../../facts/site-facts.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'
import { fileNameOf } from '../../rules/search/file-name.ts'
import { isOnPage } from '../../rules/search/shown-file.ts'

const OLD = /^image\/(?:jpe?g|pjpeg|png|bmp|x-ms-bmp|tiff)\b/i
const IMAGES: ReadonlySet<Sighting['kind']> = new Set(['image'])
const SHOWN = 5

export default check({
  id: 'perf.img-format', version: 2, element: 7, severity: 'low', reads: 'site',
  effortMinutes: 60, skill: 'editor',
  threshold: {
    value: 200, unit: 'kB', from: 50, to: 2_000,
    words: { fr: { name: 'Image en JPEG ou en PNG, au plus', origin: 'Au-delà, passer au WebP allège d’un quart' }, en: { name: 'Picture as JPEG or PNG, at most', origin: 'Beyond, WebP makes it a quarter lighter' } },
  },
  source: { reference: 'web.dev, "Use WebP images": a quarter to a third lighter than JPEG and PNG', kind: 'convention' },
  words: {
    fr: {
      title: '{count} {count|image lourde est|images lourdes sont} dans un ancien format',
      why: '{count|Elle pèse|Elles pèsent} {megabytes} Mo en JPEG ou PNG. En WebP, la même image pèse souvent un quart de moins, et la page s’ouvre plus vite au téléphone.',
      fix: 'Faites convertir vos images en WebP par une extension de votre site, ou enregistrez-les ainsi avant de les envoyer. Réduisez-les à la taille affichée.',
      good: 'Vos images sont légères ou dans un format récent',
    },
    en: {
      title: '{count} heavy {count|picture is|pictures are} in an old format',
      why: '{count|It weighs|They weigh} {megabytes} MB as JPEG or PNG. As WebP, the same picture is often a quarter lighter, and the page opens faster on a phone.',
      fix: 'Have your pictures converted to WebP by a plugin of your site, or save them so before sending them. Reduce them to the size at which they are shown.',
      good: 'Your pictures are light or in a recent format',
    },
  },
  // The old format is only kept for old browsers there.
  note(page) {
    const spared = page.images.filter(({ hasModernSource, url }) => hasModernSource && url).map(({ url }) => url!)
    return spared.length ? spared : undefined
  },
  run(site, notes, limit) {
    const spared = new Set(notes.flatMap(({ noted }) => noted))
    const pictures = site.links.resources.filter((url) => isOnPage(site.links.firstSighting(url)!, IMAGES))
    if (!pictures.length) return notApplicable
    const known = pictures.flatMap((url) => {
      const { status, contentType, bytes } = site.targets.get(url) ?? {}
      return status === 200 && contentType && bytes !== null && bytes !== undefined ? [{ url, contentType, bytes }] : []
    })
    if (!known.length) return notMeasured('the files of the pages were not asked for')
    const heavy = known.filter(({ url, contentType, bytes }) => bytes > limit * 1_000 && OLD.test(contentType) && !spared.has(url)).sort((a, b) => b.bytes - a.bytes || (a.url < b.url ? -1 : 1))
    if (!heavy.length) return pass()
    const sum = heavy.reduce((bytes, picture) => bytes + picture.bytes, 0)
    return fail({
      url: site.homeUrl, proof: { selector: 'img', text: heavy.slice(0, SHOWN).map(({ url }) => fileNameOf(url)).join(' · '), pages: [...new Set(heavy.flatMap(({ url }) => site.links.pagesNaming(url)))].sort() },
      values: { count: heavy.length, megabytes: Math.round(sum / 100_000) / 10 },
    })
  },
  examples: {
    pass: [
      { pages: { '/': '<img src="/a.jpg"><img src="/b.webp">' }, targets: { 'https://exemple.fr/a.jpg': { contentType: 'image/jpeg', bytes: 150_000 }, 'https://exemple.fr/b.webp': { contentType: 'image/webp', bytes: 300_000 } } },
      { pages: { '/': '<img src="/a.jpg">' }, targets: { 'https://exemple.fr/a.jpg': { contentType: 'image/avif', bytes: 300_000 } } },
      { pages: { '/': '<meta property="og:image" content="/partage.png"><img src="/a.webp">' }, targets: { 'https://exemple.fr/a.webp': { contentType: 'image/webp', bytes: 30_000 }, 'https://exemple.fr/partage.png': { contentType: 'image/png', bytes: 900_000 } } },
      { pages: { '/': '<picture><source srcset="/a.webp" type="image/webp"><img src="/a.jpg"></picture>' }, targets: { 'https://exemple.fr/a.jpg': { contentType: 'image/jpeg', bytes: 300_000 } } },
    ],
    fail: [
      { pages: { '/': '<img src="/a.jpg">' }, targets: { 'https://exemple.fr/a.jpg': { contentType: 'image/jpeg', bytes: 2_400_000 } } },
      { pages: { '/': '<p>', '/b': '<img src="/photo">' }, targets: { 'https://exemple.fr/photo': { contentType: 'image/png; charset=binary', bytes: 250_000 } } },
    ],
  },
})
