// A site that leads to none of the company's pages on social networks.
import { allThings } from '../../facts/thing.ts'
import { frontDoorOf, linkedProfiles, profileOf } from '../../readings/networks.ts'
import { check, fail, notMeasured, pass } from '../contract.ts'

/** Profiles linked on the page, then those it only tells search engines. */
interface Noted { linked: string[]; told: string[]; bare?: string }

const networksOf = (urls: readonly string[]) => [...new Set(urls.flatMap((url) => URL.canParse(url) ? profileOf(url)?.network ?? [] : []))]

export default check<Noted>({
  id: 'presence.social-linked', version: 1, element: 1, severity: 'medium', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 15, skill: 'editor',
  threshold: { value: 1, unit: 'profile linked' },
  source: { reference: 'At least one profile linked from the site', kind: 'convention' },
  words: {
    fr: {
      title: '{hasBare|Vos liens de réseaux sociaux ne mènent pas à vos pages|Votre site ne mène à aucun réseau social}',
      why: 'Qui vous découvre veut voir vos dernières réalisations et ce qu’on dit de vous. {hasBare|Vos liens ouvrent l’accueil du réseau : a|A}ucun lien vers une page à vous sur {pages} {pages|page lue|pages lues}.',
      fix: 'Mettez dans le pied de page le lien de la page que vous tenez vraiment à jour. Une seule suffit ; une page abandonnée dessert plus qu’une absente.',
      good: 'Votre site mène à {networks} {networks|réseau social|réseaux sociaux}',
    },
    en: {
      title: '{hasBare|Your links to social networks do not lead to your pages|Your site leads to no social network}',
      why: 'People who discover you want to see your latest work and what others say of you. {hasBare|Your links open the network’s front page: n|N}o link to a page of yours on {pages} {pages|page|pages} read.',
      fix: 'Put in the footer the link of the page you really keep up to date. One is enough; an abandoned page does more harm than none.',
      good: 'Your site leads to {networks} social {networks|network|networks}',
    },
  },
  note(page) {
    const linked = [...new Set(linkedProfiles(page).map(({ profile }) => profile.network))]
    const told = networksOf(allThings(page.things).flatMap((thing) => (thing.properties.sameAs ?? []).filter((value) => typeof value === 'string')))
    const bare = page.links.find(({ url, isHidden }) => url && !isHidden && frontDoorOf(url))?.url
    return linked.length || told.length || bare ? { linked, told, ...bare && { bare } } : undefined
  },
  run(site, notes) {
    const networks = new Set(notes.flatMap(({ noted }) => [...noted.linked, ...noted.told]))
    if (networks.size) return pass({ networks: networks.size })
    if (!site.isWhole) return notMeasured('the site was not read to its end')
    const bare = notes.find(({ noted }) => noted.bare)
    if (bare) return fail({ url: site.homeUrl, proof: { text: bare.noted.bare!, pages: [bare.url] }, values: { pages: site.pages.length, hasBare: 1 } })
    return fail({ url: site.homeUrl, proof: { sought: 'Facebook, Instagram, LinkedIn, YouTube, TikTok, Pinterest, X' }, values: { pages: site.pages.length, hasBare: 2 } })
  },
  examples: {
    pass: [
      '<footer><a href="https://www.facebook.com/menuiserielenoir">Facebook</a></footer>',
      '<script type="application/ld+json">{"@type":"Organization","name":"A","sameAs":["https://www.instagram.com/lenoir/"]}</script>',
      { '/': '<a href="/contact">Contact</a>', '/contact': '<a href="https://fr.linkedin.com/company/lenoir"><img src="/in.svg" alt=""></a>' },
      '<a href="https://www.facebook.com/">Facebook</a><a href="https://www.facebook.com/menuiserielenoir">Notre page</a>',
    ],
    fail: ['<a href="https://instagram.com/">Instagram</a>', '<a href="https://www.pinterest.fr/">Pinterest</a>', '<a href="/a">A</a>', '<a href="https://www.facebook.com/sharer/sharer.php?u=https://exemple.fr/">Partager</a><a href="https://www.youtube.com/watch?v=abc">Notre film</a>'],
  },
})
