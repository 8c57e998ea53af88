// The picture shown when a page is shared: missing, not a picture, or too small.
import { canonicalUrl } from '../../crawl/address.ts'
import { check, fail, notApplicable, notMeasured, pass, type Verdict } from '../contract.ts'
import { isGone } from '../../rules/search/answers.ts'

const WIDTH = 600
const HEIGHT = 315
const flag = (isSaid: boolean) => isSaid ? 1 : 2

export default check<string>({
  id: 'mkt.og-image-live', version: 1, element: 2, severity: 'low', reads: 'site',
  effortMinutes: 15, skill: 'editor',
  threshold: { value: WIDTH, unit: 'pixels wide' },
  source: { reference: 'Meta, "Images in Link Shares": at least 600 × 315 pixels', kind: 'convention' },
  words: {
    fr: {
      title: 'L’image de partage {isGone|est introuvable|}{isSmall|est trop petite|}{isOther|n’est pas une image|} sur {pages} {pages|page|pages}',
      many: '{count} images de partage sont introuvables ou trop petites',
      why: 'Quand un client partage la page, l’image manque ou se réduit à une vignette, et peu de gens touchent le lien. Ce que nous avons reçu : {got}. Les réseaux demandent {width} × {height} pixels au moins.',
      fix: 'Dans les réglages « Partage » de la page, choisissez une photo nette d’au moins 1 200 sur 630 pixels, au format JPG ou PNG.',
      good: 'Vos images de partage sont en ligne et assez grandes',
    },
    en: {
      title: 'The sharing picture {isGone|cannot be found|}{isSmall|is too small|}{isOther|is no picture|} on {pages} {pages|page|pages}',
      many: '{count} sharing pictures cannot be found or are too small',
      why: 'When a customer shares the page, the picture is missing or shrunk to a thumbnail, and few people tap the link. What we received: {got}. Networks ask for {width} × {height} pixels at least.',
      fix: 'In the page’s “Sharing” settings, choose a sharp photograph of at least 1,200 by 630 pixels, as JPG or PNG.',
      good: 'Your sharing pictures are online and large enough',
    },
  },
  note(page) {
    const written = page.metas['og:image']?.trim() || page.metas['og:image:url']?.trim()
    return written ? canonicalUrl(written, page.url) ?? undefined : undefined
  },
  run(site, notes) {
    if (!notes.length) return notApplicable
    const verdicts = [...Map.groupBy(notes, ({ noted }) => noted)].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([image, seen]): Verdict[] => {
      const answer = site.targets.get(image)
      if (!answer || answer.status === null) return []
      const { status, contentType, size } = answer
      const isMissing = isGone(status)
      const isPicture = !contentType || /^image\//i.test(contentType)
      const isSmall = size !== undefined && (size.width < WIDTH || size.height < HEIGHT)
      if (!isMissing && (status !== 200 || (isPicture && !isSmall))) return status === 200 ? [pass()] : []
      const pages = seen.map(({ url }) => url).sort()
      return [fail({
        key: image, url: site.homeUrl, proof: { selector: 'head > meta[property="og:image"]', text: image, pages },
        values: { pages: pages.length, isGone: flag(isMissing), isSmall: flag(!isMissing && isPicture), isOther: flag(!isMissing && !isPicture), got: isMissing ? String(status) : isPicture ? `${size!.width} × ${size!.height}` : contentType, width: WIDTH, height: HEIGHT },
      })]
    })
    const failed = verdicts.filter(({ state }) => state === 'fail')
    return failed.length ? failed : verdicts[0] ?? notMeasured('the outside pages were not asked')
  },
  examples: {
    pass: [
      { pages: { '/': '<meta property="og:image" content="/p.jpg">' }, targets: { 'https://exemple.fr/p.jpg': { contentType: 'image/jpeg', size: { width: 1200, height: 630 } } } },
      { pages: { '/': '<meta property="og:image" content="https://cdn.exemple.com/p.webp">' }, targets: { 'https://cdn.exemple.com/p.webp': { contentType: 'image/webp' } } },
    ],
    fail: [
      { pages: { '/': '<meta property="og:image" content="/p.jpg">' }, targets: { 'https://exemple.fr/p.jpg': { status: 404 } } },
      { pages: { '/': '<meta property="og:image" content="/logo.png">' }, targets: { 'https://exemple.fr/logo.png': { contentType: 'image/png', size: { width: 200, height: 200 } } } },
      { pages: { '/': '<meta property="og:image" content="/p">' }, targets: { 'https://exemple.fr/p': { contentType: 'text/html; charset=utf-8' } } },
    ],
  },
})
