// Words of links that act on the page instead of leading somewhere: they open, close, share, sort.

const FRENCH = ['menu', 'ferme', 'ouvr', 'imprim', 'confidential', 'r[ée]glage', 'param[èe]tre', 'haut', 'retour', 'suivant', 'pr[ée]c[ée]dent', 'gauche', 'droite', 'partag', 'enregistr', 'signaler', 'connexion', 'connecter', 'recherch', 'agrandi', 'plein [ée]cran', 'lecture', 'afficher', 'masquer', 'ajouter', 'modifier', 'supprimer', 'filtr', 'trier', 'plus', 'moins']
const ENGLISH = ['close', 'open', 'print', 'cookie', 'consent', 'privacy', 'setting', '\\btop\\b', 'back', 'next', 'prev', '\\bleft\\b', '\\bright\\b', 'share', 'save', 'report', 'log ?in', 'sign ?in', 'notification', 'search', 'zoom', 'fullscreen', 'play', 'pause', 'show', 'hide', '\\badd\\b', '\\bedit', '\\bsort', 'more', '\\bless\\b']
const NETWORKS = ['tweet', 'twitter', 'facebook', 'whatsapp', 'linkedin', 'pinterest', 'e-?mail', '\\bsms\\b']

const ACTS = new RegExp([...FRENCH, ...ENGLISH, ...NETWORKS].join('|'), 'i')

/** A single sign (`×`, `+`) acts too. */
export function isActing(name: string): boolean {
  return name.length < 2 || ACTS.test(name)
}
