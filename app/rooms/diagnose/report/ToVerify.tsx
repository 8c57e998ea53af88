/** « À vérifier par vous »: what only a person can judge, apart from defects; each is answered in one press, and may be taken back. */
import { Fragment, useRef } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Tag } from '#app/design/StateWord.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import type { SaidFinding } from './diagnosis.ts'
import { PageLink } from './ProofView.tsx'
import css from './report.module.css'
import { toVerifyWords } from './toVerify.words.ts'

const shown = 3

const Doubt = ({ doubt: { id, version, title, why, proof }, onSettled }: { doubt: SaidFinding; onSettled: () => void }) => {
  const t = useWords(toVerifyWords)
  const mayEdit = useMayEdit()
  const defect = useAct('diagnose.settleFinding', { said: t('defectSaid') })
  const fine = useAct('diagnose.settleFinding', { said: t('fineSaid') })
  return (
    <li className={css.doubt}>
      <h3>{title}</h3>
      <p className={css.seen}>{t('lookAt')} {proof.pages.map((url, at) => <Fragment key={url}>{at ? ', ' : null}<PageLink url={url} /></Fragment>)}{proof.text && !title.includes(proof.text) ? <><br />{proof.text}</> : null}</p>
      {why ? <Fold title={t('why')}><p>{why}</p></Fold> : null}
      {mayEdit ? (
        <Buttons>
          <Button tone="link" busy={defect.isPending} aria-label={t('defectNamed', { title })} onClick={() => defect.mutate({ id, version, settled: 'defect' }, { onSuccess: onSettled })}>{t('defect')}</Button>
          <Button tone="link" busy={fine.isPending} aria-label={t('fineNamed', { title })} onClick={() => fine.mutate({ id, version, settled: 'fine' }, { onSuccess: onSettled })}>{t('fine')}</Button>
        </Buttons>
      ) : null}
    </li>
  )
}

const Settled = ({ settled }: { settled: readonly SaidFinding[] }) => {
  const t = useWords(toVerifyWords)
  const mayEdit = useMayEdit()
  const again = useAct('diagnose.settleFinding', { said: t('againSaid') })
  return (
    <Rows>
      {settled.map(({ id, version, title, settled: answer }) => (
        <Row key={id} title={title} detail={<Tag>{t('answer', { answer: answer! })}</Tag>}
          aside={mayEdit ? <Button tone="link" busy={again.isPending} aria-label={t('againNamed', { title })} onClick={() => again.mutate({ id, version, settled: null })}>{t('again')}</Button> : undefined} />
      ))}
    </Rows>
  )
}

export const ToVerify = ({ toVerify, settled }: { toVerify: readonly SaidFinding[]; settled: readonly SaidFinding[] }) => {
  const t = useWords(toVerifyWords)
  const place = useRef<HTMLDivElement>(null)
  if (!toVerify.length && !settled.length) return null
  // The answered one goes away: whoever came by keyboard goes on from here.
  const lines = (some: readonly SaidFinding[]) => <ul>{some.map(one => <Doubt key={one.id} doubt={one} onSettled={() => place.current?.focus()} />)}</ul>
  const others = toVerify.slice(shown)
  return (
    <Card title={t('title')} aside={toVerify.length ? t('aside') : undefined}>
      <div ref={place} tabIndex={-1}>
        <Stack>
          {toVerify.length ? <p>{t('lead')}</p> : null}
          {toVerify.length ? lines(toVerify.slice(0, shown)) : null}
          {others.length ? <Fold title={t('others', { count: others.length })}>{lines(others)}</Fold> : null}
          {settled.length ? <Fold title={t('settled', { count: settled.length })}><Settled settled={settled} /></Fold> : null}
        </Stack>
      </div>
    </Card>
  )
}
