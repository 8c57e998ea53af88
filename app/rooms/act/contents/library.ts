// Finds a content again by what people call it: « pdf prospects chauds » is a format, a public and how near they are to buying.
import type { RowOf } from '#app/kernel/noun.ts'
import type { content } from '#app/model/act/content.ts'

type Content = Pick<RowOf<typeof content>, 'title' | 'theme' | 'tags' | 'format' | 'stage' | 'maturity' | 'channel' | 'message' | 'offer'>

/** Words each value is looked for by, in both languages. */
const names: Readonly<Record<string, string>> = {
  page: 'page', article: 'article blog billet', post: 'post publication réseaux social', email: 'e-mail email courriel mail newsletter', video: 'vidéo video film', pdf: 'pdf document livre blanc guide', picture: 'photo image visuel picture',
  audio: 'audio podcast radio', event: 'événement salon event', ad: 'annonce publicité ad', print: 'imprimé papier affiche flyer print', other: 'autre other',
  awareness: 'faire connaître notoriété découverte awareness', conversion: 'convaincre intéresser conversion', closing: 'vendre vente acheter sale', retention: 'fidéliser fidélité clients retention',
  cold: 'froid prospects inconnus cold', warm: 'tiède prospects intéressés warm', hot: 'chaud prospects prêts hot',
}

/** Lower case, without accents, and without the mark of the plural, so that « prospects chauds » finds « prospect chaud ». */
const stems = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean).map(word => (word.length > 3 ? word.replace(/[sx]$/, '') : word))

/** Contents that hold every word asked for, the title's matches first. A word may be the beginning of one. */
export function searchContents<C extends Content>(contents: readonly C[], text: string): C[] {
  const asked = stems(text)
  const scored = contents.map(one => ({ one, score: scoreOf(one, asked) })).filter(({ score }) => score > 0)
  return scored.toSorted((a, b) => b.score - a.score).map(({ one }) => one)
}

function scoreOf({ title, theme, tags, format, stage, maturity, channel, message, offer }: Content, asked: readonly string[]): number {
  const own = stems(title)
  const tagged = stems(tags.join(' '))
  const all = [...own, ...tagged, ...stems([theme, channel, message, offer, names[format], names[stage ?? ''], names[maturity ?? '']].join(' '))]
  const holds = (words: readonly string[], word: string) => words.some(one => one.startsWith(word))
  if (!asked.length || !asked.every(word => holds(all, word))) return 0
  return 1 + asked.filter(word => holds(own, word)).length * 2 + asked.filter(word => holds(tagged, word)).length
}
