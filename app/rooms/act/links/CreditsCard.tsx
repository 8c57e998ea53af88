/** What each action brought among people who are not followed: by code, by answer, by its own page. */
import { formatNumber } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { Table } from '#app/design/Table.tsx'
import type { OutputOf } from '#app/deck/api.ts'
import { useAsk } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { creditsWords } from './credits.words.ts'

type Credit = NonNullable<OutputOf<'act.readCredits'>['actions']>[number]

export const CreditsCard = () => {
  const t = useWords(creditsWords)
  const locale = useLocale()
  const { data: credits } = useAsk('act.readCredits', {})
  if (!credits?.from) return null
  const count = (key: 'code' | 'answer' | 'landing' | 'total') => ({ key, align: 'end' as const, cell: (one: Credit) => formatNumber(one[key], locale), sort: (one: Credit) => one[key] })
  return (
    <Card title={t('title')}>
      <Stack tight>
        <p>{t('lead', { results: credits.results[locale] })}</p>
        {credits.actions === null ? <p>{t('away')}</p> : (
          <>
            <Table stacks caption={t('title')} captionHidden locale={locale} rows={credits.actions} rowKey={one => one.actionId} empty={t('none')} columns={[
              { key: 'action', header: t('action'), cell: one => one.title, sort: one => one.title },
              { ...count('code'), header: t('byCode') }, { ...count('answer'), header: t('byAnswer') }, { ...count('landing'), header: t('byLanding') }, { ...count('total'), header: t('total') },
            ]} />
            {credits.actions.length || credits.unknown ? <p>{t('unknown', { count: credits.unknown })}</p> : null}
          </>
        )}
      </Stack>
    </Card>
  )
}
