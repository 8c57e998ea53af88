// Whether a text holds something of a language: its commonest small words, or its letters.

/** None of another language’s is common in French. */
const SMALL_WORDS: Record<string, RegExp> = {
  fr: /\b(?:les|des|est|une|dans|pour|avec|nous|vous|sur)\b/gi, en: /\b(?:the|and|of|with|for|is|you|our|are)\b/gi, es: /\b(?:los|las|una|para|con|el|del|por)\b/gi, de: /\b(?:und|der|die|das|mit|ist|ein|eine|nicht)\b/gi,
  it: /\b(?:che|gli|della|per|con|una|di|sono)\b/gi, pt: /\b(?:uma|para|com|dos|os|em|do|da)\b/gi, nl: /\b(?:het|een|van|voor|met|zijn|wij)\b/gi, ca: /\b(?:els|les|amb|per|una|del)\b/gi,
}
const LETTERS: Record<string, RegExp> = {
  ja: /[\u3040-\u30ff]/g, zh: /[\u3400-\u9fff]/g, ko: /[\uac00-\ud7af]/g, ru: /[\u0400-\u04ff]/g, uk: /[\u0400-\u04ff]/g, bg: /[\u0400-\u04ff]/g, ar: /[\u0600-\u06ff]/g, fa: /[\u0600-\u06ff]/g, he: /[\u0590-\u05ff]/g, el: /[\u0370-\u03ff]/g,
}
const SAMPLE_CHARACTERS = 20_000
/** A word in a hundred: far under what a text of the language has, over what chance brings into another. */
const FEW = 0.01
const FEWEST = 5

/** False also when the language is not one we can listen for. */
export function holdsWordsOf(language: string, text: string): boolean {
  const sample = text.slice(0, SAMPLE_CHARACTERS)
  const heard = sample.match(SMALL_WORDS[language] ?? LETTERS[language] ?? /$^/g)?.length ?? 0
  return heard >= FEWEST && heard > FEW * sample.split(/\s+/).length
}
