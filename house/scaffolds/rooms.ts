// New nouns and new operations: what a room keeps, and what can be asked of it.
import { title, type Scaffold } from './scaffold.ts'

const rooms = '(diagnose|aim|plan|act|measure|learn|share)'
const inWords = (camel: string) => title(camel.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))

const noun: Scaffold = {
  example: 'plan/supplier',
  name: new RegExp(`^${rooms}/[a-z][a-zA-Z]*$`),
  write(name) {
    const [room, noun = ''] = name.split('/')
    return {
      [`app/model/${name}.ts`]: `// ${inWords(noun)}: …
import { text } from 'drizzle-orm/pg-core'
import * as z from 'zod'
import { noun } from '../noun.ts'

export const ${noun} = noun('${room}', ['${noun}', '${noun}s'], {
  columns: { name: text().notNull() },
  title: 'name',
  words: { one: { fr: '', en: '' }, many: { fr: '', en: '' } },
  limits: { name: z.string().trim().min(1).max(200) },
})
`,
    }
  },
  next(name) {
    const [room, noun] = name.split('/')
    return `Add ${noun} to the nouns of app/rooms/${room}/room.ts: its list, get, create, update, remove and restore exist from then on.`
  },
}

const operation: Scaffold = {
  example: 'plan/suppliers/inviteSupplier',
  name: new RegExp(`^${rooms}/[a-zA-Z]+/[a-z]+([A-Z][a-z]*)+$`),
  write(name) {
    const [room, , operation = ''] = name.split('/')
    return {
      [`app/rooms/${name}.ts`]: `// ${inWords(operation)}: …
import * as z from 'zod'
import { operation } from '#app/kernel/operation.ts'

export const ${operation} = operation({
  access: '${room}.edit',
  input: z.strictObject({ id: z.uuid() }),
  output: z.strictObject({ id: z.uuid() }),
  run: async (_ctx, { id }) => ({ id }),
})
`,
    }
  },
  next(name) {
    const [room, feature, operation] = name.split('/')
    return `Add ${operation} to the operations of app/rooms/${room}/room.ts; its page, words and test go beside it in app/rooms/${room}/${feature}/.`
  },
}

export const roomScaffolds = { noun, operation }
