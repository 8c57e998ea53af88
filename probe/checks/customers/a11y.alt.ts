// Images without a text for those who do not see them.
import { cutText } from '../../facts/cut.ts'
import type { Image } from '../../facts/page-facts.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

/** A dot of one pixel counts visits and shows nothing. */
const isCounter = (image: Image) => image.width === '1' && image.height === '1'

export default check({
  id: 'a11y.alt', version: 1, element: 4, severity: 'high', reads: 'page',
  effortMinutes: 15, skill: 'editor',
  source: { reference: 'WCAG 2.2, 1.1.1; RGAA 4.1, 1.1; ACT 23a2a8', kind: 'standard' },
  words: {
    fr: {
      title: '{images} {images|image|images} sans description sur la page {page}',
      many: 'Des images n’ont pas de description sur {count} pages',
      why: 'Qui ne voit pas l’image entend à la place le nom du fichier, ou rien. Google Images non plus ne sait pas ce qu’elle montre.',
      fix: 'Dans l’éditeur du site, ouvrez chaque image et remplissez « Texte alternatif » : ce qu’on y voit, en une phrase. Si l’image ne fait que décorer, laissez le champ présent mais vide : <img alt="">.',
      good: 'Vos images ont toutes une description, ou disent qu’elles décorent',
    },
    en: {
      title: '{images} {images|image|images} without a description on the page {page}',
      many: 'Images have no description on {count} pages',
      why: 'People who do not see the image hear the name of its file instead, or nothing. Google Images does not know what it shows either.',
      fix: 'In the site’s editor, open each image and fill in “Alternative text”: what one sees, in a sentence. If the image is mere decoration, leave the field there but empty: <img alt="">.',
      good: 'Your images all have a description, or are marked as decoration',
    },
  },
  run(page) {
    const images = page.images.filter((image) => !image.isHidden && !isCounter(image))
    if (!images.length) return notApplicable
    const bare = images.filter((image) => image.name === null && !image.isDecorative)
    const [first] = bare
    if (!first) return pass()
    return fail({ url: page.url, proof: { selector: first.selector, text: bare.slice(0, 5).map(({ src }) => cutText(src, 200)).join(' · ') }, values: { images: bare.length } })
  },
  examples: {
    pass: [
      '<img src="a.jpg" alt="Un escalier"><img src="b.jpg" alt="">', '<img src="a.jpg" aria-label="Un escalier">', '<img src="a.jpg" role="presentation"><img src="b.jpg" title="Un escalier">',
      '<img src="a.jpg" alt=""><img src="pixel.gif" width="1" height="1"><div hidden><img src="c.jpg"></div>',
    ],
    fail: ['<img src="a.jpg">', '<img src="a.jpg" alt="A"><p>Texte <img src="b.jpg" width="600">', '<a href="/"><img src="logo.png"></a>'],
  },
})
