// A home page whose title, description and heading do not speak of the same thing.
import { cutText } from '../../facts/cut.ts'
import { check, fail, notApplicable, pass } from '../contract.ts'
import { overlapOf, stemsOf } from '../../rules/words/message-words.ts'

/** A greeting or a name alone promises nothing that others should repeat. */
const FEWEST_STEMS = { said: 2, apart: 3 }

export default check({
  id: 'cont.message-coherent', version: 1, element: 2, severity: 'medium', reads: 'page',
  effortMinutes: 30, skill: 'editor',
  source: { reference: 'At least one meaningful word in common between title, description, main heading and sharing preview', kind: 'convention' },
  words: {
    fr: {
      title: 'Votre accueil ne dit pas la même chose partout',
      why: '« {apart} » n’a aucun mot en commun avec « {other} ». Qui clique dans Google ou sur un partage doit retrouver en arrivant ce qu’on lui a promis.',
      fix: 'Écrivez en une phrase ce que vous faites, pour qui et où. Reprenez-en les mots dans le titre, la description, le grand titre et l’aperçu de partage.',
      good: 'Votre accueil dit la même chose dans Google, sur les réseaux et sur la page',
    },
    en: {
      title: 'Your home page does not say the same thing everywhere',
      why: '“{apart}” has no word in common with “{other}”. People who click in Google or on a shared link must find on arrival what they were promised.',
      fix: 'Write in one sentence what you do, for whom and where. Use its words in the title, the description, the main heading and the sharing preview.',
      good: 'Your home page says the same thing in Google, on networks and on the page',
    },
  },
  run(page, about) {
    if (page.url !== about.homeUrl) return notApplicable
    const said = [
      page.titles[0], page.headings.find(({ level }) => level === 1)?.text, page.metas.description, page.metas['og:title'], page.metas['og:description'],
    ].flatMap((text) => text?.trim() ? [{ text: text.trim(), stems: stemsOf(text) }] : []).filter(({ stems }) => stems.size >= FEWEST_STEMS.said)
    if (said.length < 2) return notApplicable
    // One that shares nothing with any of the others.
    const apart = said.find((one) => one.stems.size >= FEWEST_STEMS.apart && said.every((other) => other === one || overlapOf(one.stems, other.stems) === 0))
    if (!apart) return pass()
    const other = said.find((one) => one !== apart)!
    return fail({ url: page.url, proof: { text: said.map(({ text }) => `« ${cutText(text, 160)} »`).join(' / ') }, values: { apart: cutText(apart.text, 120), other: cutText(other.text, 120) } })
  },
  examples: {
    pass: [
      '<title>Escaliers sur mesure à Toulon – Lenoir</title><meta name="description" content="Menuisier à Toulon : pose et rénovation."><main><h1>Votre escalier, fait à l’atelier</h1>',
      '<title>Menuiserie Lenoir</title><meta property="og:title" content="Lenoir, menuisiers dans le Var"><main><h1>Bienvenue</h1>',
      '<title>Traiteur à Lyon</title><meta name="description" content="Repas et buffets livrés à Lyon."><main><h1>Buffets pour vos fêtes</h1>',
    ],
    fail: [
      '<title>Escaliers sur mesure à Toulon – Lenoir</title><meta name="description" content="Menuisier à Toulon, pose d’escaliers."><main><h1>Solutions digitales innovantes</h1>',
      '<title>Menuiserie Lenoir Toulon</title><meta property="og:title" content="Thème Astra Starter"><meta name="description" content="Menuiserie à Toulon"><main><h1>Menuiserie et escaliers</h1>',
    ],
  },
})
