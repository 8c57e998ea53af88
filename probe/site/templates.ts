// Tells which pages are made by one template, from their addresses: what is repaired there is repaired on all of them.

/** Brothers of one folder are of one template from here on; fewer may be pages of their own. */
const BROTHERS_NEEDED = 3
/** Folders whose names vary as pages' names do (`/chaises/…`, `/tables/…`). */
const FOLDERS_NEEDED = 5

interface Folder { folders: Map<string, Folder>; pages: Set<string> }
const emptyFolder = (): Folder => ({ folders: new Map(), pages: new Set() })

/** The languages small companies' sites are translated into: `/en/contact` is made by the template of `/contact`. */
const LANGUAGES = new Set(['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'ca', 'eu', 'br', 'pl', 'ru', 'zh', 'ja', 'ar'])

function segmentsOf(url: string): string[] {
  const segments = new URL(url).pathname.split('/').filter(Boolean)
  return LANGUAGES.has(segments[0]?.slice(0, 2) ?? '') && /^[a-z]{2}(?:-[a-z]{2})?$/i.test(segments[0]!) ? segments.slice(1) : segments
}

/** The template of each address: `/` for the home page, `/blog/*` for articles that lie beside each other, else its own path. */
export function templatesOf(urls: readonly string[]): Map<string, string> {
  const root = emptyFolder()
  for (const url of urls) {
    const segments = segmentsOf(url)
    let here = root
    for (const segment of segments.slice(0, -1)) {
      if (!here.folders.has(segment)) here.folders.set(segment, emptyFolder())
      here = here.folders.get(segment)!
    }
    if (segments.length) here.pages.add(segments.at(-1)!)
  }
  return new Map(urls.map((url) => [url, templateOf(root, segmentsOf(url))]))
}

function templateOf(root: Folder, segments: string[]): string {
  let path = ''
  let here = root
  for (const segment of segments.slice(0, -1)) {
    path += here.folders.size >= FOLDERS_NEEDED && here !== root ? '/*' : `/${segment}`
    here = here.folders.get(segment)!
  }
  if (!segments.length) return '/'
  return `${path}/${here.pages.size >= BROTHERS_NEEDED ? '*' : segments.at(-1)}`
}
