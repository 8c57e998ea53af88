// Machine: why an event was set aside.
import { dimension } from './_contract.ts'

export default dimension({
  id: 'machine-reason',
  label: { fr: 'Raison de mise à l’écart', en: 'Why it was set aside' },
  description: {
    fr: 'Ce à quoi on a reconnu une machine.',
    en: 'What a machine was recognised by.',
  },
  sql: { event: 'bot' },
  empty: 'apart',
  example: {
    events: [{ more: { bot: 'crawler' } }, {}],
    metric: 'machines',
    values: { crawler: 1 },
  },
})
