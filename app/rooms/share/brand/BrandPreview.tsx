/** The first page of a deck in the colours one is choosing, as it will be printed. */
import { palette } from '@azimut/engines/colour'
import { useWords } from '#app/deck/locale.tsx'
import css from './brand.module.css'
import { words } from './brand.words.ts'

export interface Draft { displayName: string; belongsTo: 'company' | 'adviser'; primary: string; second: string; footer: string; logo: string | null; logoType: string | null }

/** Paper and ink of documents, whatever the theme of the screen. */
const paper = { paper: '#faf7f1', ink: '#17262b' }
export const coloursOf = ({ primary, second }: Pick<Draft, 'primary' | 'second'>) => palette({ primary, second, ...paper })

export const BrandPreview = ({ draft, company }: { draft: Draft; company: string }) => {
  const t = useWords(words)
  const { ground, onGround, text, accent } = coloursOf(draft)
  const isAdviser = draft.belongsTo === 'adviser'
  return (
    <figure className={css.preview} aria-label={t('preview')}>
      <div className={css.sheet}>
        <small style={{ color: text }}>{t('kind')}</small>
        <strong>{isAdviser ? company : draft.displayName || company}</strong>
        {isAdviser ? <span>{t('madeBy', { name: draft.displayName })}</span> : null}
        <i style={{ background: accent }} />
        <small>{draft.footer}</small>
      </div>
      <div className={css.side} style={{ background: ground, color: onGround }}>
        {draft.logo ? <img src={`data:${draft.logoType ?? 'image/png'};base64,${draft.logo}`} alt={draft.displayName} /> : <b>{draft.displayName || company}</b>}
      </div>
    </figure>
  )
}
