// Collects the links and buttons of a page, with what a customer reads on them and what a screen reader says.
import { selectorOf, type Attributes, type Frame } from './frame.ts'
import { dialledNumber, mailedTo } from './french-text.ts'
import type { Button, Link, PhoneMention } from './page-facts.ts'
import { nameByIds, squeeze, type Reading } from './reading.ts'

export interface LinkReader {
  /** Whether it dials. */
  openLink(attributes: Attributes, frame: Frame): boolean
  openButton(tag: string, attributes: Attributes, frame: Frame): void
  text(text: string, frame: Frame): void
  /** Words that stand for a picture. */
  image(alt: string, frame: Frame): void
  /** Words said in place of what an element holds. */
  label(label: string, frame: Frame): void
  /** Whether a link that dials ends here. */
  close(frame: Frame): boolean
  /** Whether the words now read are inside a link. */
  kind(): PhoneMention['link']
}

const TEL = /^tel:/i
const MAILTO = /^mailto:/i
const WORDLESS_BUTTONS: ReadonlyMap<string | undefined, string> = new Map([['submit', 'Envoyer'], ['reset', 'Réinitialiser'], ['image', ''], ['button', '']])

export function createLinkReader(reading: Reading): LinkReader {
  const { facts } = reading
  let link: Link | null = null
  let linkFrame: Frame | null = null
  let linkAttributes: Attributes = {}
  let linkShown = ''
  let linkSpoken = ''
  let button: Button | null = null
  let buttonFrame: Frame | null = null
  let buttonAttributes: Attributes = {}
  let buttonSpoken = ''
  let kind: PhoneMention['link'] = 'none'
  /** An element whose own words are not said: it has a label. */
  let muted: Frame | null = null

  function name(named: Link | Button, spoken: string, attributes: Attributes): void {
    named.name = attributes['aria-label']?.trim() || spoken || attributes.title?.trim() || ''
    nameByIds(reading, attributes, named, 'name')
  }

  function speak(words: string): void {
    if (link) linkSpoken += words
    if (button) buttonSpoken += words
  }

  const isMute = (frame: Frame) => muted !== null || frame.place.isUnspoken

  function closeLink(): void {
    link!.text = squeeze(linkShown)
    name(link!, linkSpoken === linkShown ? link!.text : squeeze(linkSpoken), linkAttributes)
    link = linkFrame = null
    kind = 'none'
  }

  function closeButton(): void {
    name(button!, squeeze(buttonSpoken), buttonAttributes)
    button = buttonFrame = null
  }

  return {
    openLink(attributes, frame) {
      const href = attributes.href
      if (href === undefined) return false
      if (link) closeLink()
      const trimmed = href.trim()
      const url = trimmed === '' || trimmed.charCodeAt(0) === 35 ? null : reading.resolve(trimmed)
      const isTel = url === null && TEL.test(trimmed)
      link = {
        href: trimmed, url, text: '', name: '',
        rel: attributes.rel?.trim().toLowerCase() ?? '', hreflang: attributes.hreflang?.trim() ?? '', isHidden: frame.place.isUnspoken, region: frame.place.region, selector: selectorOf(frame),
      }
      facts.links.push(link)
      linkFrame = frame
      linkAttributes = attributes
      linkShown = linkSpoken = frame.name === 'area' ? attributes.alt ?? '' : ''
      frame.isAwaited = true
      kind = isTel ? 'tel' : 'other'
      if (isTel) {
        const number = dialledNumber(trimmed)
        if (number) facts.dialled.push(number)
      } else if (url === null && MAILTO.test(trimmed)) facts.emails.push(...mailedTo(trimmed))
      return isTel
    },
    openButton(tag, attributes, frame) {
      const type = attributes.type?.trim().toLowerCase()
      const isInput = tag === 'input'
      if (isInput ? !WORDLESS_BUTTONS.has(type) : tag !== 'button' && attributes.role !== 'button') return
      const isSubmit = isInput ? type === 'submit' || type === 'image' : tag === 'button' && type !== 'button' && type !== 'reset'
      const opened: Button = { name: '', kind: isSubmit ? 'submit' : 'button', isHidden: frame.place.isUnspoken, region: frame.place.region, selector: selectorOf(frame) }
      facts.buttons.push(opened)
      if (isInput) {
        const spoken = type === 'image' ? attributes.alt ?? '' : attributes.value ?? WORDLESS_BUTTONS.get(type) ?? ''
        name(opened, spoken.trim(), attributes)
        return
      }
      if (button) closeButton()
      button = opened
      buttonFrame = frame
      buttonAttributes = attributes
      buttonSpoken = ''
      frame.isAwaited = true
    },
    text(text, frame) {
      if (!link && !button) return
      // A drawing shows its title as an image shows its text.
      if (link && (!frame.place.isUnseen || frame.name === 'title')) linkShown += text
      if (!isMute(frame)) speak(text)
    },
    image(alt, frame) {
      const words = ` ${alt} `
      if (link) linkShown += words
      if (!isMute(frame)) speak(words)
    },
    label(label, frame) {
      if (muted || frame === linkFrame || frame === buttonFrame || !link && !button || isMute(frame)) return
      speak(` ${label} `)
      muted = frame
      frame.isAwaited = true
    },
    close(frame) {
      if (frame === muted) muted = null
      if (frame === buttonFrame) closeButton()
      if (frame !== linkFrame) return false
      const isTel = kind === 'tel'
      closeLink()
      return isTel
    },
    kind: () => kind,
  }
}
