// Collects the forms of a page while it is read: their fields, the words beside them, and which a visitor sees.
import { selectorOf, type Attributes, type Frame } from './frame.ts'
import type { Form, FormField } from './page-facts.ts'
import { nameByIds, singleSpaced, squeeze, textBetween, type Reading } from './reading.ts'

const NOT_FIELDS = new Set(['hidden', 'submit', 'button', 'reset', 'image'])
const TEXT_LIMIT = 1_000

/** `choices`: where the texts of a list of choices begin, which are answers and no name. */
interface Label { target: string; field: FormField | null; choices: number | null; frame: Frame }

export interface FormReader {
  open(name: string, attributes: Attributes, frame: Frame): void
  /** Visible words, as they come. */
  text(text: string): void
  /** The words on both sides stand apart. */
  breakText(): void
  link(href: string): void
  close(frame: Frame): void
  end(): void
}

/** Fills `forms` and `looseFields` as the tags go by. Boxes that share a name are one question, so one field. */
export function createFormReader(reading: Reading): FormReader {
  const { facts } = reading
  const fieldById = new Map<string, FormField>()
  const texts: { target: string; text: string }[] = []
  const boxes = new Set<string>()
  let form: Form | null = null
  let formFrame: Frame | null = null
  let label: Label | null = null

  function openForm(attributes: Attributes, frame: Frame): void {
    const action = attributes.action?.trim() ?? ''
    form = {
      action, url: action ? reading.resolve(action) : reading.resolve(facts.url), method: attributes.method?.trim().toLowerCase() === 'post' ? 'post' : 'get',
      fields: [], text: '', links: [], isHidden: frame.place.isGone, region: frame.place.region, selector: selectorOf(frame),
    }
    formFrame = frame
    frame.isAwaited = true
    facts.forms.push(form)
  }

  function addField(type: string, attributes: Attributes, frame: Frame): void {
    const name = attributes.name ?? ''
    const fields = form ? form.fields : facts.looseFields
    const isBox = type === 'radio' || type === 'checkbox'
    if (isBox && name) {
      const question = `${form ? facts.forms.length : 0} ${type} ${name}`
      if (boxes.has(question)) return
      boxes.add(question)
    }
    const field: FormField = {
      name, type, label: attributes['aria-label']?.trim() ?? '', placeholder: attributes.placeholder?.trim() ?? '', title: attributes.title?.trim() ?? '',
      autocomplete: attributes.autocomplete?.trim().toLowerCase() ?? '', required: attributes.required !== undefined || attributes['aria-required'] === 'true',
      isVisible: !NOT_FIELDS.has(type) && !frame.place.isUnseen && !frame.place.isUnspoken && attributes.tabindex !== '-1',
      isTicked: isBox && attributes.checked !== undefined, selector: selectorOf(frame),
    }
    fields.push(field)
    nameByIds(reading, attributes, field, 'label')
    if (frame.id && !fieldById.has(frame.id)) fieldById.set(frame.id, field)
    if (label && !label.target) label.field ??= field
    if (label && type === 'select') label.choices ??= reading.texts.length
  }

  function closeLabel({ target, field, choices, frame }: Label): void {
    const before = choices === null ? '' : textBetween(reading, frame.from, choices)
    const text = before || textBetween(reading, frame.from, reading.texts.length)
    if (field) field.label ||= text
    else if (target && text) texts.push({ target, text })
    label = null
  }

  return {
    open(name, attributes, frame) {
      if (name === 'form') openForm(attributes, frame)
      else if (name === 'label') {
        label = { target: attributes.for?.trim() ?? '', field: null, choices: null, frame }
        frame.isAwaited = true
      }
      else addField(name === 'input' ? attributes.type?.trim().toLowerCase() || 'text' : name, attributes, frame)
    },
    text(text) { if (form && form.text.length < TEXT_LIMIT) form.text += singleSpaced(text) },
    breakText() { if (form && form.text.length < TEXT_LIMIT) form.text += ' ' },
    link(href) { form?.links.push(href) },
    close(frame) {
      if (label && frame === label.frame) closeLabel(label)
      if (!form || frame !== formFrame) return
      form.text = squeeze(form.text).slice(0, TEXT_LIMIT)
      form = formFrame = null
    },
    end() {
      for (const { target, text } of texts) {
        const field = fieldById.get(target)
        if (field) field.label ||= text
      }
    },
  }
}
