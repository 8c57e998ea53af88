// What a plan made in Excel may say of each line, and the titles people give those columns.
import type { KnownTitles } from '#app/catalogue/connectors/_sheet/titles.ts'

export const planFields = ['title', 'kind', 'owner', 'start', 'due', 'hours', 'amount', 'lever', 'status', 'theme', 'stage', 'format'] as const
export type PlanField = (typeof planFields)[number]

export const planTitles: KnownTitles<PlanField> = {
  title: ['action', 'actions', 'tache', 'taches', 'intitule', 'titre', 'contenu', 'sujet', 'quoi', 'libelle', 'description', 'operation', 'poste', 'ligne', 'task', 'title', 'what', 'content', 'topic', 'name', 'item', 'line'],
  kind: ['nature', 'type', 'sorte', 'kind'],
  owner: ['responsable', 'qui', 'pilote', 'porteur', 'attribue a', 'charge de', 'auteur', 'owner', 'who', 'assigned to', 'assignee', 'lead', 'author'],
  start: ['debut', 'date de debut', 'date debut', 'commence le', 'du', 'start', 'start date', 'begins', 'from'],
  due: ['echeance', 'fin', 'date de fin', 'date fin', 'date limite', 'pour le', 'au', 'deadline', 'due', 'due date', 'end', 'end date', 'date de publication', 'publication', 'date', 'jour', 'quand', 'mois', 'when', 'day', 'month', 'publish on'],
  hours: ['heures', 'nb heures', 'nombre d heures', 'temps', 'duree', 'charge', 'hours', 'time', 'effort', 'workload'],
  amount: ['budget ht', 'montant ht', 'cout ht', 'budget', 'montant', 'cout', 'prix', 'depense', 'enveloppe', 'amount', 'cost', 'spend', 'price'],
  lever: ['levier', 'canal', 'support', 'media', 'leviers', 'canaux', 'lever', 'channel', 'medium'],
  status: ['statut', 'etat', 'avancement', 'status', 'state', 'progress'],
  theme: ['theme', 'thematique', 'rubrique', 'pilier', 'topic area', 'pillar', 'category', 'categorie'],
  stage: ['etape', 'phase', 'maturite', 'entonnoir', 'stage', 'funnel'],
  format: ['format', 'formats', 'type de contenu', 'content type'],
}

/** Whether the title of the amounts says « par mois » or « en tout »; null when it does not. */
export const amountPeriod = (title: string): 'month' | 'whole' | null => {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  if (/mensuel|par mois|\/ ?mois|monthly|per month|a month/.test(plain)) return 'month'
  return /total|annuel|global|en tout|annual|yearly|whole/.test(plain) ? 'whole' : null
}

export const isInThousands = (title: string) => /\bk\s?(?:€|eur|euros)/i.test(title)
