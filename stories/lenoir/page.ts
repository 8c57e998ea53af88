// Dresses a page of a fictional company's site as a careful builder does: what is missing from it is left out on purpose, by its caller.
import { createHash } from 'node:crypto'

export interface Dress {
  name: string
  /** In titles. */
  short: string
  /** `https://www.exemple.example`, without a trailing slash. */
  origin: string
  address: { street: string; town: string }
  /** Shown at the foot: words, or a link that dials. */
  phone: string
  menu: readonly (readonly [path: string, words: string])[]
  /** Its page on a network, told to search engines. */
  profile?: string | undefined
  /** Whether visitors may leave their address for a letter. */
  hasLetter: boolean
}

/** An empty `title` or `description` is one that is missing; `heading` is always there. */
export interface Written { path: string; title: string; heading: string; description: string; main: string }

const counter = 'window.azimut = window.azimut || function () { (azimut.q = azimut.q || []).push(arguments) }'
const policy = `default-src 'self'; script-src 'self' 'sha256-${createHash('sha256').update(counter).digest('base64')}'; object-src 'none'`

const head = ({ name, short, origin, profile, address: { street, town } }: Dress, { path, title, heading, description }: Written) => {
  const [postalCode, ...rest] = town.split(' ')
  const company = { '@context': 'https://schema.org', '@type': 'LocalBusiness', name, url: `${origin}/`, image: `${origin}/atelier.jpg`, address: { '@type': 'PostalAddress', streetAddress: street, postalCode, addressLocality: rest.join(' '), addressCountry: 'FR' }, ...(profile ? { sameAs: [profile] } : {}) }
  return `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
${title && `<title>${path === '/' ? title : `${title} | ${short}`}</title>`}${description && `<meta name="description" content="${description}">`}
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="canonical" href="${origin}${path}"><link rel="icon" href="/icone.svg">
<meta property="og:site_name" content="${name}"><meta property="og:title" content="${heading}"><meta property="og:type" content="website"><meta property="og:url" content="${origin}${path}"><meta property="og:image" content="${origin}/atelier.jpg">
<script type="application/ld+json">${JSON.stringify(company)}</script>
<script>${counter}</script><script defer src="/mesure/t.js"></script>`
}

const letter = '<form method="post" action="/lettre"><label>Votre e-mail, pour vous abonner à la lettre <input type="email" name="email" autocomplete="email"></label><p>Un lien de désinscription figure dans chaque envoi.</p><button>Recevoir la lettre</button></form>'

export function pageHtml(dress: Dress, written: Written): string {
  const { name, address: { street, town }, phone, menu, hasLetter } = dress
  return `<!doctype html><html lang="fr"><head>${head(dress, written)}</head>
<body><header><nav>${menu.map(([path, words]) => `<a href="${path}">${words}</a>`).join(' ')}</nav></header><main><h1>${written.heading}</h1>${written.main}</main>
<footer><p>${name}, ${street}, ${town}</p><p>Téléphone : ${phone}</p>${hasLetter ? letter : ''}<p><a href="/contact">Contact</a> <a href="/mentions-legales">Mentions légales</a> <a href="/confidentialite">Confidentialité</a></p></footer></body></html>`
}

export const callable = (number: string) => `<a href="tel:+33${number.replaceAll(' ', '').slice(1)}">${number}</a>`

/** Six pictures of one thing: a page that shows needs few words. */
export const gallery = (of: string) => ['l’ensemble', 'le dessin', 'le bois choisi', 'un détail', 'la pose', 'un an après']
  .map((what, index) => `<figure><img src="/photos/${index + 1}.webp" width="800" height="600" loading="lazy" alt="${of} : ${what}"><figcaption>${of} : ${what}</figcaption></figure>`).join('')

const known: Readonly<Record<string, string>> = { nom: 'name', prenom: 'given-name', email: 'email', telephone: 'tel', adresse: 'street-address', code_postal: 'postal-code', ville: 'address-level2' }

export const quoteForm = (asked: readonly string[]) => `<form method="post" action="/devis">${asked.map(field => `<label>${field} <input name="${field}"${field === 'email' ? ' type="email"' : ''}${known[field] ? ` autocomplete="${known[field]}"` : ''}></label>`).join('')}
<p>Vos réponses servent à vous rappeler, à rien d’autre. <a href="/confidentialite">Ce que nous faisons de vos réponses</a></p><button>Envoyer ma demande</button></form>`

/** What the law asks of any company's site. */
export function legalPages(dress: Dress, { siren, director }: { siren: string; director: string }): Record<string, string> {
  const { name, address: { street, town }, phone } = dress
  const legal = `<p>Éditeur : ${name}, SARL au capital de 8 000 €, ${street}, ${town}, SIREN ${siren}. Directeur de la publication : ${director}.</p><p>Hébergeur : Hébergement Fictif SAS, 1 rue du Port, 13002 Marseille.</p>`
  const privacy = `<p>${name} est responsable du traitement de ce que vous lui confiez.</p><p>Vos réponses au formulaire servent à vous rappeler et à préparer une estimation. Personne d’autre ne les reçoit, et rien n’est vendu. Une demande sans suite est effacée au bout d’un an ; une commande est conservée dix ans, comme la loi le demande pour les pièces comptables.</p>
<p>Vos droits : consulter vos données, les faire corriger ou effacer, vous opposer à leur usage. Il suffit d’appeler au ${phone} ou d’écrire à l’adresse de l’atelier. Si la réponse ne vous convient pas, vous pouvez saisir la CNIL.</p>`
  const of = (path: string, heading: string, description: string, main: string) => [path, pageHtml(dress, { path, title: heading, heading, description, main })]
  return Object.fromEntries([
    of('/mentions-legales', 'Mentions légales', `Qui édite le site de ${name}, qui l’héberge, et comment écrire à la personne qui en répond.`, legal),
    of('/confidentialite', 'Confidentialité', `Ce que ${name} fait de vos réponses, combien de temps elles sont gardées, et vos droits.`, privacy),
  ]) as Record<string, string>
}
