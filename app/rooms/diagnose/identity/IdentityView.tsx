/** The perceived positioning beside the intended one, and the gap between the two. */
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { Tag } from '#app/design/StateWord.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { PageLink } from '../report/ProofView.tsx'
import { ViewHead } from '../views/ViewHead.tsx'
import { useOpener } from '../views/opener.tsx'
import type { Positioning, ReadClaim } from './identity.ts'
import css from './identity.module.css'
import { identityWords } from './identity.words.ts'
import { SheetForm } from './SheetForm.tsx'

const shown = 5

function stateOf({ sheet, promise, avoided }: Positioning) {
  if (!sheet?.promise) return 'empty'
  if (avoided.length) return 'avoided'
  if (!promise) return 'unread'
  return promise.missing.length ? 'apart' : 'same'
}

export const IdentityView = () => {
  const t = useWords(identityWords)
  const mayEdit = useMayEdit()
  const forms = useOpener<'edit'>()
  const asked = useAsk('diagnose.readPositioning', {})
  const { data } = asked
  if (!data) return <Loading asked={asked} />
  return (
    <Stack>
      <ViewHead sentence={t('sentence', { state: stateOf(data) })} detail={t('detail')} action={mayEdit && !forms.open ? <Button ref={forms.refOf('edit')} onClick={() => forms.show('edit')}>{data.sheet ? t('edit') : t('write')}</Button> : undefined} />
      <Grid>
        <Perceived claims={data.claims} />
        <Intended positioning={data} editing={forms.open !== undefined} onDone={forms.hide} />
      </Grid>
      <Gap positioning={data} />
    </Stack>
  )
}

const Perceived = ({ claims }: { claims: readonly ReadClaim[] }) => {
  const t = useWords(identityWords)
  const lines = (some: readonly ReadClaim[]) => <Rows>{some.map(({ text, from, url }) => <Row key={text} title={<q className={css.claim}>{text}</q>} detail={<>{t('from', { from })}, <PageLink url={url} /></>} />)}</Rows>
  const others = claims.slice(shown)
  return (
    <Card title={t('perceived')} aside={t('perceivedAside')}>
      {claims.length ? lines(claims.slice(0, shown)) : <p>{t('noClaims')}</p>}
      {others.length ? <Fold title={t('otherClaims', { count: others.length })}>{lines(others)}</Fold> : null}
    </Card>
  )
}

const Intended = ({ positioning, editing, onDone }: { positioning: Positioning; editing: boolean; onDone: () => void }) => {
  const t = useWords(identityWords)
  const { sheet } = positioning
  const facts = [
    ['promise', sheet?.promise ? [sheet.promise] : []], ['tone', sheet?.tone ? [sheet.tone] : []], ['values', sheet?.values ?? []],
    ['proofs', sheet?.proofs ?? []], ['wordsToAvoid', sheet?.wordsToAvoid ?? []], ['colours', sheet?.colours ?? []],
  ] as const
  return (
    <Card title={t('intended')} aside={t('toFill', { count: facts.filter(([, lines]) => !lines.length).length })}>
      {editing ? <SheetForm positioning={positioning} onDone={onDone} /> : (
        <dl className={css.sheet}>
          {facts.map(([name, lines]) => <div key={name}><dt>{t(name)}</dt>{lines.length ? lines.map(line => <dd key={line}>{line}</dd>) : <dd><Tag tone="watch">{t('clarify')}</Tag></dd>}</div>)}
        </dl>
      )}
    </Card>
  )
}

const Gap = ({ positioning: { promise, avoided, sheet, claims } }: { positioning: Positioning }) => {
  const t = useWords(identityWords)
  const locale = useLocale()
  const list = (words: readonly string[]) => new Intl.ListFormat(locale).format(words)
  return (
    <Card title={t('gapTitle')}>
      <Stack tight>
        {promise ? null : <p>{t(claims.length ? 'noGap' : 'noClaims')}</p>}
        {promise?.said.length ? <p>{t('said', { words: list(promise.said) })}</p> : null}
        {promise?.missing.length ? <p>{t('notSaid', { words: list(promise.missing) })}</p> : null}
        {avoided.length ? <Rows>{avoided.map(({ word, text, url }) => <Row key={`${word} ${text}`} title={t('avoided', { word, text })} aside={<PageLink url={url} />} />)}</Rows> : sheet?.wordsToAvoid.length ? <p>{t('noAvoided')}</p> : null}
      </Stack>
    </Card>
  )
}
