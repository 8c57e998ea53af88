// What Claire answered to the four standing questions, review after review.

interface Answers { improve: string; kpi: string; traffic: string; tools: string }

const none = 'Rien à changer.'

/** By position in each objective; the last one listed stands for those after it. */
const answers: Record<'first' | 'second', readonly [Answers, ...Answers[]]> = {
  first: [
    { improve: 'Le formulaire demande trop de choses.', kpi: 'Les demandes de devis suffisent pour commencer.', traffic: 'On arrive surtout par les guides.', tools: 'Un seul tableau, celui-ci\u202f: le carnet papier s’arrête.' },
    { improve: 'Rappeler le jour même.', kpi: none, traffic: 'Les annonces amènent des gens pressés, les guides des curieux.', tools: none },
    { improve: 'Écrire les guides plus vite.', kpi: none, traffic: none, tools: 'Une rédactrice à l’essai, deux mois.' },
    { improve: 'Être prévenus quand le site tombe.', kpi: 'Compter à part les jours sans site.', traffic: 'Trois jours à zéro\u202f: la panne.', tools: 'Changer d’hébergeur.' },
    { improve: 'Montrer les cuisines autant que les escaliers.', kpi: none, traffic: none, tools: none },
  ],
  second: [
    { improve: 'Dire le prix plus tôt.', kpi: 'Ajouter les inscriptions à la lettre.', traffic: 'La page cuisines reçoit du monde et ne le garde pas.', tools: 'Noter aussi qui appelle et qui vient.' },
    { improve: 'Demander d’où viennent ceux qui entrent.', kpi: none, traffic: 'La page refaite retient mieux.', tools: none },
    { improve: none, kpi: none, traffic: 'L’été est calme, comme prévu.', tools: 'Un outil d’envoi pour la lettre.' },
    { improve: 'Ranger les photos par commune.', kpi: none, traffic: 'Les QR amènent des lecteurs, pas des demandes.', tools: none },
    { improve: 'Rappeler les devis sans réponse.', kpi: 'Regarder les avis chaque trimestre, plus chaque mois.', traffic: 'Des gens arrivent par les assistants\u202f: les guides y sont cités.', tools: none },
    { improve: 'Trier les mots des annonces.', kpi: none, traffic: none, tools: none },
  ],
}

export const answersAt = (which: 'first' | 'second', place: number): Answers => answers[which][place] ?? answers[which].at(-1)!
