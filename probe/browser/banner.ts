// Finds the box that asks a visitor to agree to trackers, and its two answers.
import type { ElementHandle, Frame, Page } from 'playwright-core'
import type { ConsentFacts } from '../facts/browser-facts.ts'
import { ACCEPTS, BANNER_SELECTORS, REFUSES, SUBJECTS, SURELY_ACCEPTS } from './banner-words.ts'

type Banner = NonNullable<ConsentFacts['banner']>

export interface FoundBanner {
  banner: Banner
  /** The button to refuse with, where it is. */
  refuse: ElementHandle<HTMLElement> | null
}

interface Lexicon { selectors: string[]; refuses: string[]; accepts: string[]; surelyAccepts: string[]; subjects: string[]; isFrame: boolean }

const lexicon = (isFrame: boolean): Lexicon => ({ selectors: BANNER_SELECTORS, refuses: REFUSES, accepts: ACCEPTS, surelyAccepts: SURELY_ACCEPTS, subjects: SUBJECTS, isFrame })

/** Run inside the page: it sees nothing outside itself. Shadow trees are looked into where they are open. */
function find(words: Lexicon): { banner: Banner; refuse: HTMLElement | null } | null {
  const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim()
  const roots: (Document | ShadowRoot)[] = [document]
  for (const root of roots) for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot)
  const all = <Kind extends Element>(selector: string) => roots.flatMap((root) => [...root.querySelectorAll<Kind & Element>(selector)])
  const isShown = (element: Element) => {
    const { width, height, bottom, right } = element.getBoundingClientRect()
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 1 && height > 1 && bottom > 0 && right > 0
  }
  const above = (element: Element): Element | null => element.parentElement ?? (element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null)
  const isWithin = (element: Element, box: Element) => {
    for (let one: Element | null = element; one; one = above(one)) if (one === box) return true
    return false
  }
  // What is shown inside, shadow trees among it: `innerText` stops at their door.
  const textOf = (element: Element): string => {
    const own = element instanceof HTMLElement ? element.innerText : element.textContent ?? ''
    return [own, ...roots.filter((root) => root instanceof ShadowRoot && isWithin(root.host, element)).flatMap((root) => [...root.children].map((child) => child instanceof HTMLElement && child.localName !== 'style' ? child.innerText : ''))].join(' ').replace(/\s+/g, ' ').trim()
  }

  const says = (button: HTMLElement) => (button.innerText || (button instanceof HTMLInputElement ? button.value : '') || button.getAttribute('aria-label') || button.title).replace(/\s+/g, ' ').trim()
  const answerOf = (button: HTMLElement): 'accept' | 'refuse' | null => {
    const text = plain(says(button))
    if (!text || text.length > 60) return null
    const surely = words.surelyAccepts.some((start) => text === start || text.startsWith(`${start} `) || (start.endsWith('accept') && text.startsWith(start)))
    if (!surely && words.refuses.some((word) => text.includes(word))) return 'refuse'
    return surely || words.accepts.some((word) => word.length < 3 ? text === word : text.includes(word)) ? 'accept' : null
  }
  const answers = all<HTMLElement>('button, a, [role=button], input[type=button], input[type=submit]').filter(isShown)
    .map((button) => ({ button, answer: answerOf(button) })).filter(({ answer }) => answer !== null)

  const isAbout = (text: string) => words.subjects.some((word) => plain(text).includes(word))
  const isLayer = (element: Element) => /fixed|sticky/.test(getComputedStyle(element).position) || element.matches('dialog, [role=dialog], [role=alertdialog], [aria-modal=true]')
  const layerAround = (button: HTMLElement): Element | null => {
    for (let one: Element | null = above(button); one && one !== document.documentElement; one = above(one))
      if ((isLayer(one) || (words.isFrame && one === document.body)) && isAbout(textOf(one))) return one
    return null
  }
  // A tool's wrapper may itself be flat: what it holds is what is shown.
  const known = words.selectors.flatMap((selector) => all(selector)).find((element) => isShown(element) || answers.some(({ button }) => isWithin(button, element)))
  const box = known ?? answers.map(({ button }) => layerAround(button)).find((layer) => layer !== null)
  if (!box) return null

  const inside = answers.filter(({ button }) => isWithin(button, box))
  // What accepts everything before what accepts one thing; the same for refusing.
  const first = (wanted: 'accept' | 'refuse') => {
    const found = inside.filter(({ answer }) => answer === wanted).map(({ button }) => button)
    return found.find((button) => /\b(tout|tous|all|alle|todo|todas|tutti)\b/.test(plain(says(button)))) ?? found[0] ?? null
  }
  const [accept, refuse] = [first('accept'), first('refuse')]
  const looksOf = (button: HTMLElement) => {
    const { backgroundColor, borderTopWidth, borderTopStyle, fontSize } = getComputedStyle(button)
    const { width, height } = button.getBoundingClientRect()
    const isFilled = !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)
    return { isButton: isFilled || (borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0), area: width * height, fontSize: parseFloat(fontSize) }
  }
  const isRefuseAsEasy = refuse !== null && (accept === null || (() => {
    const [yes, no] = [looksOf(accept), looksOf(refuse)]
    return (no.isButton || !yes.isButton) && no.area >= yes.area / 2 && no.fontSize >= yes.fontSize * 0.8
  })())
  const selector = box.id ? `#${CSS.escape(box.id)}` : box.localName + [...box.classList].slice(0, 2).map((name) => `.${CSS.escape(name)}`).join('')
  return {
    banner: { text: textOf(box).slice(0, 600), selector, accept: accept && says(accept).slice(0, 80), refuse: refuse && says(refuse).slice(0, 80), isRefuseAsEasy },
    refuse,
  }
}

async function findIn(frame: Frame, isFrame: boolean): Promise<FoundBanner | null> {
  const found = await frame.evaluateHandle(find, lexicon(isFrame))
  const banner = await found.evaluate((value) => value?.banner ?? null)
  if (!banner) return null
  const refuse = (await found.getProperty('refuse')).asElement() as ElementHandle<HTMLElement> | null
  return { banner, refuse }
}

/** Of the page, else of one of its frames that is on screen. */
export async function findBanner(page: Page): Promise<FoundBanner | null> {
  const own = await findIn(page.mainFrame(), false)
  if (own && (own.banner.accept ?? own.banner.refuse)) return own
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue
    const isShown = await frame.frameElement().then((element) => element.isVisible()).catch(() => false)
    const found = isShown ? await findIn(frame, true).catch(() => null) : null
    if (found) return found
  }
  return own
}
