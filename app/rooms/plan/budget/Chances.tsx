/** Chances against money: the curve, the amount one slides along it, what would narrow the range. */
import { probabilityAt } from '@azimut/engines/budget'
import { formatTenths } from '@azimut/engines/expected'
import { formatWholeMoney } from '@azimut/engines/locale'
import { Card } from '#app/design/Card.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { SCurve } from '#app/design/SCurve.tsx'
import { Slider } from '#app/design/Slider.tsx'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { words } from '../plan.words.ts'
import { roundUp } from './amounts.page.ts'
import type { Foreseen } from './foreseen.page.ts'

export const Chances = ({ foreseen, chosen, highest, onCents, foot }: { foreseen: Foreseen; chosen: number; highest: number; onCents: (cents: number) => void; foot: React.ReactNode }) => {
  const t = useWords(words)
  const locale = useLocale()
  const write = (cents: number) => formatWholeMoney(cents, 'EUR', locale)
  const chances = formatTenths(probabilityAt(foreseen, chosen), locale)
  return (
    <Card title={t('chancesTitle')} foot={foot}>
      <Stack>
        <SCurve
          label={`${write(chosen)} ${t('each')}, ${chances}`} points={foreseen.curve.filter(point => point.cents <= highest).map(point => ({ x: point.cents, chance: point.share }))}
          at={chosen} atLabel={chances} xLabels={[write(0), write(chosen), write(highest)]} levels={[{ chance: 0.5, label: t('onceInTwo') }, { chance: 0.8, label: t('eightInTen') }]}
        >
          <Slider bare label={t('slider')} value={chosen} onChange={onCents} min={0} max={highest} step={Math.max(100, roundUp(highest / 200))} text={write(chosen)} />
        </SCurve>
        <p>{t.rich('atMoney', { money: write(chosen), chances, b: chunks => <strong>{chunks}</strong> })}</p>
        {foreseen.narrowedBy ? <p>{t('narrow')} <strong>{t(foreseen.narrowedBy.id as 'costPerVisit')}</strong>.</p> : null}
      </Stack>
    </Card>
  )
}
