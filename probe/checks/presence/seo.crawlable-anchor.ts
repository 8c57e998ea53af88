// Links without an address one can follow: search engines stop there.
import type { Link } from '../../facts/page-facts.ts'
import { check, fail, notApplicable, pass, toVerify } from '../contract.ts'
import { isActing } from '../../rules/search/acting-words.ts'
import { mayName } from '../../rules/words/links.ts'

const SHOWN = 10
const SCRIPT = /^javascript\s*:/i
// Leads to another page, by a script alone.
const NAVIGATES = /location|open\s*\(|dopostback|navigate|goto/i

/** Means to lead somewhere, and cannot: a script, a file of somebody's computer, `http://` and nothing behind. */
function leadsNowhere({ href, url }: Link, base: string): boolean {
  if (SCRIPT.test(href)) return NAVIGATES.test(href)
  return url === null && (/^file\s*:/i.test(href) || !URL.canParse(href, base))
}

export default check({
  id: 'seo.crawlable-anchor', version: 1, element: 1, severity: 'medium', reads: 'page',
  effortMinutes: 20, skill: 'developer',
  threshold: { value: 0, unit: 'links' },
  source: { reference: 'Google Search Central, "Link best practices": make your links crawlable', kind: 'standard' },
  words: {
    fr: {
      title: 'Sur la page {page}, Google ne peut pas suivre {count} {count|lien|liens}',
      doubt: '{count} {count|lien ne mène|liens ne mènent} peut-être nulle part sans JavaScript',
      many: '{count} pages ont des liens que Google ne peut pas suivre',
      why: '{count|Ce lien n’a|Ces liens n’ont} pas de vraie adresse, souvent un script seul (« {text} »). Google ne trouve pas la page d’arrivée, et le visiteur ne peut pas l’ouvrir dans un nouvel onglet.',
      fix: 'Donnez à chaque lien l’adresse de sa page. Si ce n’est pas un lien mais un bouton (ouvrir, fermer …), faites-en un vrai bouton.',
      good: 'Google peut suivre tous vos liens',
    },
    en: {
      title: 'On the page {page}, Google cannot follow {count} {count|link|links}',
      doubt: '{count} {count|link may lead|links may lead} nowhere without JavaScript',
      many: '{count} pages have links that Google cannot follow',
      why: '{count|This link has|These links have} no real address, often a script alone (“{text}”). Google does not find the page behind, and visitors cannot open it in a new tab.',
      fix: 'Give each link the address of its page. If it is not a link but a button (open, close …), make it a real button.',
      good: 'Google can follow all your links',
    },
  },
  run(page) {
    if (!page.links.length) return notApplicable
    // « javascript : », badly written, is an address like another.
    const links = page.links.filter(({ url }) => url === null || mayName(page, SCRIPT))
    const isButton = (link: Link) => page.buttons.some(({ name, selector }) => name === link.name && selector === link.selector)
    const leading = links.filter((link) => leadsNowhere(link, page.url) && !isButton(link))
    // Buttons in the dress of links lead nowhere, and need not.
    const unclear = links.filter((link) => SCRIPT.test(link.href) && !link.isHidden && !isActing(link.name) && !isButton(link))
    const shown = leading.length ? leading : unclear
    const [first] = shown
    if (!first) return pass()
    const proof = { selector: first.selector, text: shown.slice(0, SHOWN).map(({ name, href }) => `${name} → ${href}`).join(' · ') }
    const told = { url: page.url, proof, values: { count: shown.length, text: first.name || first.href } }
    return leading.length ? fail(told) : toVerify(told)
  },
  examples: {
    pass: [
      '<a href="/a">A</a> <a href="#bas">B</a> <a href="tel:+33494001234">C</a> <a href="mailto:a@b.fr">D</a>',
      '<a href="/a" onclick="window.open(this.href)">A</a> <a href="javascript:void(0)">Fermer</a> <a href="javascript:window.print()">Imprimer</a>',
    ],
    fail: [
      '<a href="javascript:window.location=\'/tarifs\'">Tarifs</a>', '<a href="javascript:__doPostBack(\'page\',\'2\')">Tarifs</a>', '<a href="file:///C:/plan.pdf">Plan</a>', '<a href="https://">Notre partenaire</a>',
    ],
  },
})
