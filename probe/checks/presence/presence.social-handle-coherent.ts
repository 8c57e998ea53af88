// Links to social networks that lead to somebody else, or to two different pages of one network.
import { parsed } from '../../net/parsed.ts'
import { frontDoorOf, linkedProfiles, NETWORK_NAMES, type Profile } from '../../readings/networks.ts'
import { check, fail, notApplicable, pass, type Note, type Verdict } from '../contract.ts'

/** Whom site builders and themes put there before the owner does. */
const DEFAULTS = new Set(['wix', 'wixcom', 'squarespace', 'wordpress', 'wordpressdotcom', 'wordpresscom', 'shopify', 'prestashop', 'jimdo', 'webflow', 'weebly', 'godaddy', 'elegantthemes', 'envato', 'themeforest', 'elementor', 'joomla', 'drupal', 'username', 'yourusername', 'yourpage', 'facebook', 'instagram', 'twitter', 'linkedin', 'youtube'])

type Seen = Profile & { selector: string }
type Door = Pick<Seen, 'network' | 'url' | 'handle' | 'selector'>
interface Noted { language: string; profiles: Seen[]; doors: Door[] }

const squeezed = (handle: string) => handle.replace(/[^a-z0-9]/g, '')
const isSame = (one: string, other: string) => squeezed(one).includes(squeezed(other)) || squeezed(other).includes(squeezed(one))

/** The one most pages lead to, and another that is never shown beside it, of one network and in one language. */
function twoPages(notes: readonly Note<Noted>[]): { main: Seen; other: Seen; page: string } | null {
  const pagesOf = new Map<string, { seen: Seen; pages: string[] }>()
  for (const { url, noted } of notes) for (const seen of noted.profiles) {
    const known = pagesOf.get(seen.handle) ?? { seen, pages: [] }
    pagesOf.set(seen.handle, { ...known, pages: [...known.pages, url] })
  }
  const [main, ...others] = [...pagesOf.values()].sort((a, b) => b.pages.length - a.pages.length || (a.seen.handle < b.seen.handle ? -1 : 1))
  const other = others.find(({ seen, pages }) => seen.kind === main!.seen.kind && !isSame(seen.handle, main!.seen.handle) && !pages.some((page) => main!.pages.includes(page)))
  return main && other ? { main: main.seen, other: other.seen, page: other.pages.toSorted()[0]! } : null
}

export default check<Noted>({
  id: 'presence.social-handle-coherent', version: 2, element: 1, severity: 'medium', reads: 'site',
  effortMinutes: 10, skill: 'editor',
  source: { reference: 'One page of the company on each network', kind: 'convention' },
  words: {
    fr: {
      title: 'Un lien {network} du site ne mène pas chez vous',
      many: '{count} liens de réseaux sociaux ne mènent pas chez vous',
      why: 'Le lien mène à « {other} »{isDefault|, l’adresse d’exemple du modèle de site|, alors que d’autres pages mènent à un autre compte}. Le client suit quelqu’un d’autre, ou deux pages dont une dort.',
      fix: 'Ouvrez votre page {network}, copiez son adresse et mettez-la partout : en-tête, pied de page et page contact.',
      good: 'Vos liens de réseaux sociaux mènent tous à la même page de chaque réseau',
    },
    en: {
      title: 'A {network} link of the site does not lead to you',
      many: '{count} social network links do not lead to you',
      why: 'The link leads to “{other}”{isDefault|, the sample address of the site’s template|, while other pages lead to another account}. Customers follow somebody else, or one of two pages that nobody updates.',
      fix: 'Open your {network} page, copy its address and put it everywhere: header, footer and contact page.',
      good: 'Your social network links all lead to the same page of each network',
    },
  },
  note(page) {
    // In the middle of a page, a partner's or a customer's profile may be meant.
    const own = page.links.filter(({ url, region }) => url && region !== 'main')
    const profiles = linkedProfiles(page).filter(({ link }) => link.region !== 'main').map(({ link: { selector }, profile }) => ({ ...profile, selector }))
    const doors = own.flatMap(({ url, selector }) => { const network = frontDoorOf(url!); return network ? [{ network, url: url!, handle: parsed(url!).hostname, selector }] : [] })
    return profiles.length || doors.length ? { language: page.lang.slice(0, 2), profiles, doors } : undefined
  },
  run(site, notes) {
    // A site that leads to no page of its own is told so elsewhere.
    if (!notes.some(({ noted }) => noted.profiles.length)) return notApplicable
    const found = new Map<string, Verdict>()
    const show = (seen: Door, page: string, isDefault: boolean, beside = '') => found.set(seen.url, fail({
      key: seen.url, url: site.homeUrl, proof: { selector: seen.selector, text: [seen.url, beside].filter(Boolean).join(' ≠ '), pages: [page] }, values: { network: NETWORK_NAMES[seen.network]!, other: seen.handle, isDefault: isDefault ? 1 : 2 },
    }))
    for (const { url, noted } of notes) for (const seen of noted.profiles) if (DEFAULTS.has(squeezed(seen.handle)) && !found.has(seen.url)) show(seen, url, true)
    for (const { url, noted } of notes) for (const door of noted.doors) if (!found.has(door.url)) show(door, url, true)
    const networks = new Set(notes.flatMap(({ noted }) => noted.profiles.map(({ network }) => network)))
    for (const network of networks) for (const notesOfOne of Map.groupBy(notes, ({ noted }) => noted.language).values()) {
      const two = twoPages(notesOfOne.map(({ url, noted }) => ({ url, noted: { ...noted, profiles: noted.profiles.filter((seen) => seen.network === network && !found.has(seen.url)) } })))
      if (two) show(two.other, two.page, false, two.main.url)
    }
    return found.size ? [...found.values()] : pass()
  },
  examples: {
    pass: [
      '<footer><a href="https://www.facebook.com/menuiserielenoir">Facebook</a></footer>',
      { '/': '<footer><a href="https://www.facebook.com/lenoir.toulon">Toulon</a> <a href="https://www.facebook.com/borde.hyeres">Hyères</a></footer>', '/toulon': '<footer><a href="https://www.facebook.com/lenoir.toulon">F</a></footer>' },
      { '/': '<html lang="fr"><footer><a href="https://www.instagram.com/lenoir">I</a></footer>', '/en': '<html lang="en"><footer><a href="https://www.instagram.com/woodworks">I</a></footer>' },
      { '/': '<footer><a href="https://www.facebook.com/lenoir">F</a> <a href="https://www.facebook.com/sharer.php?u=a">Partager</a></footer>', '/amis': '<main><a href="https://www.facebook.com/forgedupont">La forge</a></main><footer><a href="https://www.facebook.com/lenoir/">F</a></footer>' },
      { '/': '<footer><a href="https://www.youtube.com/@lenoir">Y</a></footer>', '/a': '<footer><a href="https://www.youtube.com/channel/UCabcdef">Y</a></footer>' },
    ],
    fail: [
      '<footer><a href="https://www.facebook.com/wix">Facebook</a></footer>', '<footer><a href="https://www.facebook.com/">F</a> <a href="https://www.instagram.com/lenoir">I</a></footer>',
      { '/': '<footer><a href="https://www.instagram.com/lenoir">I</a></footer>', '/a': '<footer><a href="https://www.instagram.com/menuiserie83">I</a></footer>' },
    ],
  },
})
