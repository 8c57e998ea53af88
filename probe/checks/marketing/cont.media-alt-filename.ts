// Images described by the name of their file.
import type { Image, PageFacts } from '../../facts/page-facts.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

const EXTENSION = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|heic)$/i
/** What cameras, telephones and tools name a picture, and codes. */
const MACHINE_NAME = /^(?:(?:img|dsc[nf]?|pict|pxl|gopr|scan|capture|screenshot|screen-?shot|whatsapp[ _-]image|image|photo|picture|untitled|sans[ _-]titre)[ _-]?\(?\d+.*|(?=[0-9a-f-]*\d)[0-9a-f-]{16,})$/i

function fileOf(image: Image): string {
  const path = image.src.split(/[?#]/, 1)[0]!
  return path.slice(path.lastIndexOf('/') + 1).replace(/%20/g, ' ')
}

/** A link that offers the very file may well be named after it. */
const offersFile = (image: Image, page: PageFacts) => page.links.some((link) => link.url !== null && link.url === image.url && link.text.trim() !== image.alt)

function isFileName(image: Image, page: PageFacts): boolean {
  const alt = image.alt?.trim() ?? ''
  if (!alt || image.name?.trim() !== alt) return false
  const file = fileOf(image)
  if (EXTENSION.test(alt) && !/\s/.test(alt.slice(0, -5).trim())) return !offersFile(image, page)
  if (MACHINE_NAME.test(alt)) return true
  // The same letters as the file are a name only when no person writes so: digits and underscores.
  return alt === file.replace(EXTENSION, '') && EXTENSION.test(file) && /_/.test(alt) && !/\s/.test(alt)
}

export default check({
  id: 'cont.media-alt-filename', version: 1, element: 2, severity: 'medium', reads: 'page',
  effortMinutes: 15, skill: 'editor',
  source: { reference: 'WCAG 2.2, 1.1.1, failure F30; RGAA 4.1, 1.3; ACT 9eb3f6', kind: 'standard' },
  words: {
    fr: {
      title: '{images} {images|image décrite|images décrites} par un nom de fichier sur la page {page}',
      many: 'Des images sont décrites par un nom de fichier sur {count} pages',
      why: '« {alt} » ne dit rien à qui ne voit pas l’image, ni à Google Images.',
      fix: 'Dans l’éditeur du site, remplacez le « Texte alternatif » par ce qu’on voit : « Escalier en chêne, posé à Toulon ».',
    },
    en: {
      title: '{images} {images|image|images} described by a file name on the page {page}',
      many: 'Images are described by a file name on {count} pages',
      why: '“{alt}” says nothing to people who do not see the image, nor to Google Images.',
      fix: 'In the site’s editor, replace the “Alternative text” with what one sees: “Oak stairs, fitted in Toulon”.',
    },
  },
  run(page) {
    const described = page.images.filter((image) => image.alt?.trim() && !image.isHidden && !image.isDecorative)
    if (!described.length) return notApplicable
    const named = described.filter((image) => isFileName(image, page))
    const [first] = named
    if (!first) return pass()
    const alts = named.map(({ alt }) => alt!.trim())
    return fail({ url: page.url, proof: { selector: first.selector, text: alts.slice(0, 5).join(' · ') }, values: { images: named.length, alt: alts[0]! } })
  },
  examples: {
    pass: [
      '<img src="/nyhavn" alt="Nyhavn">', '<img src="/coca-cola.png" alt="coca-cola">', '<a href="/plan.jpg" download>Télécharger <img src="/plan.jpg" alt="plan.jpg"></a>',
      '<img src="/IMG_2041.jpg" alt="Escalier en chêne"><img src="b.jpg" alt="Photo de 1920">', '<img src="/94251e110d24a4c2b6e6ce76e7203374" alt="94251e110d24a4c2b6e6ce76e7203374" aria-label="Nyhavn"><img src="a.png" alt="Toulon">',
    ],
    fail: ['<img src="/IMG_2041.jpg" alt="IMG_2041">', '<img src="/a/escalier.jpg" alt="escalier.jpg">', '<img src="/x" alt="94251e110d24a4c2b6e6ce76e7203374">', '<img src="/pose_chene.jpg" alt="pose_chene">'],
  },
})
