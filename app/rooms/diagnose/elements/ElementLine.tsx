/** One of the nine: a bar, its weight, and behind it what fed the score. */
import { formatShare } from '@azimut/engines/locale'
import { Choice } from '#app/design/Choice.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Bar } from '#app/design/Progress.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import type { Answer, ElementLine as Line } from './elements.ts'
import css from './elements.module.css'
import { elementsWords } from './elements.words.ts'

const answerWords = { yes: 'yes', no: 'no', unknown: 'dontKnow' } as const
const answers = ['yes', 'no', 'unknown'] as const

const Automatic = ({ automatic }: Pick<Line, 'automatic'>) => {
  const t = useWords(elementsWords)
  const locale = useLocale()
  if (!automatic) return <p className={css.small}>{t('noCheck')}</p>
  return <p className={css.small}>{automatic.score === null ? t('automaticNone') : t('automatic', { checks: automatic.checks, score: formatShare(automatic.score, locale) })}</p>
}

const Statements = ({ element }: { element: Line }) => {
  const t = useWords(elementsWords)
  const mayEdit = useMayEdit()
  const answer = useAct('diagnose.answerStatement', { said: t('saved') })
  const given = element.statements.filter(one => one.answer !== null).length
  return (
    <section aria-label={t('answers')}>
      <h4 className={css.small}>{t('answers')} · {t('answered', { count: given, total: element.statements.length })}</h4>
      <ul className={css.statements}>
        {element.statements.map(({ id, says, why, answer: current }) => (
          <li key={id}>
            <p><strong>{says}</strong><br /><small>{why}</small></p>
            {mayEdit ? <Choice<Answer> label={says} value={current} onChange={value => answer.mutate({ element: element.id, statementId: id, answer: value })} options={answers.map(value => ({ value, label: t(answerWords[value]) }))} />
              : <p>{current ? t(answerWords[current]) : '–'}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Opened from the head of the page, it comes in sight with the keyboard on it. */
const bringInSight = (details: HTMLDetailsElement | null) => { details?.scrollIntoView({ block: 'center' }); details?.querySelector('summary')?.focus({ preventScroll: true }) }

export const ElementLine = ({ element, open }: { element: Line; open: boolean }) => {
  const t = useWords(elementsWords)
  const locale = useLocale()
  const { name, weight, reason, score } = element
  const said = score === null ? t('unknown') : formatShare(Math.round(score * 100) / 100, locale)
  return (
    <li>
      <details className={css.element} open={open} ref={open ? bringInSight : undefined}>
        <summary>
          <span className={css.name}>{name}</span>
          <span className={css.weight}>{t('weight', { weight })}</span>
          <span className={css.score} data-unknown={score === null || undefined}>{said}</span>
          {score === null ? <span className={css.blank} /> : <Bar share={score} label={`${name}, ${said}`} />}
        </summary>
        <div className={css.inside}>
          <Stack tight>
            <p className={css.small}>{t('weightReason', { reason })}</p>
            <Automatic automatic={element.automatic} />
            <Statements element={element} />
            <p className={css.small}>{t('formula')}</p>
          </Stack>
        </div>
      </details>
    </li>
  )
}
