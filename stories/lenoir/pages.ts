// The pages of the fictional joinery: what visitors see, and what was wrong with them on the three days somebody looked.

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

const callable = (number: string) => `<a href="tel:+33${number.replaceAll(' ', '').slice(1)}">${number}</a>`

interface Dress { name: string; address: string; phone: string; menu: string }

/** A whole page of a small French company; an empty title or description is one that is missing. */
function page({ name, address, phone: called, menu }: Dress, { title, description, main }: { title: string; description: string; main: string }): string {
  return `<!doctype html><html lang="fr"><head>${title && `<title>${title} | ${name}</title>`}${description && `<meta name="description" content="${description}">`}
<meta name="viewport" content="width=device-width"><meta property="og:site_name" content="${name}"></head>
<body><header><nav>${menu}</nav></header><main><h1>${title}</h1>${main}</main>
<footer><p>${name}, ${address}</p><p>Téléphone : ${called}</p><p><a href="/contact">Contact</a> <a href="/mentions-legales">Mentions légales</a></p></footer></body></html>`
}

const written: Readonly<Partial<Record<Path, Reading>>> = { '/guides/choisir-son-escalier': 1, '/guides/renover-un-escalier': 1, '/guides/prix-cuisine': 2, '/lettre': 2 }
/** Readings at which a page had no description, and no title. */
const undescribed: Readonly<Partial<Record<Path, readonly Reading[]>>> = {
  '/cuisines': [0, 1], '/fenetres': [0, 1, 2], '/realisations': [0, 1], '/atelier': [0], '/avis': [0], '/guides/huile-ou-vernis': [0, 1], '/guides/prix-cuisine': [2], '/lettre': [2],
}
const untitled: Readonly<Partial<Record<Path, readonly Reading[]>>> = { '/avis': [0], '/guides/entretenir-une-terrasse': [0, 2] }

const fields = ['nom', 'email', 'telephone', 'projet', 'delai']
const moreFields = ['prenom', 'adresse', 'code_postal', 'ville', 'budget', 'source']
const form = (asked: readonly string[]) => `<form>${asked.map(field => `<label>${field} <input name="${field}"${field === 'email' ? ' type="email"' : ''}></label>`).join('')}<button>Envoyer</button></form>`

/** Paths with their HTML; a number is the status of a page that fails. */
export function ownPages(reading: Reading): Record<string, string | number> {
  const dress = { name: companyName, address: '8 chemin des Copeaux, 83190 Ollioules', phone: reading < 2 ? phone : callable(phone), menu: '<a href="/">Accueil</a> <a href="/escaliers">Escaliers</a> <a href="/cuisines">Cuisines</a> <a href="/devis">Devis</a>' }
  const body: Partial<Record<Path, string>> = {
    '/': `<p>Trois compagnons, un atelier, et du bois choisi près de chez vous.</p>${reading === 0 ? '<a href="/nos-tarifs">Nos tarifs</a>' : ''}`,
    '/realisations': `<p>Escaliers et cuisines livrés autour de Toulon.</p>${reading === 2 ? '<a href="/realisations/terrasse">Une terrasse à Sanary</a>' : ''}`,
    '/devis': form(reading === 0 ? [...fields, ...moreFields] : fields),
    '/contact': `<p>8 chemin des Copeaux<br>83190 Ollioules</p><p>Téléphone : ${reading === 0 ? oldPhone : dress.phone}</p>`,
  }
  const paths = (Object.keys(titles) as Path[]).filter(path => (written[path] ?? 0) <= reading)
  const pages = paths.map(path => [path, page(dress, {
    title: untitled[path]?.includes(reading) ? '' : titles[path],
    description: undescribed[path]?.includes(reading) ? '' : `${titles[path]} : dessiné, fabriqué et posé par les compagnons de l’atelier.`,
    main: body[path] ?? '<p>Du dessin à la pose, une seule personne vous suit. <a href="/devis">Demander un devis</a></p>',
  })])
  const legal = page(dress, { title: 'Mentions légales', description: 'Éditeur et hébergeur du site.', main: '<p>Maison Lenoir, entreprise fictive.</p>' })
  return { ...Object.fromEntries(pages) as Record<string, string>, '/mentions-legales': legal, ...(reading === 0 ? { '/nos-tarifs': 404 } : reading === 2 ? { '/realisations/terrasse': 404 } : {}) }
}

export interface Rival { name: string; url: string; address: string; phone: string; paths: readonly string[]; undescribed: readonly string[] }

export const rivals: readonly Rival[] = [
  { name: 'Ébénisterie B. (exemple fictif)', url: 'https://www.ebenisterie-b.example/', address: '4 place du Marché, 83400 Hyères', phone: callable('04 65 71 40 50'), paths: ['Nos prix', 'Escaliers', 'Cuisines', 'Demander un devis', 'Contact'], undescribed: ['Escaliers'] },
  { name: 'Atelier C. (exemple fictif)', url: 'https://www.atelier-c.example/', address: '21 quai du Port, 83110 Sanary-sur-Mer', phone: '04 65 71 60 70', paths: ['Agencement', 'Cuisines', 'Contact'], undescribed: ['Agencement', 'Cuisines'] },
]

const pathOf = (title: string) => `/${title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(' ', '-')}`

/** The well-kept rival loses a description on the way; the other repairs one. */
export function rivalPages(rival: Rival, reading: Reading): Record<string, string> {
  const dress = { ...rival, menu: rival.paths.map(title => `<a href="${pathOf(title)}">${title}</a>`).join(' ') }
  const missing = rival.undescribed.filter((_, index) => (rival.undescribed.length === 1 ? reading === 2 : reading < 2 || index > 0))
  const of = (title: string) => page(dress, { title, description: missing.includes(title) ? '' : `${title}, par ${rival.name}.`, main: title === 'Demander un devis' ? form(fields) : `<p>${title}, dans le Var.</p>` })
  return { '/': of('Accueil'), ...Object.fromEntries(rival.paths.map(title => [pathOf(title), of(title)])), '/mentions-legales': of('Mentions légales') }
}
