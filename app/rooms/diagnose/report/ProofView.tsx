/** What shows that a finding is true: the words seen on the page, and the pages themselves. */
import { useWords } from '#app/deck/locale.tsx'
import type { SaidFinding } from './diagnosis.ts'
import css from './report.module.css'
import { reportWords } from './report.words.ts'

/** « /contact » rather than the whole address, which the link holds. */
const pathOf = (address: string) => { const { pathname, search } = new URL(address); return decodeURIPath(pathname + search) }

/** A path may hold escapes that are no text. */
function decodeURIPath(path: string) {
  try { return decodeURI(path) } catch { return path }
}

export const PageLink = ({ url }: { url: string }) => {
  const t = useWords(reportWords)
  const path = pathOf(url)
  return <a href={url} target="_blank" rel="noopener noreferrer">{path === '/' ? t('homePage') : path}</a>
}

export const ProofView = ({ proof }: { proof: SaidFinding['proof'] }) => {
  const t = useWords(reportWords)
  return (
    <figure className={css.proof}>
      <figcaption>{t('proof', { way: proof.isRendered === null ? 'unknown' : proof.isRendered ? 'browser' : 'sent' })}</figcaption>
      {proof.text ? <blockquote>{proof.text}</blockquote> : null}
      <ul>{proof.pages.map(url => <li key={url}><PageLink url={url} /></li>)}</ul>
    </figure>
  )
}
