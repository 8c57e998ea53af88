// The words an objective is made of, in French and in English: verbs, results, quantities, dates.
const words = (...all: string[]) => `(?<![\\p{L}\\d])(?:${all.join('|')})(?![\\p{L}\\d])`
const one = (source: string) => new RegExp(source, 'iu')

/** What changes, not what one does all day. */
export const verb = one(words(
  'passer', 'passons', 'atteindre', 'atteignons', 'augmenter', 'obtenir', 'obtenons', 'gagner', 'recevoir', 'recevons', 'vendre', 'vendons', 'réduire', 'ramener', 'porter', 'doubler', 'tripler', 'signer', 'accueillir', 'remplir', 'récolter', 'recueillir', 'générer', 'convertir', 'reconquérir', 'fidéliser', 'enregistrer', 'faire revenir', 'faire venir', 'avoir', 'compter', 'arriver à', 'monter à', 'baisser', 'diminuer', 'amener', 'décrocher', 'inscrire', 'réaliser', 'limiter', 'transformer',
  'go from', 'move from', 'reach', 'increase', 'get', 'gain', 'win', 'win back', 'receive', 'sell', 'reduce', 'cut', 'bring', 'raise', 'grow', 'double', 'triple', 'sign', 'welcome', 'collect', 'generate', 'convert', 'have', 'earn', 'book', 'lower', 'attract', 'make',
))

const results = [
  'demandes? (?:de devis|de rendez-vous|de contact|d’essai|qualifiées?)', 'demandes?', 'devis', 'ventes?', 'commandes?', 'achats?', 'appels?', 'rendez-vous', 'réservations?', 'nuitées?', 'couverts?', 'avis', 'inscriptions?', 'inscrite?s?', 'abonnements?', 'adhésions?', 'adhérente?s?', 'dons?', 'donateurs?',
  'clients?', 'clientes', 'visites? (?:utiles?|au magasin|en magasin|du showroom)', 'visiteurs?', 'visites?', 'recherches? (?:de|sur) (?:notre|votre|mon) nom', 'recommandations?', 'essais?', 'contacts?', 'prospects?', 'messages?', 'téléchargements?', 'chiffre d’affaires', 'panier moyen', 'taux de [\\p{L}’ ]+?', 'note moyenne', 'note', 'délai de réponse', 'paniers abandonnés', 'contrats?', 'chantiers?', 'retours?', 'entrées',
  'quote requests?', 'requests?', 'quotes?', 'sales?', 'orders?', 'purchases?', 'calls?', 'appointments?', 'bookings?', 'nights?', 'reviews?', 'sign-ups?', 'registrations?', 'subscriptions?', 'subscribers?', 'memberships?', 'members?', 'donations?', 'donors?', 'customers?', 'shop visits?', 'visitors?', 'visits?', 'searches for our name', 'referrals?', 'trials?', 'contacts?', 'leads?', 'messages?', 'downloads?', 'revenue', 'average basket', '[\\p{L}]+ rate', 'rating', 'response time', 'abandoned carts?', 'contracts?', 'jobs?', 'returns?',
]
/** Something that can be counted and is worth counting. */
export const result = one(words(...results))

/** Two results in one sentence are two objectives. */
export const several = one(`${words(...results)}[^.;,]{0,25}?(?:,| et | ainsi que | and | as well as )(?: ?(?:de |d’|des |du |les |plus de |more )?(?:\\d+ )?)${words(...results)}`)

/** What one does, and not what comes of it. */
export const means = one(words(
  'publier', 'poster', 'posts?', 'publications?', 'articles?', 'dépenser', 'lancer', 'refaire', 'créer', 'ouvrir', 'envoyer', 'vidéos?', 'newsletters?', 'campagnes?', 'site(?: internet| web)?', 'être présents?', 'réseaux(?: sociaux)?', 'followers?', 'abonnés', 'likes?', 'vues',
  'publish', 'post', 'spend', 'launch', 'redo', 'create', 'open', 'send', 'videos?', 'articles', 'campaigns?', 'website', 'be present', 'social media', 'views',
))

const small = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'douze', 'quinze', 'vingt', 'trente', 'quarante', 'cinquante', 'cent', 'mille', 'two', 'three', 'four', 'five', 'seven', 'eight', 'nine', 'ten', 'twelve', 'fifteen', 'twenty', 'thirty', 'forty', 'fifty', 'hundred', 'thousand']
const notRank = '(?<!(?:n°|numéro|number|no\\.|top|#) ?)'
/** How many, as a figure or in letters; a rank (« numéro 1 ») is not an amount. */
export const amount = one(`${notRank}(?<![\\d/])\\d[\\d  .,]*(?:(?:à|to) \\d[\\d .,]*)?(?: ?(?:%|€|euros?))?(?!(?:er|re|e|ème|st|nd|rd|th)(?![\\p{L}]))(?![\\d/])|${words(...small, 'doubler', 'tripler', 'double', 'triple', 'moitié', 'half', 'un tiers', 'a third')}`)

const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre', 'january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const count = `(?:\\d+|un|une|one|a|${small.join('|')})`
const span = `${count} (?:jours?|semaines?|mois|trimestres?|ans?|années?|days?|weeks?|months?|quarters?|years?)`
const feast = '(?:noël|pâques|l’été|l’hiver|l’automne|le printemps|la rentrée|christmas|easter|(?:the )?summer|(?:the )?winter|(?:the )?autumn|(?:the )?spring)'
/** A day one can name, or a time that ends on one. « Par mois » is a rhythm, not a date. */
export const deadline = one([
  `(?:\\d{1,2}(?:er|st|nd|rd|th)? (?:of )?)?(?<!\\p{L})(?:${months.join('|')}|may (?=\\d))(?!\\p{L})(?: \\d{1,2}(?:,|(?!\\d)))?(?: ?(?:19|20)\\d\\d)?`,
  `\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d\\d`, '(?:19|20)\\d\\d-\\d\\d-\\d\\d',
  `(?<!\\p{L})(?:en|d’ici|sous|dans(?: les)?|in|within|over(?: the next)?|during the next|au bout de) (?:les |the next |the )?(?:prochains? |next )?${span}`,
  `(?<!\\p{L})(?:d’ici|avant|pour|à|by|before|until|for) (?:la fin de |the end of )?${feast}(?: (?:19|20)\\d\\d)?`,
  '(?:la |the )?(?:fin|end) (?:de l’|of the |of )?(?:année|an|year)', '(?<!\\p{L})(?:cette année|this year|l’an prochain|l’année prochaine|next year)',
  '(?:premier|deuxième|troisième|quatrième|1er|2e|3e|4e|first|second|third|fourth) (?:trimestre|semestre|quarter|half)(?: (?:de |of )?(?:19|20)\\d\\d)?', '[tqs][1-4] (?:19|20)\\d\\d',
  '(?<!\\p{L})(?:en|fin|début|in|by|before|avant|d’ici|pour) (?:fin |début |the end of )?(?:19|20)\\d\\d',
].join('|'))

/** A time that never comes. */
export const vague = one(words('bientôt', 'rapidement', 'vite', 'dès que possible', 'à terme', 'un jour', 'au plus vite', 'prochainement', 'soon', 'quickly', 'as soon as possible', 'one day', 'eventually', 'in the long run', 'in time'))

/** Somebody who takes it on. */
export const owner = one('(?:accepté|porté|suivi|validé)e?s? par \\p{L}+|\\p{L}+ (?:s’en charge|s’y engage|s’engage)|responsable ?: ?\\p{L}+|(?:accepted|owned|agreed|led) by \\p{L}+|owner ?: ?\\p{L}+')
