// The words of a brief.
const fr = {
  ofStrategy: (company: string) => `Brief : la stratégie de ${company}`, ofAction: (action: string, company: string) => `Brief : ${action}, pour ${company}`,
  colon: ' : ', unknown: 'Nous ne savons pas. Ne pas inventer : demander.',
  todo: 'À faire', doneWhen: 'C’est fait quand', objective: 'Objectif', stakes: 'Pourquoi cela compte', audience: 'Public', offer: 'Offre', cta: 'Ce que l’on propose de faire', story: 'Récit et preuve',
  proof: 'Preuves', weakness: 'Faiblesse constatée', tone: 'Ton', promise: 'Promesse', values: 'Valeurs', avoid: 'Mots à éviter',
  constraints: 'Contraintes', dates: (start: string, due: string) => `Du ${start} au ${due}`, hours: (hours: string) => `Temps prévu : ${hours}`, landing: 'Page où l’on envoie les gens',
  plan: 'Actions prévues', action: (title: string, owner: string | null, day: string) => `${title} (${owner ?? 'à confier'}, pour le ${day})`, decided: 'Déjà décidé',
  measured: 'Ce qui est mesuré', formula: 'Calcul', figures: (day: string) => `Chiffres du ${day}`,
  never: 'Ce qu’il ne faut pas inventer', simulated: 'Entreprise d’exemple : ses chiffres sont inventés.',
  neverLines: ['Aucun chiffre, prix, délai, avis, nom de client ni référence qui ne soit pas ci-dessus.', 'Aucune promesse que l’entreprise n’a pas faite.', 'Ce qui manque se demande, et se signale dans la réponse.', 'Le mot « soldes » ne s’emploie que pendant les soldes légales ; une baisse de prix montre le prix le plus bas des 30 derniers jours.'],
}

const en: typeof fr = {
  ofStrategy: company => `Brief: the strategy of ${company}`, ofAction: (action, company) => `Brief: ${action}, for ${company}`,
  colon: ': ', unknown: 'We do not know. Do not invent: ask.',
  todo: 'To do', doneWhen: 'It is done when', objective: 'Objective', stakes: 'Why it matters', audience: 'Audience', offer: 'Offer', cta: 'What people are asked to do', story: 'Story and proof',
  proof: 'Proofs', weakness: 'Weakness seen', tone: 'Tone', promise: 'Promise', values: 'Values', avoid: 'Words to avoid',
  constraints: 'Constraints', dates: (start, due) => `From ${start} to ${due}`, hours: hours => `Planned time: ${hours}`, landing: 'Page people are sent to',
  plan: 'Actions planned', action: (title, owner, day) => `${title} (${owner ?? 'to be given'}, by ${day})`, decided: 'Already decided',
  measured: 'What is measured', formula: 'Formula', figures: day => `Figures of ${day}`,
  never: 'What must not be invented', simulated: 'Example company: its figures are invented.',
  neverLines: ['No figure, price, delay, review, customer’s name or reference that is not above.', 'No promise the company did not make.', 'What is missing is asked for, and said in the answer.', 'In France « soldes » may be used during the legal sales only; a price cut shows the lowest price of the last 30 days.'],
}

export const briefWords = { fr, en }
export type BriefWords = typeof fr
