// Sites whose menu or footer a script adds to each page: the links that it draws are not in what the server sends.
import type { PageFacts, Region } from '../../facts/page-facts.ts'
import type { Reading } from '../../readings/reading.ts'
import { onceAPage } from './once-a-page.ts'

const fileOf = (names: string) => new RegExp(`(?:^|[/_.-])(?:${names}|partials?|includes?)(?:[-_.][\\w-]+)*\\.m?js(?:\\?|$)`, 'i')
/** By the name of the file, or by what the code asks for: `fetch('/footer.html')`. « menu.js » opens and closes a menu that is there, « menu-inline.js » writes it. */
const WRITERS: readonly { region: Region; file: RegExp; code: RegExp }[] = [
  { region: 'header', file: fileOf('header|(?:nav(?:bar|igation)?|menu)[-_.]?(?:inline|inject|load|includ|insert|render|template|component|html)\\w*'), code: /["'`/](?:header|nav(?:bar|igation)?|menu)[\w-]*\.html?["'`]/i },
  { region: 'footer', file: fileOf('footer'), code: /["'`/]footer[\w-]*\.html?["'`]/i },
]

/** No link stands where a script says that it puts some. */
export const hasDrawnMenu = onceAPage(({ links, scripts }: PageFacts): boolean =>
  scripts.length > 0 && WRITERS.some(({ region, file, code }) => !links.some((link) => link.region === region) && scripts.some((script) => script.url === null ? code.test(script.code) : file.test(script.url))))

/** Noted of every site, whatever it is asked: true when most of its pages are so. What no page shows or leads to, a drawn link may. */
export const drawnMenus: Reading<true, boolean> = {
  id: 'drawn-menus',
  note: (page) => hasDrawnMenu(page) || undefined,
  read: ({ pages }, notes) => notes.length * 2 > pages.length,
}
