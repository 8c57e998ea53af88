/** The QR code of a till's page: black on white in both themes, for cameras and printers. */
import { renderSVG } from 'uqr'
import { useWords } from '#app/deck/locale.tsx'
import { tillWords } from './till.words.ts'
import css from './TillSheet.module.css'

export const TillCode = ({ address }: { address: string }) => {
  const t = useWords(tillWords)
  return <img className={css.qr} alt={t('qr')} src={`data:image/svg+xml,${encodeURIComponent(renderSVG(address, { border: 2 }))}`} />
}
