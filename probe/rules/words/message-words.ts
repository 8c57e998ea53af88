// The words that carry a message, cut to their stem, so that « escaliers » and « escalier » are one.

const EMPTY = new Set(`a à au aux avec c ce ces cet cette chez d dans de des du elle en es est et eux il ils j je l la le les leur leurs lui m ma mais me mes moi mon n ne nos notre nous on ou où
par pas plus pour qu que qui s sa sans se ses si son sont sous sur t ta te tes toi ton tous tout toute toutes très tu un une vers vos votre vous y accueil bienvenue page site officiel
a about all an and are as at be by for from has have home how in is it its more my of official on or our out page so that the their them they this to up us was we welcome what when where which who why will with you your`.split(/\s+/).map(fold))

const STEM_LENGTH = 5

function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

/** Words of two letters and more that say something, each cut to its first five letters (« menuisier », « menuiserie » → `menui`). */
export function stemsOf(text: string): Set<string> {
  const words = fold(text).match(/\p{L}{2,}|\d{2,}/gu) ?? []
  return new Set(words.filter((word) => !EMPTY.has(word)).map((word) => word.slice(0, STEM_LENGTH)))
}

/** Share 0–1 of the stems of both that both have; 0 when there are none. */
export function overlapOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((stem) => other.has(stem)).length
  return shared ? shared / (one.size + other.size - shared) : 0
}
