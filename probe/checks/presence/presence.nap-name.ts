// A site that gives search engines one name and social networks another.
import { textOf } from '../../facts/thing.ts'
import { companyOf } from '../../readings/company.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'

/** Words a name may be written with or without. */
const LEGAL_FORMS = new Set(['sarl', 'sas', 'sasu', 'eurl', 'sa', 'sci', 'scop', 'ei', 'eirl', 'association', 'groupe', 'societe', 'ets', 'etablissements', 'cabinet', 'maison', 'fr', 'com', 'www', 'site', 'officiel', 'home', 'accueil', 'et', 'the', 'de', 'la', 'le', 'les', 'du', 'des', 'l', 'd'])

interface Noted { told: string; shared: string }

function wordsOf(name: string): string[] {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^a-z0-9]+/).filter((word) => word && !LEGAL_FORMS.has(word))
}

/** One name is the other's, shortened, glued together or by its initials; null when there is nothing to compare. */
function isOneName(one: string, other: string): boolean | null {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  if (!a.length || !b.length) return null
  const initials = (words: string[]) => words.map((word) => word[0]).join('')
  return a.some((word) => b.includes(word)) || a.join('').includes(b.join('')) || b.join('').includes(a.join('')) || initials(a) === b.join('') || initials(b) === a.join('')
}

export default check<Noted>({
  id: 'presence.nap-name', version: 1, element: 1, severity: 'medium', reads: 'site',
  effortMinutes: 10, skill: 'editor',
  source: { reference: 'One name, address and phone everywhere (NAP)', kind: 'convention' },
  words: {
    fr: {
      title: 'Votre site donne deux noms à votre entreprise',
      why: 'Il dit « {told} » à Google et « {shared} » aux réseaux sociaux quand on partage une page. Le client peut croire à deux entreprises ; c’est souvent un nom d’exemple resté dans un réglage.',
      fix: 'Dans les réglages du site (« Titre du site », « Référencement », « Partage »), écrivez partout le nom que vos clients connaissent.',
      good: 'Un seul nom pour Google et pour les réseaux sociaux : {told}',
    },
    en: {
      title: 'Your site gives your company two names',
      why: 'It says “{told}” to Google and “{shared}” to social networks when a page is shared. Customers may believe in two companies; it is often a sample name left in a setting.',
      fix: 'In the site’s settings (“Site title”, “Search”, “Sharing”), write everywhere the name your customers know.',
      good: 'One name for Google and for social networks: {told}',
    },
  },
  note(page, { homeUrl }) {
    const company = page.url === homeUrl ? companyOf(page) : null
    const [told, shared] = [company && textOf(company, 'name'), page.metas['og:site_name']?.trim()]
    return told && shared ? { told, shared } : undefined
  },
  run(_site, [first]) {
    const isOne = first ? isOneName(first.noted.told, first.noted.shared) : null
    if (!first || isOne === null) return notApplicable
    const { told, shared } = first.noted
    return isOne ? pass({ told }) : fail({ url: first.url, proof: { selector: 'head > meta[property="og:site_name"]', text: `${told} ≠ ${shared}` }, values: { told, shared } })
  },
  examples: {
    pass: [
      '<meta property="og:site_name" content="Menuiserie Lenoir"><script type="application/ld+json">{"@type":"LocalBusiness","name":"Lenoir SARL"}</script>',
      '<meta property="og:site_name" content="menuiserielenoir.fr"><script type="application/ld+json">{"@type":"LocalBusiness","name":"Menuiserie Lenoir"}</script>',
      '<meta property="og:site_name" content="MAP"><script type="application/ld+json">{"@type":"Organization","name":"Menuiserie Artisanale Provençale"}</script>',
    ],
    fail: [
      '<meta property="og:site_name" content="My WordPress Blog"><script type="application/ld+json">{"@type":"LocalBusiness","name":"Menuiserie Lenoir"}</script>',
      '<meta property="og:site_name" content="Fleurs Borde"><script type="application/ld+json">{"@type":"Organization","name":"Agence Demo"}</script>',
    ],
  },
})
