// Words of the pages read again: what was seen of each, and what to do about it.
import { defineWords } from '#app/deck/words.ts'

export const landingsWords = defineWords({
  fr: {
    title: 'Vos pages, vues par un visiteur', lead: 'Chaque page prévue est ouverte\u202f: répond-elle, compte-t-elle, et que perd-on en chemin\u202f? Une page par seconde, pour ne gêner personne.',
    first: 'Ouvrir les pages', again: 'Rouvrir les pages', reading: 'Ouverture des pages', readOf: '{read} sur {known}', failed: 'La lecture n’a pas abouti. Relancez-la dans quelques minutes.',
    faults: '{count, plural, one {Une page à réparer} other {# pages à réparer}} sur {of}.', more: '{count, plural, one {et une autre remarque} other {et # autres remarques}}', allGood: '{of, plural, one {La page répond et compte.} other {Les # pages répondent et comptent.}}', on: 'ouvertes le {day}',
    leftOut: '{count, plural, one {Une page de plus n’a pas été ouverte} other {# pages de plus n’ont pas été ouvertes}}\u202f: quarante à la fois.',
    inOrder: '{count, plural, one {Une page en ordre} other {# pages en ordre}}', fine: 'en ordre', mend: 'à réparer', away: 'hors de portée', down: 'ne répond pas',
    trouble: '{reason, select, unknown_name {Cette adresse n’existe pas, ou plus\u202f: corrigez-la dans le plan.} too_slow {La page met trop longtemps à répondre.} certificate {Le certificat du site n’est pas valable\u202f: les navigateurs l’affichent comme dangereux.} error_page {La page répond par une erreur ({status})\u202f: réparez-la, ou changez l’adresse dans le plan.} forbidden {Cette adresse est privée\u202f: Azimut n’ouvre que des pages publiques.} too_many_redirects {La page renvoie sans fin d’une adresse à l’autre.} other {La page ne répond pas depuis ici\u202f: réessayez dans quelques minutes.}}',
    missing: 'Le code de mesure n’y est pas\u202f: collez-le depuis Mesurer.', missingElsewhere: 'Elle est sur un autre site, sans votre code\u202f: comptez ses résultats par un fichier ou à la main.', otherKey: 'Un code Azimut y est, mais ce n’est pas le vôtre\u202f: remplacez-le.',
    lostMoved: 'Elle renvoie vers {url} et perd en route ce qui dit d’où vient la visite\u202f: mettez cette adresse dans le plan.', lostHere: 'Elle perd ce qui suit le «\u00a0?\u00a0» de l’adresse, donc ce qui dit d’où vient la visite\u202f: demandez que ce soit gardé.',
    untagged: '«\u00a0{text}\u00a0» mène à {url} sans dire d’où vient la visite\u202f: mettez un lien suivi à la place.', inside: '«\u00a0{text}\u00a0» porte des mots de suivi vers une page du même site\u202f: ils effacent l’origine de la visite, retirez-les.', dead: '«\u00a0{text}\u00a0» est un lien court qui ne mène plus nulle part\u202f: remplacez-le.',
    word: '«\u00a0{text}\u00a0» se classe sous «\u00a0{medium}\u00a0», un mot que rien d’autre n’emploie\u202f: écrivez «\u00a0{instead}\u00a0».', wordNone: '«\u00a0{text}\u00a0» se classe sous «\u00a0{medium}\u00a0», un mot que rien d’autre n’emploie\u202f: choisissez-en un dans la liste.', noWord: '«\u00a0{text}\u00a0» ne dit pas par quel support on vient\u202f: ajoutez utm_medium.',
    picture: 'une image',
  },
  en: {
    title: 'Your pages, as a visitor finds them', lead: 'Each planned page is opened: does it answer, does it count, and what is lost on the way? One page a second, so as to bother nobody.',
    first: 'Open the pages', again: 'Open the pages again', reading: 'Opening the pages', readOf: '{read} of {known}', failed: 'The reading did not end. Start it again in a few minutes.',
    faults: '{count, plural, one {One page of {of} needs fixing.} other {# pages of {of} need fixing.}}', more: '{count, plural, one {and one more remark} other {and # more remarks}}', allGood: '{of, plural, one {The page answers and counts.} other {All # pages answer and count.}}', on: 'opened on {day}',
    leftOut: '{count, plural, one {One more page was not opened} other {# more pages were not opened}}: forty at a time.',
    inOrder: '{count, plural, one {One page in order} other {# pages in order}}', fine: 'in order', mend: 'to fix', away: 'out of reach', down: 'does not answer',
    trouble: '{reason, select, unknown_name {This address does not exist, or no longer: correct it in the plan.} too_slow {The page takes too long to answer.} certificate {The certificate of the site is not valid: browsers show it as dangerous.} error_page {The page answers with an error ({status}): fix it, or change the address in the plan.} forbidden {This address is private: Azimut opens public pages only.} too_many_redirects {The page sends from one address to another without end.} other {The page does not answer from here: try again in a few minutes.}}',
    missing: 'The tracking code is not there: paste it, from Measure.', missingElsewhere: 'It is on another site, without your code: count its results from a file or by hand.', otherKey: 'A code of Azimut is there, but not yours: replace it.',
    lostMoved: 'It sends on to {url} and loses on the way what says where the visit comes from: put that address in the plan.', lostHere: 'It loses what follows the “?” of the address, hence what says where the visit comes from: ask for it to be kept.',
    untagged: '“{text}” leads to {url} without saying where the visit comes from: put a tracked link there instead.', inside: '“{text}” carries tracking words to a page of the same site: they erase where the visit came from, remove them.', dead: '“{text}” is a short link that leads nowhere any more: replace it.',
    word: '“{text}” is classed under “{medium}”, a word nothing else uses: write “{instead}”.', wordNone: '“{text}” is classed under “{medium}”, a word nothing else uses: choose one from the list.', noWord: '“{text}” does not say by which medium people come: add utm_medium.',
    picture: 'a picture',
  },
})
