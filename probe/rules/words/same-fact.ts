// When two sentences with a figure speak of the same fact: « livraison offerte dès 50 € » and « dès 80 € en Belgique » do not.
import type { Statement } from '../../facts/page-facts.ts'
import { overlapOf, stemsOf } from './message-words.ts'

/** Words that make it another fact: « livraison offerte dès 80 € en Belgique », « rétractation sous 14 jours », « installé à Toulon depuis 1998 ». */
const QUALIFIERS = /relais|domicile|express|standard|rapide|chronopost|colissimo|europe|belgi|suisse|switzerland|corse|dom-tom|outre-mer|[ée]tranger|international|monde|\bpros?\b|professionnel|particulier|\bhors\b|\bstock|sur mesure|r[ée]tractation|l[ée]gale?|conformit[ée]|d[ée]cennale|bienn?ale|pi[èe]ces|main[- ]d|structure|moteur|batterie|sommier|matelas|install|sp[ée]cialis|certifi|label|membre|partenaire|agr[ée]|[ée]change|volumineux|meuble|club|abonn|member/gi

/** Kinds that say many things with the same words: two sentences must look alike to speak of the same one. */
const LOOSE = new Set<Statement['kind']>(['guarantee-years', 'delivery-days', 'people', 'clients'])

/** Share of meaningful words in common from which two such sentences are alike. */
const ALIKE = 0.3

const qualifiersOf = (text: string) => [...new Set(text.toLowerCase().match(QUALIFIERS) ?? [])].sort().join(' ')

export function isSameFact(one: Statement, other: Statement): boolean {
  if (qualifiersOf(one.snippet) !== qualifiersOf(other.snippet)) return false
  return !LOOSE.has(one.kind) || overlapOf(stemsOf(one.snippet), stemsOf(other.snippet)) >= ALIKE
}
