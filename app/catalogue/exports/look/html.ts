// Writes HTML in which nothing people wrote can become anything but text.

/** A piece of HTML that is already safe. */
export class Html {
  readonly text: string
  constructor(text: string) { this.text = text }
}

type Piece = Html | string | number | null | false | undefined | readonly Piece[]

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const write = (piece: Piece): string => {
  if (piece instanceof Html) return piece.text
  if (typeof piece === 'object' && piece !== null) return piece.map(write).join('')
  if (piece === null || piece === undefined || piece === false) return ''
  return String(piece).toWellFormed().replace(/[&<>"']/g, sign => escapes[sign]!).replace(/[^\P{Cc}\n\t]/gu, '')
}

/** @example html`<p title="${title}">${lines.map(line => html`<b>${line}</b>`)}</p>` */
export const html = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html =>
  new Html(parts.reduce((text, part, index) => text + write(pieces[index - 1]) + part))
