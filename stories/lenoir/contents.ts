// What the joinery published, and what it prepares: twelve contents, from the idea to the day each is out.
import { addDays, daysBetween } from '@azimut/engines/calendar'
import { letterChannel } from './channels.ts'
import { host } from './pages.ts'
import type { Path } from './pages.ts'
import type { Row } from './teller.ts'
import { agree, wrote } from './world.ts'
import type { World } from './world.ts'

interface Piece {
  title: string
  theme: 'Escaliers' | 'Cuisines' | 'Vie de l’atelier'
  stage: 'awareness' | 'conversion' | 'closing' | 'retention'
  format: string
  channel: string
  maturity?: 'cold' | 'warm' | 'hot'
  message: string
  offer?: string
  cta?: string
  landing?: Path
  tags: string[]
  evergreen?: true
  /** The action it is made for, and who writes it. */
  action: string
  owner: string
  reviewer?: string
  /** Days from the start of an objective, or from today, to the day it is out; null is no day yet. */
  out: readonly ['first' | 'second' | 'now', number] | null
  state: 'published' | 'review' | 'draft' | 'idea'
}

const [claire, ines, marc, studio] = ['Claire Lenoir', 'Inès, alternante', 'Marc, chef d’atelier', 'Studio Rivage']

const pieces: readonly Piece[] = [
  { title: 'Annonce «\u00a0Escalier sur mesure près de Toulon\u00a0»', theme: 'Escaliers', stage: 'closing', format: 'ad', channel: 'search-ads-generic', maturity: 'hot', message: 'Un escalier dessiné pour votre maison', offer: 'Le relevé et le plan offerts', cta: 'Demander un devis', landing: '/escaliers', tags: ['annonce'], action: 'Ouvrir les annonces escaliers', owner: studio, reviewer: claire, out: ['first', 10], state: 'published' },
  { title: 'Guide «\u00a0Choisir son escalier\u00a0»', theme: 'Escaliers', stage: 'awareness', format: 'article', channel: host, maturity: 'cold', message: 'La pente décide avant le goût', cta: 'Faire mesurer votre trémie', tags: ['guide', 'escalier'], evergreen: true, action: 'Écrire le guide «\u00a0Choisir son escalier\u00a0»', owner: ines, reviewer: marc, out: ['first', 47], state: 'published' },
  { title: 'L’escalier de Hyères, avant et après', theme: 'Escaliers', stage: 'conversion', format: 'picture', channel: 'Instagram', maturity: 'warm', message: 'Onze jours, et l’on remonte chez soi', tags: ['chantier', 'photo'], action: 'Photographier l’escalier de Hyères', owner: ines, reviewer: claire, out: ['first', 77], state: 'published' },
  { title: 'Guide «\u00a0Rénover un escalier\u00a0»', theme: 'Escaliers', stage: 'conversion', format: 'article', channel: host, maturity: 'warm', message: 'Garder les limons, changer les marches', cta: 'Envoyer une photo de votre escalier', tags: ['guide', 'escalier'], action: 'Écrire le guide «\u00a0Rénover un escalier\u00a0»', owner: ines, reviewer: marc, out: ['first', 97], state: 'published' },
  { title: 'Vidéo d’une pose', theme: 'Vie de l’atelier', stage: 'awareness', format: 'video', channel: 'Instagram', message: 'Une journée de pose en une minute', tags: ['chantier', 'vidéo'], action: 'Tourner une vidéo de pose', owner: marc, out: null, state: 'idea' },
  { title: 'Annonce «\u00a0Cuisine en bois massif\u00a0»', theme: 'Cuisines', stage: 'closing', format: 'ad', channel: 'search-ads-generic', maturity: 'hot', message: 'Une cuisine faite ici, posée par ceux qui l’ont faite', offer: 'Une visite de l’atelier avant de décider', cta: 'Demander un devis', landing: '/cuisines', tags: ['annonce'], action: 'Ouvrir les annonces cuisines', owner: studio, reviewer: claire, out: ['second', 9], state: 'published' },
  { title: 'Page «\u00a0Cuisines en bois massif\u00a0»', theme: 'Cuisines', stage: 'conversion', format: 'page', channel: host, maturity: 'warm', message: 'Trois cuisines, leurs prix et leurs délais', cta: 'Demander un devis', tags: ['page'], action: 'Réécrire la page cuisines', owner: ines, reviewer: claire, out: ['second', 26], state: 'published' },
  { title: 'Lettre «\u00a0Premiers chantiers\u00a0»', theme: 'Vie de l’atelier', stage: 'retention', format: 'email', channel: letterChannel, maturity: 'warm', message: 'Ce qui sort de l’atelier ce mois-ci', cta: 'Voir la cuisine de La Seyne', landing: '/cuisines', tags: ['lettre'], action: 'Envoyer la première lettre', owner: ines, reviewer: claire, out: ['second', 45], state: 'published' },
  { title: 'Guide «\u00a0Prix d’une cuisine\u00a0»', theme: 'Cuisines', stage: 'awareness', format: 'article', channel: host, maturity: 'cold', message: 'Où passe l’argent, du caisson à la poignée', cta: 'Demander une estimation', tags: ['guide', 'prix'], evergreen: true, action: 'Écrire le guide «\u00a0Prix d’une cuisine\u00a0»', owner: ines, reviewer: claire, out: ['second', 82], state: 'published' },
  { title: 'Lettre «\u00a0Avant, après\u00a0»', theme: 'Cuisines', stage: 'retention', format: 'email', channel: letterChannel, maturity: 'warm', message: 'La même pièce, trois semaines plus tard', cta: 'Voir nos réalisations', landing: '/realisations', tags: ['lettre', 'chantier'], action: 'Envoyer la lettre avant-après', owner: ines, reviewer: claire, out: ['second', 140], state: 'published' },
  { title: 'Lettre de décembre', theme: 'Vie de l’atelier', stage: 'retention', format: 'email', channel: letterChannel, maturity: 'warm', message: 'Ce que l’on prépare l’hiver, et les places du printemps', offer: 'Trois relevés en janvier, réservés aux lecteurs', cta: 'Réserver un relevé', landing: '/devis', tags: ['lettre'], action: 'Écrire la lettre du mois', owner: ines, reviewer: claire, out: ['now', 8], state: 'review' },
  { title: 'Guide «\u00a0Plan de travail\u00a0»', theme: 'Cuisines', stage: 'conversion', format: 'article', channel: host, maturity: 'warm', message: 'Bois, pierre ou stratifié\u202f: ce qui vieillit bien', cta: 'Venir toucher les matières', tags: ['guide', 'cuisine'], action: 'Écrire le guide «\u00a0Plan de travail\u00a0»', owner: ines, out: ['now', 40], state: 'draft' },
]
/** Written so many days before it is out, reviewed and made ready before it goes. */
const [daysToWrite, daysToReview] = [12, 3]

