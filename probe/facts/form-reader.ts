// Collects the forms of a page while it is read: their fields, the words beside them, and which a visitor sees.
import { selectorOf, type Attributes, type Frame } from './frame.ts'
import type { Form, FormField } from './page-facts.ts'

const NOT_FIELDS = new Set(['hidden', 'submit', 'button', 'reset', 'image'])

export interface FormReader {
  open(name: string, attributes: Attributes, here: Frame, stack: readonly Frame[]): void
  text(text: string): void
  close(name: string): void
}

/** Fills `forms` as the tags go by. Boxes that share a name are one question, so one field. */
export function createFormReader(forms: Form[]): FormReader {
  let form: Form | null = null
  let label: { target: string; text: string; field: FormField | null } | null = null
  let byId = new Map<string, FormField>()
  let labels: { target: string; text: string }[] = []

  function addField(owner: Form, type: string, attributes: Attributes, here: Frame): void {
    const name = attributes.name ?? ''
    if ((type === 'radio' || type === 'checkbox') && name && owner.fields.some((field) => field.type === type && field.name === name)) return
    const isVisible = !NOT_FIELDS.has(type) && !here.isHidden && !here.isInert && attributes.tabindex !== '-1'
    const field: FormField = { name, type, label: (attributes['aria-label'] ?? '').trim(), required: 'required' in attributes, isVisible }
    owner.fields.push(field)
    if (attributes.id) byId.set(attributes.id, field)
    if (label && !label.target) label.field = field
  }

  function endForm(): void {
    for (const { target, text } of labels) {
      const field = byId.get(target)
      if (field) field.label ||= text
    }
    form = null
    byId = new Map()
    labels = []
  }

  return {
    open(name, attributes, here, stack) {
      if (name === 'form') {
        if (form) endForm()
        form = { selector: selectorOf(stack), action: attributes.action ?? '', method: attributes.method?.toLowerCase() === 'post' ? 'post' : 'get', fields: [] }
        forms.push(form)
      } else if (!form) return
      else if (name === 'label') label = { target: attributes.for ?? '', text: '', field: null }
      else if (name === 'input') addField(form, attributes.type?.toLowerCase() ?? 'text', attributes, here)
      else if (name === 'select' || name === 'textarea') addField(form, name, attributes, here)
    },
    text(text) { if (label) label.text += text },
    close(name) {
      if (name === 'form') endForm()
      if (name !== 'label' || !label) return
      const text = label.text.replace(/\s+/g, ' ').trim()
      if (label.field) label.field.label ||= text
      else labels.push({ target: label.target, text })
      label = null
    },
  }
}
