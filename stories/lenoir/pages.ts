// The pages of the fictional joinery: what visitors see, and what was wrong with them on the three days somebody looked.
import { callable, gallery, legalPages, pageHtml, quoteForm } from './page.ts'
import type { Dress } from './page.ts'

/** Which of the three readings: a year ago, six months ago, last week. */
export type Reading = 0 | 1 | 2

export const host = 'www.maison-lenoir.example'
export const companyName = 'Maison Lenoir (exemple fictif)'

/** Title of the page, by path. */
export const titles = {
  '/': 'Maison Lenoir, menuisier à Ollioules près de Toulon',
  '/escaliers': 'Escaliers sur mesure',
  '/cuisines': 'Cuisines en bois massif',
  '/fenetres': 'Fenêtres et portes',
  '/realisations': 'Nos réalisations',
  '/atelier': 'L’atelier',
  '/avis': 'Ce que disent nos clients',
  '/lettre': 'La lettre de l’atelier',
  '/devis': 'Demander un devis',
  '/contact': 'Nous contacter',
  '/guides/chene-ou-frene': 'Chêne ou frêne\u202f: que choisir\u202f?',
  '/guides/entretenir-une-terrasse': 'Entretenir une terrasse en bois',
  '/guides/huile-ou-vernis': 'Huile ou vernis\u202f?',
  '/guides/choisir-son-escalier': 'Choisir son escalier',
  '/guides/renover-un-escalier': 'Rénover un escalier ancien',
  '/guides/prix-cuisine': 'Ce que coûte une cuisine sur mesure',
} as const
export type Path = keyof typeof titles

// Numbers the French regulator keeps for fiction.
const phone = '04 65 71 20 30'
export const oldPhone = '04 65 71 20 99'

const written: Readonly<Partial<Record<Path, Reading>>> = { '/guides/choisir-son-escalier': 1, '/guides/renover-un-escalier': 1, '/guides/prix-cuisine': 2, '/lettre': 2 }
/** Readings at which a page had no description, and no title. */
const undescribed: Readonly<Partial<Record<Path, readonly Reading[]>>> = {
  '/cuisines': [0, 1], '/fenetres': [0, 1, 2], '/realisations': [0, 1], '/guides/huile-ou-vernis': [0, 1], '/lettre': [2],
}
const untitled: Readonly<Partial<Record<Path, readonly Reading[]>>> = { '/avis': [0], '/guides/entretenir-une-terrasse': [0, 2] }

const fields = ['nom', 'email', 'telephone', 'projet', 'delai']
const moreFields = ['prenom', 'adresse', 'code_postal', 'ville', 'budget', 'source']
const ask = '<p><a href="/devis">Demander un devis</a></p>'

/** What each page says of its own; those not named here show six pictures. */
const bodies = (reading: Reading, called: string): Partial<Record<Path, string>> => ({
  '/': `<p>Trois compagnons, un atelier, et du bois choisi près de chez vous.</p>${ask}${reading === 0 ? '<a href="/nos-tarifs">Nos tarifs</a>' : ''}
<h2>Questions fréquentes</h2><h3>Combien coûte un escalier ?</h3><p>À partir de 5 200 € TTC, posé.</p><h3>Quand pouvez-vous venir ?</h3><p>Dans les dix jours, du lundi au vendredi, de 8 h à 18 h.</p>`,
  '/realisations': `<p>Escaliers et cuisines livrés autour de Toulon.</p>${reading === 2 ? '<a href="/realisations/terrasse">Une terrasse à Sanary</a>' : ''}${gallery('Nos réalisations')}`,
  '/devis': quoteForm(reading === 0 ? [...fields, ...moreFields] : fields),
  '/contact': `<p>8 chemin des Copeaux<br>83190 Ollioules</p><p>Téléphone : ${reading === 0 ? callable(oldPhone) : called}</p><p>Ouvert du lundi au vendredi, de 8 h à 18 h.</p>`,
})

