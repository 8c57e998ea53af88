/** What the readings propose: each one kept as it is, kept in other words, or set aside. */
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Fold } from '#app/design/Fold.tsx'
import { Tag } from '#app/design/StateWord.tsx'
import { useAct } from '#app/deck/asking.ts'
import { useLocale, useWords } from '#app/deck/locale.tsx'
import { useMayEdit } from '#app/deck/session.tsx'
import { writeValue } from '../report/writeValue.tsx'
import { useOpener } from '../views/opener.tsx'
import { ItemForm } from './ItemForm.tsx'
import type { Proposal } from './swot.ts'
import css from './swot.module.css'
import { swotWords } from './swot.words.ts'

const shown = 4

const useSentence = () => {
  const t = useWords(swotWords)
  const locale = useLocale()
  return ({ sentence, compared }: Proposal) => {
    if (!compared) return sentence ?? ''
    const { ours, best, unit, bestName, name, says } = compared
    return t(says, { name: bestName, measure: name, ours: writeValue(ours, unit, locale), theirs: writeValue(best, unit, locale) })
  }
}

const ProposalLine = ({ proposal, first }: { proposal: Proposal; /** The one to judge now: its button is the page's. */ first: boolean }) => {
  const t = useWords(swotWords)
  const mayEdit = useMayEdit()
  const sentence = useSentence()(proposal)
  const forms = useOpener<'edit'>()
  const accept = useAct('diagnose.acceptProposal', { said: t('keptSaid') })
  const setAside = useAct('diagnose.createDismissal', { said: t('setAsideSaid') })
  const { key, kind } = proposal
  if (forms.open) return <li className={css.line}><ItemForm kind={kind} sentence={sentence.slice(0, 300)} busy={accept.isPending} error={undefined} done={t('keep')} onDone={form => accept.mutate({ key, ...form })} onCancel={forms.hide} /></li>
  return (
    <li className={css.line}>
      <p className={css.sentence}><Tag>{t('one', { kind })}</Tag> {sentence}</p>
      {mayEdit ? (
        <Buttons>
          <Button tone={first ? 'primary' : 'quiet'} busy={accept.isPending} aria-label={t('keepNamed', { sentence })} onClick={() => accept.mutate({ key, sentence: sentence.slice(0, 300) })}>{t('keep')}</Button>
          <Button tone="link" ref={forms.refOf('edit')} aria-label={t('editNamed', { sentence })} onClick={() => forms.show('edit')}>{t('edit')}</Button>
          <Button tone="link" busy={setAside.isPending} aria-label={t('setAsideNamed', { sentence })} onClick={() => setAside.mutate({ key, sentence: sentence.slice(0, 300) })}>{t('setAside')}</Button>
        </Buttons>
      ) : null}
    </li>
  )
}

export const Proposals = ({ proposals }: { proposals: readonly Proposal[] }) => {
  const t = useWords(swotWords)
  if (!proposals.length) return null
  const lines = (some: readonly Proposal[]) => <ul className={css.lines}>{some.map(one => <ProposalLine key={one.key} proposal={one} first={one === proposals[0]} />)}</ul>
  const others = proposals.slice(shown)
  return (
    <Card lit title={t('proposals')} aside={t('proposalsAside')}>
      {lines(proposals.slice(0, shown))}
      {others.length ? <Fold title={t('otherProposals', { count: others.length })}>{lines(others)}</Fold> : null}
    </Card>
  )
}
