// Looks at a page on a telephone of 360 pixels: what sticks out, what a finger misses, what is too small to read.
import type { Page } from 'playwright-core'
import type { NarrowView, SeenElement } from '../facts/browser-facts.ts'

/** WCAG 2.5.8: the side of a target, and the diameter of the free circle around a smaller one. CSS pixels. */
const TARGET_PX = 24
const TINY_PX = 12

/** Run inside the page: it sees nothing outside itself. */
function look({ targetPx, tinyPx }: { targetPx: number; tinyPx: number }): NarrowView {
  const MOST = 10
  const root = document.documentElement
  const layoutWidth = root.clientWidth

  const placeOf = (element: Element): string => {
    if (element.id) return `#${CSS.escape(element.id)}`
    const place = (one: Element) => {
      const twins = [...one.parentElement?.children ?? []].filter(({ tagName }) => tagName === one.tagName)
      return one.localName + (twins.length > 1 ? `:nth-of-type(${twins.indexOf(one) + 1})` : '')
    }
    const path: string[] = []
    for (let one: Element | null = element; one && one !== root && path.length < 5; one = one.parentElement) {
      if (one.id) return [`#${CSS.escape(one.id)}`, ...path].join(' > ')
      path.unshift(place(one))
    }
    return path.join(' > ')
  }
  const kindOf = (element: Element): SeenElement['kind'] =>
    element.matches('[type=checkbox], [type=radio], [role=checkbox]') ? 'box'
      : element.matches('button, summary, [type=submit], [type=button], [type=reset], [type=image], [role=button], [role=tab], [role=menuitem]') ? 'button'
        : element.matches('a[href], [role=link]') ? 'link' : element.matches('input, select, textarea') ? 'field'
          : element.matches('img, picture, svg, canvas') ? 'picture' : element.matches('iframe, video, embed, object') ? 'frame' : element.matches('table') ? 'table' : 'part'
  const nameOf = (element: Element): string => {
    const labels = 'labels' in element ? [...element.labels as NodeListOf<HTMLElement> ?? []].map(({ innerText }) => innerText) : []
    const shown = element instanceof HTMLInputElement ? element.type === 'submit' || element.type === 'button' ? element.value : element.placeholder : element instanceof HTMLSelectElement ? '' : (element as HTMLElement).innerText
    const names = [element.getAttribute('aria-label'), ...labels, shown, element.getAttribute('alt') ?? element.querySelector('img[alt]')?.getAttribute('alt'), element.getAttribute('title')]
    return names.map((name) => (name ?? '').replace(/\s+/g, ' ').trim()).find(Boolean)?.slice(0, 200) ?? ''
  }
  const describe = (element: Element): SeenElement => ({ selector: placeOf(element), kind: kindOf(element), name: nameOf(element) })
  const isShown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })
  const clipsSideways = (element: Element) => getComputedStyle(element).overflowX !== 'visible'

  function overflowing(): SeenElement[] {
    const isCut = (element: Element) => {
      for (let above = element.parentElement; above && above !== document.body; above = above.parentElement) if (clipsSideways(above)) return true
      return false
    }
    const sticksOut = (element: Element) => element.getBoundingClientRect().right + scrollX > layoutWidth + 1
    return [...document.body.querySelectorAll('*')]
      .filter((element) => sticksOut(element) && !(element.parentElement !== document.body && sticksOut(element.parentElement!)) && isShown(element) && !isCut(element))
      .slice(0, MOST).map(describe)
  }

  // A link within a sentence is as high as its line; a native box is drawn by the browser: WCAG 2.5.8 leaves both be.
  const isInline = (element: Element) => {
    if (getComputedStyle(element).display !== 'inline') return false
    const block = element.closest('p, li, dd, dt, td, th, blockquote, figcaption, label, h1, h2, h3, h4, h5, h6, div, section, article, footer')
    const own = (element.textContent ?? '').trim().length
    return (block?.textContent ?? '').trim().length > own + 2 && [...(element.parentElement ?? element).childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim().length > 1)
  }
  const isNative = (element: Element) => element instanceof HTMLInputElement && /^(checkbox|radio|range|color|file)$/.test(element.type) && getComputedStyle(element).appearance !== 'none'
  const isOffScreen = ({ right, bottom, width, height }: DOMRect) => width <= 1 || height <= 1 || right + scrollX <= 0 || bottom + scrollY <= 0

  function smallTargets(): NarrowView['smallTargets'] {
    const targets = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link], [role=tab], [role=checkbox], [role=menuitem]')]
      .filter((element) => isShown(element) && !element.matches(':disabled, [aria-disabled=true]') && getComputedStyle(element).pointerEvents !== 'none')
      // A label is the target of its field too; a picture inside a link may be larger than the link's own line.
      .map((element) => {
        const parts = [element, ...element instanceof HTMLInputElement ? element.labels ?? [] : [], ...element.querySelectorAll('img, svg')].map((part) => part.getBoundingClientRect())
        const [left, top] = [Math.min(...parts.map((part) => part.left)), Math.min(...parts.map((part) => part.top))]
        const box = new DOMRect(left, top, Math.max(...parts.map((part) => part.right)) - left, Math.max(...parts.map((part) => part.bottom)) - top)
        return { element, box, isSmall: box.width < targetPx || box.height < targetPx }
      })
      .filter(({ box }) => !isOffScreen(box))
    const centre = (box: DOMRect) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 })
    const reaches = (point: { x: number; y: number }, box: DOMRect) => {
      const [dx, dy] = [Math.max(box.left - point.x, 0, point.x - box.right), Math.max(box.top - point.y, 0, point.y - box.bottom)]
      return Math.hypot(dx, dy) < targetPx / 2
    }
    const isCrowded = (one: typeof targets[number]) => targets.some((other) => {
      if (other === one || other.element.contains(one.element) || one.element.contains(other.element)) return false
      const [mine, theirs] = [centre(one.box), centre(other.box)]
      return other.isSmall ? Math.hypot(mine.x - theirs.x, mine.y - theirs.y) < targetPx : reaches(mine, other.box)
    })
    return targets.filter((one) => one.isSmall && !isInline(one.element) && !isNative(one.element) && isCrowded(one)).slice(0, 50)
      .map(({ element, box }) => ({ ...describe(element), width: Math.round(box.width), height: Math.round(box.height) }))
  }

  function shareOfTinyText(): number {
    let [all, tiny] = [0, 0]
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const characters = (texts.currentNode.nodeValue ?? '').trim().length
      const parent = texts.currentNode.parentElement
      if (!characters || !parent || !isShown(parent)) continue
      all += characters
      if (parseFloat(getComputedStyle(parent).fontSize) < tinyPx) tiny += characters
    }
    return all ? tiny / all : 0
  }

  // Where the page itself is told not to scroll sideways, what lies outside is put there on purpose.
  const isHeld = [root, document.body].some((element) => /hidden|clip/.test(getComputedStyle(element).overflowX))
  const width = isHeld ? layoutWidth : root.scrollWidth
  return { layoutWidth, width, overflowing: width > layoutWidth + 1 ? overflowing() : [], smallTargets: smallTargets(), shareOfTinyText: shareOfTinyText() }
}

export function lookNarrow(page: Page): Promise<NarrowView> {
  return page.evaluate(look, { targetPx: TARGET_PX, tinyPx: TINY_PX })
}
