// Challenges a KPI before it is kept: what can rise while nothing improves, and which one says more.
import type { Kpi, Stage } from '#app/catalogue/kpis/_contract.ts'
import type { Bilingual } from '#app/model/noun.ts'

/** What people call a figure that flatters, in either language. */
const flattering: readonly { words: RegExp; says: Bilingual }[] = [
  { words: /(?<!\p{L})(?:trafic|traffic|visiteurs?|visitors?|sessions?|pages vues|page views?)(?!\p{L})/iu, says: { fr: 'Le trafic monte facilement sans rien vendre.', en: 'Traffic rises easily without selling anything.' } },
  { words: /(?<!\p{L})(?:abonnés|followers?|fans?|likes?|j’aime|mentions? j’aime)(?!\p{L})/iu, says: { fr: 'Des abonnés s’ajoutent sans jamais acheter, et un jeu-concours suffit à les faire venir.', en: 'Followers add up without ever buying, and a contest is enough to bring them.' } },
  { words: /(?<!\p{L})(?:impressions?|vues|views?|affichages?|portée|reach)(?!\p{L})/iu, says: { fr: 'Une vue se paie\u202f; elle ne dit pas que quelqu’un a retenu votre nom.', en: 'A view is bought; it does not say that anybody kept your name.' } },
  { words: /(?<!\p{L})(?:taux d’ouverture|ouvertures?|open rate|opens?)(?!\p{L})/iu, says: { fr: 'Les messageries ouvrent seules une partie des e-mails\u202f: ce sont les clics qui comptent.', en: 'Mail programs open part of the e-mails by themselves: clicks are what counts.' } },
  { words: /(?<!\p{L})(?:clics?|clicks?|rebond|bounce|temps passé|time on site)(?!\p{L})/iu, says: { fr: 'Ce chiffre décrit une page, pas un client. Que doit-il se passer ensuite\u202f?', en: 'This figure describes a page, not a customer. What should happen next?' } },
]

export interface Challenge { says: Bilingual; betterId: string | null }

/** What an objective works on: its stage, and the KPI its wish is usually counted in. */
export interface Purpose { stage: Stage; usualKpiId: string }

/**
 * Undefined when nothing is to be said. The company's own name for the figure is read first, then what the shelf knows.
 * @example challengeKpi({ name: 'Trafic du site', counted: usefulVisits }, { stage: 'awareness', usualKpiId: 'brand-searches' }) // better: brand-searches
 */
export function challengeKpi({ name, counted }: { name: string; counted: Kpi | undefined }, { stage, usualKpiId }: Purpose): Challenge | undefined {
  const flatters = flattering.find(({ words }) => words.test(name.replaceAll('\'', '’')))
  const warning = counted?.vanityWarning ?? null
  if (!flatters && warning === null) return undefined
  const better = counted?.better?.[stage] ?? (flatters ? stage === 'awareness' ? 'brand-searches' : usualKpiId : null)
  return { says: flatters?.says ?? warning!, betterId: better === counted?.id && !flatters ? null : better }
}
