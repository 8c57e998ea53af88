// Diagnose: where are you? What this room keeps and what can be asked of it.
import { room } from '#app/kernel/operation.ts'
import { audit } from '#app/model/diagnose/audit.ts'
import { finding } from '#app/model/diagnose/finding.ts'
import { site } from '#app/model/diagnose/site.ts'
import { swotItem } from '#app/model/diagnose/swotItem.ts'

export const diagnose = room('diagnose', { nouns: [site, audit, finding, swotItem], operations: {} })
