/** The board: what the readings propose, the four parts and the constraints, then what crossing them gives. */
import { Grid, Stack } from '#app/design/Grid.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { SwotFile } from '../swotFile/SwotFile.tsx'
import { ViewHead } from '../views/ViewHead.tsx'
import { Crossing } from './Crossing.tsx'
import { kinds } from './ItemForm.tsx'
import { KindCard } from './KindCard.tsx'
import { Proposals } from './Proposals.tsx'
import { swotWords } from './swot.words.ts'
import css from './swot.module.css'

export const SwotView = () => {
  const t = useWords(swotWords)
  const asked = useAsk('diagnose.readSwot', {})
  const { data } = asked
  if (!data) return <Loading asked={asked} />
  return (
    <Stack>
      <ViewHead sentence={t('sentence', { proposals: data.proposals.length, items: data.items.length })} detail={t('detail')} />
      <Proposals proposals={data.proposals} />
      <div className={css.board}>
        <Grid>{kinds.map(kind => <KindCard key={kind} kind={kind} items={data.items.filter(one => one.kind === kind)} />)}</Grid>
      </div>
      <Crossing board={data} />
      <SwotFile />
    </Stack>
  )
}
