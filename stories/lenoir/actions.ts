// The work of the year, task by task: what, on which line, who, how long, when, and what became of it.
import type { Path } from './pages.ts'
import type { Handle, Scene } from './scene.ts'

export interface Task {
  title: string
  line: Handle
  owner: string
  hours: number
  /** Days from the start of the objective, or from today. */
  from: number
  to: number
  /** Planned when nothing is said; `late` is planned, and due already. */
  state?: 'done' | 'doing' | 'dropped' | 'late'
  /** Done, it opens a campaign that visits come through, a guide, or the short form; `ends` closes a campaign. */
  opens?: { campaign: keyof Scene['campaigns']; label: string; path: Path }
  writes?: Path
  shortens?: true
  ends?: keyof Scene['campaigns']
  /** « C’est fait quand… » */
  doneWhen?: string
  /** First due on that day of the objective, and put off on it until `to`. */
  putOff?: { from: number; reason: string }
  /** The real deadline, in days as well. */
  deadline?: number
  /** The check of the finding it repairs, on which page. */
  repairs?: { checkId: string; path: string }
  /** Requests a month it should bring, and how sure one is. */
  expects?: { perMonth: number; confidence: number }
  productionCents?: number
  /** The page it leads to, when no link of its own does. */
  lands?: Path
  /** Part of the campaign of autumn. */
  inCampaign?: true
}

const [claire, ines, marc, studio] = ['Claire Lenoir', 'Inès, alternante', 'Marc, chef d’atelier', 'Studio Rivage']

