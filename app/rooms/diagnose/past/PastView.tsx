/** « Ce que vous avez déjà tenté »: each past action with what it really cost and brought, what that advises, and what one decides. */
import { formatWholeMoney } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { ViewHead } from '../views/ViewHead.tsx'
import { FromAccounts } from './FromAccounts.tsx'
import { PastForm } from './PastForm.tsx'
import { PastImport } from './PastImport.tsx'
import { PastTable } from './PastTable.tsx'
import { pastWords } from './past.words.ts'

export const PastView = () => {
  const t = useWords(pastWords)
  const locale = useLocale()
  const mayEdit = useMayEdit()
  const asked = useAsk('diagnose.readPastActions', {})
  if (!asked.data) return <Loading asked={asked} />
  const past = asked.data
  const count = past.actions.length
  const of = (advice: string) => past.actions.filter(one => one.advice === advice).length
  const money = past.unknownCosts === count ? t('unknownAmount') : formatWholeMoney(past.knownCents, past.currency, locale)
  return (
    <Stack>
      <ViewHead sentence={count ? t('sentence', { count, money, keep: of('keep'), stop: of('stop') }) : t('empty')} detail={count ? t('detail', { unknown: past.unknownCosts }) : t('emptyDetail')} />
      {count ? <PastTable past={past} /> : null}
      {count && past.byOrigin.some(one => one.origin !== null) ? (
        <Card title={t('origins')}>
          <Rows>{past.byOrigin.map(one => <Row key={one.origin ?? 'none'} title={t(`from_${one.origin ?? 'none'}`)} detail={t('times', { count: one.count })} aside={one.knownCents === null ? t('unknown') : formatWholeMoney(one.knownCents, past.currency, locale)} />)}</Rows>
        </Card>
      ) : null}
      {mayEdit ? <FromAccounts currency={past.currency} /> : null}
      {mayEdit ? <PastImport imports={past.imports} currency={past.currency} open={!count} /> : null}
      {mayEdit ? <Fold title={t('byHand')}><Card><PastForm /></Card></Fold> : null}
    </Stack>
  )
}
