// Words of the contents: editorial calendar, map, library, review.
import { defineWords } from '#app/deck/words.ts'

export const contentsWords = defineWords({
  fr: {
    question: 'Que publier, et pour qui ?',
    sentence: '{next, plural, =0 {Aucun contenu placé} one {Un contenu placé} other {# contenus placés}}, {flagged, plural, =0 {rien ne leur manque.} one {un demande un regard.} other {# demandent un regard.}}',
    noneSet: '{ideas, plural, =0 {Tout est publié.} one {Un contenu attend son jour.} other {# contenus attendent leur jour.}}',
    empty: 'Aucun contenu encore.', emptyDetail: 'Un titre suffit : une idée devient un brouillon, se relit, puis se publie.', emptyMinutes: '1 minute par idée',
    calendarTitle: 'Calendrier éditorial', listTitle: 'Contenus, offres d’abord', what: 'Contenu', when: 'Jour', state: 'État', who: 'Qui', flags: 'Ce qui manque', noDay: 'à placer', nobody: 'à désigner', open: 'Ouvrir « {title} »',
    idea: 'idée', draft: 'brouillon', review: 'à relire', ready: 'prêt', published: 'publié',
    'no-cta': 'ne demande rien', 'not-reviewed': 'pas relu', 'before-offer': 'sort avant l’offre', late: 'en retard', expired: 'périmé', 'no-owner': 'sans personne', 'to-link': 'à relier', fine: 'rien',
    mapTitle: 'La carte : qui reçoit quoi', mapEmpty: 'Donnez un thème et une étape à vos contenus : la carte montrera ce qui manque.', theme: 'Thème', hole: 'rien encore', coverage: '{share} des cases remplies', coverageDefinition: 'Part des couples thème et étape qui ont au moins un contenu.', coverageFormula: 'cases remplies ÷ (thèmes × étapes)', coverageLabel: 'Couverture', now: 'aujourd’hui', holes: 'Rien pour : {cells}.', filled: 'Cases remplies', all: 'Cases en tout',
    awareness: 'Faire connaître', conversion: 'Convaincre', closing: 'Vendre', retention: 'Fidéliser',
    libraryTitle: 'Bibliothèque', search: 'Chercher', searchExample: 'pdf prospects chauds', noMatch: 'Rien ne répond à ces mots.', used: '{count, plural, =0 {pas encore resservi} one {resservi une fois} other {resservi # fois}}', until: 'valable jusqu’au {day}', reuse: 'Resservir', reused: '« {title} » : resservi', libraryEmpty: 'Rien dans la bibliothèque encore : cochez « à garder » sur un contenu durable.',
    add: 'Ajouter une idée', newTitle: 'Titre', create: 'Ajouter', created: 'Idée ajoutée : {title}',
    form: 'Le contenu', stage: 'Étape', format: 'Format', channel: 'Canal', day: 'Jour de sortie', owner: 'Qui l’écrit', message: 'Message', offer: 'Offre citée', cta: 'Ce qu’il demande', ctaExample: 'Demander un devis', landing: 'Page où il mène', tags: 'Étiquettes, séparées par des virgules', maturity: 'Pour quels prospects', keep: 'À garder dans la bibliothèque', expires: 'Périmé le', action: 'Fait pour', noAction: 'aucune action', none: 'pas dit', save: 'Garder', saved: 'Contenu gardé',
    cold: 'froids', warm: 'tièdes', hot: 'chauds',
    page: 'page', article: 'article', post: 'publication', email: 'e-mail', video: 'vidéo', pdf: 'PDF', picture: 'image', audio: 'audio', event: 'événement', ad: 'annonce', print: 'imprimé', other: 'autre',
    reviewTitle: 'Fiable, pertinent, utile ?', reviewer: 'Qui relit', isReliable: 'Fiable : c’est vrai, et nous pouvons le prouver', isRelevant: 'Pertinent : il parle à ce public, à ce moment', isUseful: 'Utile : on sait quoi faire après l’avoir lu', answer: 'Donner cet avis', reviewed: 'Avis noté', publish: 'C’est publié', publishedSaid: '« {title} » : publié', remove: 'Retirer', removed: 'Retiré : {title}', close: 'Fermer', reviewedBy: 'Relu par {name}.',
  },
  en: {
    question: 'What to publish, and for whom?',
    sentence: '{next, plural, =0 {Nothing scheduled} one {One piece scheduled} other {# pieces scheduled}}, {flagged, plural, =0 {nothing is missing.} one {one needs a look.} other {# need a look.}}',
    noneSet: '{ideas, plural, =0 {Everything is published.} one {One piece has no day yet.} other {# pieces have no day yet.}}',
    empty: 'No content yet.', emptyDetail: 'A title is enough: an idea becomes a draft, is reviewed, then published.', emptyMinutes: '1 minute an idea',
    calendarTitle: 'Editorial calendar', listTitle: 'Contents, offers first', what: 'Content', when: 'Day', state: 'State', who: 'Who', flags: 'What is missing', noDay: 'to place', nobody: 'nobody yet', open: 'Open “{title}”',
    idea: 'idea', draft: 'draft', review: 'to review', ready: 'ready', published: 'published',
    'no-cta': 'asks nothing', 'not-reviewed': 'not reviewed', 'before-offer': 'comes before the offer', late: 'late', expired: 'expired', 'no-owner': 'nobody’s', 'to-link': 'to link', fine: 'nothing',
    mapTitle: 'The map: who gets what', mapEmpty: 'Give your contents a theme and a stage: the map will show what is missing.', theme: 'Theme', hole: 'nothing yet', coverage: '{share} of cells filled', coverageDefinition: 'Share of theme and stage pairs that hold at least one content.', coverageFormula: 'cells filled ÷ (themes × stages)', coverageLabel: 'Coverage', now: 'today', holes: 'Nothing for: {cells}.', filled: 'Cells filled', all: 'Cells in all',
    awareness: 'Make known', conversion: 'Convince', closing: 'Sell', retention: 'Keep',
    libraryTitle: 'Library', search: 'Search', searchExample: 'pdf hot prospects', noMatch: 'Nothing answers these words.', used: '{count, plural, =0 {not used again yet} one {used again once} other {used again # times}}', until: 'valid until {day}', reuse: 'Use again', reused: '“{title}”: used again', libraryEmpty: 'Nothing in the library yet: tick “to keep” on a lasting content.',
    add: 'Add an idea', newTitle: 'Title', create: 'Add', created: 'Idea added: {title}',
    form: 'The content', stage: 'Stage', format: 'Format', channel: 'Channel', day: 'Day it is out', owner: 'Who writes it', message: 'Message', offer: 'Offer it cites', cta: 'What it asks', ctaExample: 'Ask for a quote', landing: 'Page it leads to', tags: 'Labels, separated by commas', maturity: 'For which prospects', keep: 'To keep in the library', expires: 'Expires on', action: 'Made for', noAction: 'no action', none: 'not said', save: 'Keep', saved: 'Content kept',
    cold: 'cold', warm: 'warm', hot: 'hot',
    page: 'page', article: 'article', post: 'post', email: 'e-mail', video: 'video', pdf: 'PDF', picture: 'picture', audio: 'audio', event: 'event', ad: 'ad', print: 'print', other: 'other',
    reviewTitle: 'Reliable, relevant, useful?', reviewer: 'Who reviews', isReliable: 'Reliable: it is true, and we can prove it', isRelevant: 'Relevant: it speaks to these people, at this time', isUseful: 'Useful: one knows what to do after reading it', answer: 'Give this opinion', reviewed: 'Opinion noted', publish: 'It is published', publishedSaid: '“{title}”: published', remove: 'Remove', removed: 'Removed: {title}', close: 'Close', reviewedBy: 'Reviewed by {name}.',
  },
})
