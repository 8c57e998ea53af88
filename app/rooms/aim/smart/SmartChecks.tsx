/** Five lines under an objective: what its sentence says for each letter, and the words to add. Atteignable is a chance, never a tick. */
import { formatTenths } from '@azimut/engines/expected'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { readSmart } from './readSmart.page.ts'
import type { SmartAnswer, SmartFacts } from './readSmart.page.ts'
import { smartWords } from './smart.words.ts'

export const SmartChecks = ({ sentence, facts }: { sentence: string; facts?: SmartFacts }) => {
  const t = useWords(smartWords)
  const locale = useLocale()
  const detail = ({ letter, found, lacks, chance }: SmartAnswer) => {
    if (lacks.length) return lacks.map(one => t(one)).join(' ')
    if (chance !== null) return t('withBudget')
    return letter === 'A' && facts?.acceptedBy ? t('by', { name: facts.acceptedBy }) : found === null ? undefined : t('found', { found })
  }
  const aside = ({ met, chance }: SmartAnswer) => {
    if (met === null) return chance === null ? <StateWord tone="early">{t('notYet')}</StateWord> : formatTenths(chance, locale)
    return <StateWord tone={met ? 'good' : 'early'}>{t(met ? 'yes' : 'notYet')}</StateWord>
  }
  return <Rows>{readSmart(sentence, facts).map(one => <Row key={one.letter} title={t(one.letter)} detail={detail(one)} aside={aside(one)} />)}</Rows>
}
