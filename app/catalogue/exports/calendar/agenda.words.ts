// The words of the agenda file.
const fr = {
  name: (company: string) => `Stratégie de ${company}`,
  action: 'Action',
  meeting: 'Point',
  day: 'Date à retenir',
  owner: (owner: string) => `Qui : ${owner}`,
  hours: (hours: string) => `Temps prévu : ${hours}`,
  why: (objective: string) => `Pourquoi : ${objective}`,
  simulated: 'Entreprise d’exemple : chiffres inventés.',
}

const en: typeof fr = {
  name: company => `Strategy of ${company}`,
  action: 'Action',
  meeting: 'Review',
  day: 'Date to remember',
  owner: owner => `Who: ${owner}`,
  hours: hours => `Planned time: ${hours}`,
  why: objective => `Why: ${objective}`,
  simulated: 'Example company: invented figures.',
}

export const words = { fr, en }