export function agreeContents(world: World): void {
  const { year } = world
  for (const piece of pieces) {
    const [during, after] = piece.out ?? ['first', 100]
    const start = during === 'now' ? year.today : year[during].startOn
    const out = year.workday(addDays(start, after))
    if (during === 'now') agree(world, year.to, () => write(world, piece, out))
    else if (piece.state === 'idea') agree(world, out, () => write(world, piece, null))
    else agree(world, addDays(start, Math.max(1, daysBetween(start, out) - daysToWrite)), () => write(world, piece, out))
  }
  agree(world, addDays(year.to, -20), () => reuse(world, 'Guide «\u00a0Choisir son escalier\u00a0»'))
}

async function write(world: World, { owner, reviewer, action, landing, out: _out, state, ...said }: Piece, out: string | null): Promise<void> {
  const { teller, people, actions, year } = world
  const isPast = state === 'published'
  const content = await teller.ask('act.createContent', {
    ...said, onDay: out, ownerId: people.get(owner)!, actionId: actions.get(action)!.id, state: isPast ? 'draft' : state,
    ...(landing ? { landingUrl: `https://${host}${landing}` } : {}), ...(reviewer && !isPast ? { reviewerId: people.get(reviewer)! } : {}),
  })
  wrote(world, 'act.listContents')
  if (!isPast || out === null || out > year.to) return
  agree(world, addDays(out, -daysToReview), async () => {
    const reviewed = await teller.ask('act.reviewContent', { ...at(content), reviewerId: people.get(reviewer!)!, isReliable: true, isRelevant: true, isUseful: true })
    agree(world, out, async () => { await teller.ask('act.updateContent', { ...at(reviewed), change: { state: 'published' } }) })
  })
}

async function reuse({ teller }: World, title: string): Promise<void> {
  const [known] = (await teller.ask<(Row & { title: string })[]>('act.listContents')).filter(one => one.title === title)
  await teller.ask('act.reuseContent', at(known!))
}

const at = ({ id, version }: Row) => ({ id, version })