export const tasks: Record<'first' | 'second' | 'now', readonly Task[]> = {
  first: [
    { title: 'Corriger le numéro de la page contact', line: 'listing', owner: claire, hours: 1, from: 2, to: 6, state: 'done', doneWhen: 'Le même numéro sur toutes les pages, appelé une fois pour vérifier' },
    { title: 'Faire rediriger le site vers https', line: 'guides', owner: ines, hours: 1, from: 3, to: 8, state: 'done' },
    { title: 'Ouvrir les annonces escaliers', line: 'adsStairs', owner: studio, hours: 6, from: 4, to: 10, state: 'done', opens: { campaign: 'ads', label: 'Annonce escaliers', path: '/escaliers' } },
    { title: 'Mettre la fiche d’établissement à jour', line: 'listing', owner: ines, hours: 3, from: 5, to: 15, state: 'done' },
    { title: 'Photographier l’atelier', line: 'listing', owner: ines, hours: 4, from: 8, to: 22, state: 'done', doneWhen: 'Vingt photos triées, nommées et rangées', productionCents: 18_640 },
    { title: 'Raccourcir le formulaire de devis', line: 'guides', owner: claire, hours: 2, from: 10, to: 20, state: 'done', shortens: true, doneWhen: 'Cinq questions, et une demande d’essai reçue', expects: { perMonth: 1.5, confidence: 0.7 } },
    { title: 'Écrire le guide «\u00a0Choisir son escalier\u00a0»', line: 'guides', owner: ines, hours: 10, from: 20, to: 45, state: 'done', writes: '/guides/choisir-son-escalier' },
    { title: 'Demander un avis à douze clients', line: 'listing', owner: claire, hours: 3, from: 30, to: 50, state: 'done' },
    { title: 'Ajuster les annonces, premier mois', line: 'adsStairs', owner: studio, hours: 2, from: 34, to: 38, state: 'done' },
    { title: 'Donner un titre à chaque page', line: 'guides', owner: ines, hours: 1.5, from: 40, to: 48, state: 'done' },
    { title: 'Photographier l’escalier de Hyères', line: 'listing', owner: ines, hours: 3, from: 60, to: 75, state: 'done', putOff: { from: 68, reason: 'La main courante n’était pas posée' } },
    { title: 'Ajuster les annonces, deuxième mois', line: 'adsStairs', owner: studio, hours: 2, from: 64, to: 68, state: 'done' },
    { title: 'Écrire le guide «\u00a0Rénover un escalier\u00a0»', line: 'guides', owner: ines, hours: 10, from: 70, to: 95, state: 'done', writes: '/guides/renover-un-escalier', putOff: { from: 88, reason: 'Semaine d’examens d’Inès' }, doneWhen: 'Relu par Marc, en ligne, avec trois photos' },
    { title: 'Tourner une vidéo de pose', line: 'listing', owner: marc, hours: 8, from: 90, to: 120, state: 'dropped' },
    { title: 'Changer d’hébergeur après la panne', line: 'guides', owner: studio, hours: 5, from: 104, to: 114, state: 'done' },
    { title: 'Répondre aux avis du trimestre', line: 'listing', owner: claire, hours: 1.5, from: 108, to: 116, state: 'done' },
    { title: 'Ajuster les annonces, quatrième mois', line: 'adsStairs', owner: studio, hours: 2, from: 118, to: 124, state: 'done' },
  ],
  second: [
    { title: 'Ouvrir les annonces cuisines', line: 'adsKitchens', owner: studio, hours: 6, from: 2, to: 9, state: 'done', opens: { campaign: 'ads', label: 'Annonce cuisines', path: '/cuisines' }, inCampaign: true, doneWhen: 'Une annonce vue sur un téléphone, et son lien suivi essayé', deadline: 14 },
    { title: 'Réécrire la page cuisines', line: 'kitchenPages', owner: ines, hours: 6, from: 4, to: 24, state: 'done', putOff: { from: 17, reason: 'Les prix n’étaient pas arrêtés' }, deadline: 30, doneWhen: 'Trois cuisines, leurs prix et leurs délais', expects: { perMonth: 1.5, confidence: 0.6 } },
    { title: 'Préparer la lettre et son inscription', line: 'letter', owner: ines, hours: 5, from: 10, to: 30, state: 'done' },
    { title: 'Poser des QR dans la salle d’exposition', line: 'qr', owner: ines, hours: 3, from: 12, to: 26, state: 'done', opens: { campaign: 'qr', label: 'QR de l’exposition', path: '/lettre' } },
    { title: 'Ajuster les annonces cuisines, premier mois', line: 'adsKitchens', owner: studio, hours: 2, from: 33, to: 38, state: 'done' },
    { title: 'Envoyer la première lettre', line: 'letter', owner: ines, hours: 4, from: 36, to: 45, state: 'done', opens: { campaign: 'letter', label: 'Lettre, premiers chantiers', path: '/cuisines' } },
    { title: 'Photographier la cuisine de La Seyne', line: 'kitchenPages', owner: ines, hours: 4, from: 40, to: 55, state: 'done', putOff: { from: 48, reason: 'Livraison des plans de travail décalée' } },
    { title: 'Écrire le guide «\u00a0Prix d’une cuisine\u00a0»', line: 'kitchenPages', owner: ines, hours: 10, from: 50, to: 80, state: 'done', writes: '/guides/prix-cuisine', doneWhen: 'Chaque prix vérifié par Claire' },
    { title: 'Ajuster les annonces cuisines, deuxième mois', line: 'adsKitchens', owner: studio, hours: 2, from: 64, to: 70, state: 'done' },
    { title: 'Envoyer la lettre des bois clairs', line: 'letter', owner: ines, hours: 3, from: 75, to: 85, state: 'done', opens: { campaign: 'letter', label: 'Lettre, bois clairs', path: '/realisations' } },
    { title: 'Rendre le numéro cliquable partout', line: 'kitchenPages', owner: studio, hours: 1.5, from: 80, to: 90, state: 'done' },
    { title: 'Ajuster les annonces cuisines, quatrième mois', line: 'adsKitchens', owner: studio, hours: 2, from: 124, to: 130, state: 'done', inCampaign: true },
    { title: 'Retirer les QR de la salle d’exposition', line: 'qr', owner: marc, hours: 1, from: 126, to: 132, state: 'done', ends: 'qr' },
    { title: 'Envoyer la lettre avant-après', line: 'letter', owner: ines, hours: 3, from: 130, to: 140, state: 'done', opens: { campaign: 'letter', label: 'Lettre, avant-après', path: '/realisations' }, inCampaign: true },
  ],
  now: [
    { title: 'Écrire deux descriptions manquantes', line: 'kitchenPages', owner: ines, hours: 2, from: -20, to: -8, state: 'late', repairs: { checkId: 'seo.desc-missing', path: '/fenetres' } },
    { title: 'Appeler trois clients dont la cuisine est livrée', line: 'kitchenPages', owner: claire, hours: 2, from: -12, to: -3, state: 'late' },
    { title: 'Ajuster les annonces cuisines, ce mois-ci', line: 'adsKitchens', owner: studio, hours: 2, from: -4, to: 3, state: 'doing', inCampaign: true, deadline: 9 },
    { title: 'Réparer le lien vers la terrasse de Sanary', line: 'kitchenPages', owner: ines, hours: 0.5, from: -2, to: 2, repairs: { checkId: 'seo.broken-internal', path: '' }, deadline: 7, doneWhen: 'Le lien s’ouvre depuis la page des réalisations' },
    { title: 'Écrire la lettre du mois', line: 'letter', owner: ines, hours: 3, from: -1, to: 8, inCampaign: true, lands: '/devis', deadline: 13, doneWhen: 'Relue par Claire et programmée' },
    { title: 'Rappeler les devis restés sans réponse', line: 'letter', owner: claire, hours: 3, from: 0, to: 11, expects: { perMonth: 1.5, confidence: 0.6 } },
    { title: 'Photographier la cuisine de Sanary', line: 'kitchenPages', owner: ines, hours: 4, from: 5, to: 15, deadline: 20, productionCents: 12_000 },
    { title: 'Exclure les mots qui ne vendent rien', line: 'adsKitchens', owner: studio, hours: 2, from: 8, to: 14, deadline: 20 },
    { title: 'Écrire le guide «\u00a0Plan de travail\u00a0»', line: 'kitchenPages', owner: ines, hours: 8, from: 16, to: 40, expects: { perMonth: 0.5, confidence: 0.4 }, lands: '/cuisines', doneWhen: 'Relu par Marc, en ligne, avec trois photos' },
    { title: 'Préparer le bilan de l’objectif', line: 'kitchenPages', owner: claire, hours: 2, from: 30, to: 40 },
  ],
}
