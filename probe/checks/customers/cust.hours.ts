// A place to visit that does not say when it is open.
import { parsed } from '../../net/parsed.ts'
import { companyOf } from '../../readings/company.ts'
import { check, fail, notApplicable, notMeasured, pass } from '../contract.ts'
import { LEGAL_ADDRESS } from '../../rules/words/legal.ts'
import { showsHours, tellsHours } from '../../rules/words/opening.ts'
import { says } from '../../rules/words/traces.ts'

/** Words of a place where customers come. */
const VISITED = /\b(?:magasin|boutique|showroom|restaurant|salon de|cabinet|atelier ouvert|agence|venez nous (?:voir|rendre)|nous trouver|visit us|our shop|our store)\b/i

interface Noted { hasHours: boolean; isTold: boolean; place: string | null }

export default check<Noted>({
  id: 'cust.hours', version: 2, element: 4, severity: 'low', reads: 'site', isSoughtOnPages: true,
  effortMinutes: 10, skill: 'editor',
  source: { reference: 'Opening hours on the site of a place that receives the public', kind: 'convention' },
  words: {
    fr: {
      title: 'Votre site ne dit pas quand vous êtes ouvert',
      why: 'Vous donnez une adresse où venir (« {place} »), mais aucun horaire sur {pages} {pages|page lue|pages lues}. Le client appelle, ou va chez celui dont il sait l’heure de fermeture.',
      fix: 'Écrivez vos horaires dans le pied de page et sur la page contact, jour par jour, avec les jours de fermeture. « Sur rendez-vous » suffit si c’est le cas.',
      good: 'Vos horaires sont sur votre site',
    },
    en: {
      title: 'Your site does not say when you are open',
      why: 'You give an address to come to (“{place}”), but no hours on {pages} {pages|page|pages} read. Customers call, or go to the one whose closing time they know.',
      fix: 'Write your hours in the footer and on the contact page, day by day, with the days you are closed. “By appointment” is enough if that is so.',
      good: 'Your hours are on your site',
    },
  },
  note(page) {
    const [hasHours, isTold] = [showsHours(page), tellsHours(page)]
    const isPlace = !LEGAL_ADDRESS.test(parsed(page.url).pathname) && (says(page, VISITED) || companyOf(page)?.types.some((type) => /Store$|^LocalBusiness$|^Restaurant$/.test(type)))
    const place = isPlace ? page.addresses[0] ?? null : null
    return hasHours || isTold || place ? { hasHours, isTold, place } : undefined
  },
  run(site, notes) {
    if (notes.some(({ noted }) => noted.hasHours)) return pass()
    const place = notes.find(({ noted }) => noted.place)
    // Told to search engines, they may be shown in a picture.
    if (!place || notes.some(({ noted }) => noted.isTold)) return notApplicable
    if (!site.isWhole) return notMeasured('the site was not read to its end')
    return fail({ url: site.homeUrl, proof: { text: place.noted.place!, pages: [place.url] }, values: { place: place.noted.place!, pages: site.pages.length } })
  },
  examples: {
    pass: [
      '<main><p>Venez nous voir au 12 rue de la Scierie 83000 Toulon</p><p>Du lundi au vendredi, 9h–18h</p></main>',
      '<main><p>Notre boutique : 12 rue de la Scierie 83000 Toulon, sur rendez-vous.</p></main>',
      '<main><p>Notre boutique : 12 rue de la Scierie 83000 Toulon, ouverte 24h/24.</p></main>',
      '<main><p>Our shop: 12 rue de la Scierie 83000 Toulon</p><p>Open Mon–Fri, 9am–5.30pm</p></main>',
      '<main><p>Notre boutique : 12 rue de la Scierie 83000 Toulon</p><table><tr><td>Lundi</td><td>9h–18h</td></tr><tr><td>Mardi</td><td>fermé</td></tr></table></main>',
    ],
    fail: [
      '<main><p>Notre magasin, 12 rue de la Scierie 83000 Toulon</p><p>Vendredi 12 juin à 20h30, concert</p></main>',
      '<main><p>Notre magasin, 12 rue de la Scierie 83000 Toulon</p><p>Support 24/7</p><p>Paiement sécurisé 7j/7</p></main>',
      '<main><p>Notre magasin</p><p>12 rue de la Scierie 83000 Toulon</p></main>',
      '<script type="application/ld+json">{"@type":"LocalBusiness","name":"Lenoir"}</script><footer>12 rue de la Scierie 83000 Toulon</footer>',
    ],
  },
})