/** Paths with their HTML; a number is the status of a page that fails. */
export function ownPages(reading: Reading): Record<string, string | number> {
  const dress: Dress = {
    name: companyName, short: 'Maison Lenoir', origin: `https://${host}`, address: { street: '8 chemin des Copeaux', town: '83190 Ollioules' },
    phone: reading < 2 ? phone : callable(phone), hasLetter: reading === 2,
    menu: [['/', 'Accueil'], ['/escaliers', 'Escaliers'], ['/cuisines', 'Cuisines'], ['/realisations', 'Réalisations'], ['/avis', 'Avis clients'], ['/devis', 'Devis']],
  }
  const body = bodies(reading, dress.phone)
  const paths = (Object.keys(titles) as Path[]).filter(path => (written[path] ?? 0) <= reading)
  const pages = paths.map(path => [path, pageHtml(dress, {
    path, heading: titles[path], title: untitled[path]?.includes(reading) ? '' : titles[path],
    description: undescribed[path]?.includes(reading) ? '' : `${titles[path]} : dessiné, fabriqué et posé par les compagnons de l’atelier.`,
    main: body[path] ?? `<p>Du dessin à la pose, une seule personne vous suit.</p>${gallery(titles[path])}${ask}`,
  })])
  return { ...Object.fromEntries(pages) as Record<string, string>, ...legalPages(dress, { siren: '123 456 782', director: 'Mme Lenoir' }), ...(reading === 0 ? { '/nos-tarifs': 404 } : reading === 2 ? { '/realisations/terrasse': 404 } : {}) }
}

export interface Rival { name: string; short: string; url: string; address: Dress['address']; phone: string; siren: string; paths: readonly string[]; undescribed: readonly string[]; hasLetter: boolean; profile?: string }

export const rivals: readonly Rival[] = [
  { name: 'Ébénisterie B. (exemple fictif)', short: 'Ébénisterie B.', url: 'https://www.ebenisterie-b.example/', address: { street: '4 place du Marché', town: '83400 Hyères' }, phone: callable('04 65 71 40 50'), siren: '987 654 324', paths: ['Nos prix', 'Escaliers', 'Cuisines', 'Demander un devis', 'Contact'], undescribed: ['Escaliers'], hasLetter: true, profile: 'https://www.instagram.com/ebenisterie-b.example' },
  { name: 'Atelier C. (exemple fictif)', short: 'Atelier C.', url: 'https://www.atelier-c.example/', address: { street: '21 quai du Port', town: '83110 Sanary-sur-Mer' }, phone: '04 65 71 60 70', siren: '456 789 122', paths: ['Agencement', 'Cuisines', 'Contact'], undescribed: ['Agencement', 'Cuisines'], hasLetter: false },
]

const pathOf = (title: string) => `/${title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-')}`

/** The well-kept rival loses a description on the way; the other repairs one. */
export function rivalPages(rival: Rival, reading: Reading): Record<string, string> {
  const { name, short, address, phone: called, paths, undescribed: wanting, siren, hasLetter, profile } = rival
  const dress: Dress = { name, short, address, phone: called, hasLetter, profile, origin: new URL(rival.url).origin, menu: paths.map(title => [pathOf(title), title] as const) }
  const missing = wanting.filter((_, index) => (wanting.length === 1 ? reading === 2 : reading < 2 || index > 0))
  const mainOf = (title: string) => title === 'Demander un devis' ? quoteForm(fields) : `<p>${title}, dans le Var.</p>${gallery(title)}`
  const of = (path: string, title: string) => pageHtml(dress, { path, heading: title, title: path === '/' ? `${short}, ${paths[1]!.toLowerCase()} à ${address.town.slice(6)}` : title, description: missing.includes(title) ? '' : `${title} : ce que fait ${name}, dans le Var et au-delà, avec ses prix.`, main: mainOf(title) })
  return { '/': of('/', 'Accueil'), ...Object.fromEntries(paths.map(title => [pathOf(title), of(pathOf(title), title)])), ...legalPages(dress, { siren, director: 'M. Aubert' }) }
}
