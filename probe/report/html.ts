// Writes HTML in which nothing a stranger's page said can become markup.

export interface Html { readonly html: string }
type Part = Html | string | number | null | false | readonly Part[]

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function write(part: Part): string {
  if (part === null || part === false) return ''
  if (typeof part === 'string' || typeof part === 'number') return String(part).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)
  return 'html' in part ? part.html : part.map(write).join('')
}

/** Texts are escaped, inside attributes too; what `html` wrote is kept; lists are joined; null and false are nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return { html: strings.map((text, at) => text + (at < parts.length ? write(parts[at]!) : '')).join('') }
}

/** Our own styles and drawings, as they are. */
export const asIs = (text: string): Html => ({ html: text })

/** An address a person may follow, or null: a page can name `javascript:` as its own. */
export function safeHref(url: string): string | null {
  return /^https?:\/\//i.test(url) ? url : null
}
