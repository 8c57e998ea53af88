/** The paper of the till: A4, black on white, a line a day and boxes to tick under each answer. */
import { Button, ButtonLink, Buttons } from '#app/design/Button.tsx'
import { useAsk } from '#app/deck/asking.ts'
import { Loading } from '#app/deck/Loading.tsx'
import { useWords } from '#app/deck/locale.tsx'
import { useCompany } from '#app/deck/session.tsx'
import { useShownKey } from './shownKey.page.ts'
import { TillCode } from './TillCode.tsx'
import { tillWords } from './till.words.ts'
import css from './TillSheet.module.css'

const days = 7
const boxes = 20

export const TillSheet = ({ id }: { id: string }) => {
  const t = useWords(tillWords)
  const company = useCompany()
  const asked = useAsk('measure.getTill', { id })
  const token = useShownKey(id)
  const till = asked.data
  if (!till) return <Loading asked={asked} />
  const columns = [...till.sources, t('sheetOther')]
  return (
    <>
      <div className={css.screenOnly}>
        <Buttons><Button onClick={() => print()}>{t('printNow')}</Button><ButtonLink tone="link" href={`/w/${company.id}/measure`}>{t('back')}</ButtonLink></Buttons>
      </div>
      <article className={css.sheet}>
        <header className={css.head}>
          <div><p className={css.company}>{company.name} · {till.name}</p><h1 className={css.question}>{till.question}</h1><p>{t('sheetWeek')} ____ / ____ / ________</p></div>
          {token ? <TillCode address={`${location.origin}/till#${token}`} /> : null}
        </header>
        <table className={css.table}>
          <thead><tr><th scope="col">{t('sheetDate')}</th>{columns.map(source => <th key={source} scope="col">{source}</th>)}</tr></thead>
          <tbody>
            {Array.from({ length: days }, (_, day) => (
              <tr key={day}><th scope="row">__ / __</th>{columns.map(source => <td key={source}><Boxes /></td>)}</tr>
            ))}
            <tr className={css.total}><th scope="row">{t('sheetTotal')}</th>{columns.map(source => <td key={source}>{'\u00a0'}</td>)}</tr>
          </tbody>
        </table>
        <p className={css.how}>{t('sheetHow')}</p>
      </article>
    </>
  )
}

const Boxes = () => <span className={css.boxes} aria-hidden>{Array.from({ length: boxes }, (_, box) => <i key={box} />)}</span>
