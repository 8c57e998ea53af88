// Links that show a picture or nothing, and say nothing.
import { cutText } from '../../facts/cut.ts'
import type { Image, Link } from '../../facts/page-facts.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

/** Whether the image stands in the link, as far as their short paths tell. */
function holds(link: Link, image: Image): boolean {
  const [own, inner] = [link.selector.split(' > '), image.selector.split(' > ')]
  const at = inner.lastIndexOf(own.at(-1)!)
  return at >= 0 && at < inner.length - 1 && link.selector.endsWith(inner.slice(0, at + 1).join(' > '))
}

export default check({
  id: 'a11y.empty-link', version: 1, element: 4, severity: 'high', reads: 'page',
  effortMinutes: 10, skill: 'editor',
  source: { reference: 'WCAG 2.2, 2.4.4 and 4.1.2; RGAA 4.1, 6.2; ACT c487ae', kind: 'standard' },
  words: {
    fr: {
      title: '{links} {links|lien ne dit rien|liens ne disent rien} sur la page {page}',
      many: 'Des liens ne disent rien sur {count} pages',
      why: 'Qui ne voit pas l’icône entend « lien », puis une adresse ou le silence. C’est souvent le cas des réseaux sociaux, du panier ou du logo.',
      fix: 'Donnez un nom au lien : une description à l’image qu’il contient (« Texte alternatif »), ou <a aria-label="Notre page Facebook" …> quand il ne montre qu’une icône.',
      good: 'Tous vos liens disent où ils mènent, icônes comprises',
    },
    en: {
      title: '{links} {links|link says|links say} nothing on the page {page}',
      many: 'Links say nothing on {count} pages',
      why: 'People who do not see the icon hear “link”, then an address or silence. It often happens with social networks, the basket or the logo.',
      fix: 'Give the link a name: a description for the image it holds (“Alternative text”), or <a aria-label="Our Facebook page" …> when it only shows an icon.',
      good: 'All your links say where they lead, icons included',
    },
  },
  run(page) {
    const links = page.links.filter((link) => !link.isHidden)
    if (!links.length) return notApplicable
    const unnamed = links.filter((link) => !link.name.trim())
    if (!unnamed.length) return pass()
    // An image that should name the link does so, or is said to lack a description by `a11y.alt`.
    const speaking = page.images.filter((image) => !image.isDecorative && !image.isHidden && image.name?.trim() !== '')
    const nameless = unnamed.filter((link) => !speaking.some((image) => holds(link, image)))
    const [first] = nameless
    if (!first) return pass()
    const targets = [...new Set(nameless.map(({ href }) => cutText(href, 200) || '<a href="">'))]
    return fail({ url: page.url, proof: { selector: first.selector, text: targets.slice(0, 5).join(' · ') }, values: { links: nameless.length } })
  },
  examples: {
    pass: [
      '<a href="/"><img src="logo.png" alt="Accueil"></a> <a name="haut"></a>', '<a href="/panier" aria-label="Panier"><i class="icone"></i></a>', '<a href="/" title="Accueil"><img src="l.png" alt=""></a>',
      '<a href="/">Accueil</a> <a href="/b" aria-hidden="true" tabindex="-1"><img src="b.png" alt=""></a>', '<a href="/"><img src="logo.png"></a>', '<a href="/fb"><svg><title>Facebook</title><path d="M0 0"/></svg></a>',
    ],
    fail: ['<a href="https://facebook.com/x"><i class="fa fa-facebook"></i></a>', '<a href="/"><img src="logo.png" alt=""></a>', '<a href="/a"></a>'],
  },
})
