// Pictures without a size: the page jumps under the finger as they come.
import { check, fail, notApplicable, pass } from '../contract.ts'

export default check({
  id: 'perf.img-dimension', version: 1, element: 7, severity: 'medium', reads: 'page',
  effortMinutes: 30, skill: 'developer',
  threshold: { value: 0, unit: 'pictures' },
  source: { reference: 'web.dev, "Optimize Cumulative Layout Shift": images without dimensions', kind: 'convention' },
  words: {
    fr: {
      title: 'Sur la page {page}, {count} {count|image n’indique|images n’indiquent} pas {count|sa|leur} taille',
      many: '{count} pages ont des images sans taille indiquée',
      why: 'Le navigateur ne sait pas quelle place garder : le texte peut sauter pendant que la page s’affiche, et le client touche le mauvais bouton.',
      fix: 'Donnez à chaque image sa largeur et sa hauteur : <img width="800" height="600">. L’éditeur le fait souvent seul quand on remet l’image depuis la médiathèque.',
      good: 'Vos images indiquent leur taille',
    },
    en: {
      title: 'On the page {page}, {count} {count|picture does|pictures do} not state {count|its|their} size',
      many: '{count} pages have pictures without a stated size',
      why: 'The browser does not know how much room to keep: the text may jump while the page appears, and customers tap the wrong button.',
      fix: 'Give each picture its width and height: <img width="800" height="600">. The editor often does it by itself when the picture is put back from the media library.',
      good: 'Your pictures state their size',
    },
  },
  run(page) {
    // Logos and icons of the template are given their size by the style; drawings have one of their own.
    const pictures = page.images.filter(({ url, region }) => url !== null && region === 'main' && !/\.svg(?:$|\?)/i.test(url))
    // One side alone is how editors write "as wide as …": the other follows from the style.
    const unsized = pictures.filter(({ width, height }) => !width && !height)
    const [first] = unsized
    if (!pictures.length) return notApplicable
    if (!first) return pass()
    return fail({ url: page.url, proof: { selector: first.selector, text: first.src }, values: { count: unsized.length } })
  },
  examples: {
    pass: [
      '<img src="/a.jpg" width="800" height="600">', '<img src="/a.jpg" width="100%"><header><img src="/logo.png"></header><img src="/fleche.svg"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
    ],
    fail: ['<img src="/a.jpg">', '<img src="/a.jpg" width="8" height="6"><img src="/b.jpg" alt="B">'],
  },
})
