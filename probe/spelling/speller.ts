// The process that holds the dictionaries: told words once, it answers those it does not know, and ends.
import nspell from 'nspell'
import type { SpelledLanguage } from '../facts/site-facts.ts'
import type { Spelled, ToSpell } from './spell.ts'

/** What a word may have meant is sought for few: it takes a hundred times longer than knowing it. */
const SUGGESTED = 12
const SUGGESTIONS = 3
/** Parts of a compound as short as these are often no words by themselves: « a-t-il », « éco-quartier ». */
const PART_LENGTH = 4

type Spelling = ReturnType<typeof nspell>
interface Dictionary { language: SpelledLanguage; spelling: Spelling }

/** British ways, as the dictionary, which is American, has them. */
const BRITISH: readonly [RegExp, string][] = [[/our/, 'or'], [/is(?=e|ing|ation)/, 'iz'], [/ys(?=e|ing)/, 'yz'], [/re(?=s?$)/, 'er'], [/ll(?=ed|ing|er)/, 'l'], [/ogue/, 'og'], [/ence/, 'ense'], [/amme/, 'am']]

/** Other right spellings of a word: in French those of 1990 do without a circumflex (« connaitre », « gout »). */
const othersOf: Record<SpelledLanguage, (word: string) => string[]> = {
  fr: (word) => [...word].flatMap((letter, at) => letter === 'i' || letter === 'u' ? word.slice(0, at) + (letter === 'i' ? 'î' : 'û') + word.slice(at + 1) : []),
  en: (word) => BRITISH.filter(([way]) => way.test(word)).map(([way, other]) => word.replace(way, other)),
}

async function load(language: SpelledLanguage): Promise<Dictionary> {
  const { default: { aff, dic } } = await (language === 'fr' ? import('dictionary-fr') : import('dictionary-en'))
  return { language, spelling: nspell({ aff: Buffer.from(aff), dic: Buffer.from(dic) }) }
}

const isWord = ({ language, spelling }: Dictionary, word: string): boolean => [word, ...othersOf[language](word)].some((one) => spelling.correct(one))

/** Also a compound whose parts are words. */
const knows = (dictionary: Dictionary, word: string): boolean =>
  isWord(dictionary, word) || word.includes('-') && word.split('-').every((part) => part.length < PART_LENGTH || isWord(dictionary, part))

const withSuggestions = ({ spelling }: Dictionary, words: readonly string[]): [string, string[]][] =>
  words.map((word, at) => [word, at < SUGGESTED ? spelling.suggest(word).slice(0, SUGGESTIONS) : []])

async function spell({ fr, en }: ToSpell): Promise<Spelled> {
  const answer: Spelled = { fr: [], en: [] }
  const french = fr.length ? await load('fr') : null
  const unknown = french ? fr.filter((word) => !knows(french, word)) : []
  const english = en.length || unknown.length ? await load('en') : null
  if (!english) return answer
  // An English word in a French text is no mistake of spelling: « showroom ».
  if (french) answer.fr = withSuggestions(french, unknown.filter((word) => !knows(english, word)))
  answer.en = withSuggestions(english, en.filter((word) => !knows(english, word)))
  return answer
}

// Nobody is left to hear the answer.
process.once('disconnect', () => process.exit(0))
process.once('message', (words: ToSpell) => {
  void spell(words).then((answer) => process.send!(answer, () => process.exit(0)))
})
