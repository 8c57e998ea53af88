// Buttons side by side that each ask for something else.
import { check, fail, notApplicable, pass } from '../contract.ts'
import { blocksOfCalls, type Call } from '../../rules/words/call-to-action.ts'

const button = (text: string) => `<a class="btn" href="/${encodeURIComponent(text)}">${text}</a>`

/** Different acts towards different places: « Acheter » four times, for four products, is one act. */
const differentOnes = (block: readonly Call[]) => [...new Map(block.map((call) => [call.intention, call])).values()]

export default check({
  id: 'cont.cta-conflict', version: 1, element: 2, severity: 'medium', reads: 'page',
  effortMinutes: 20, skill: 'editor',
  threshold: {
    value: 3, unit: 'buttons', from: 1, to: 8,
    words: { fr: { name: 'Boutons différents côte à côte, au plus', origin: 'Devant davantage, beaucoup ne choisissent rien' }, en: { name: 'Different buttons side by side, at most', origin: 'Before more, many choose nothing' } },
  },
  source: { reference: 'At most three different calls to action side by side', kind: 'convention' },
  words: {
    fr: {
      title: 'La page {page} demande {calls} choses à la fois',
      many: '{count} pages demandent trop de choses à la fois',
      why: 'Des boutons différents, côte à côte, obligent à choisir avant d’avoir compris. Beaucoup ne choisissent rien.',
      fix: 'Gardez un bouton principal, celui que vous voulez voir pressé. Faites des autres de simples liens, ou déplacez-les plus bas dans la page.',
    },
    en: {
      title: 'The page {page} asks for {calls} things at once',
      many: '{count} pages ask for too many things at once',
      why: 'Different buttons side by side make people choose before they have understood. Many choose nothing.',
      fix: 'Keep one main button, the one you want pressed. Make plain links of the others, or move them further down the page.',
    },
  },
  run(page, _about, limit) {
    const blocks = blocksOfCalls(page).map(differentOnes)
    const [busiest] = blocks.sort((a, b) => b.length - a.length)
    if (!busiest) return notApplicable
    if (busiest.length <= limit) return pass()
    return fail({ url: page.url, proof: { selector: busiest[0]!.selector, text: busiest.map(({ text }) => text).join(' · ') }, values: { calls: busiest.length } })
  },
  examples: {
    pass: [
      `<main><div>${['Demander un devis', 'Prendre rendez-vous', 'Télécharger le catalogue'].map(button).join('')}</div></main>`,
      `<main><div>${['Acheter', 'Acheter le lot', 'Acheter la paire', 'Ajouter au panier'].map(button).join('')}</div></main>`,
      `<main><section id="a">${button('Demander un devis')}${button('Réserver')}</section><section id="b">${button('Postuler')}${button('Télécharger')}</section></main>`,
    ],
    fail: [
      `<main><div class="hero">${['Demander un devis', 'Prendre rendez-vous', 'Télécharger le catalogue', 'S’abonner'].map(button).join('')}</div></main>`,
      `<header id="haut">${['Réserver', 'Commander', 'Postuler', 'Contactez-nous', 'S’inscrire'].map(button).join('')}</header>`,
    ],
  },
})
