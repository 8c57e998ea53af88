// All the mutations there are: an area added is added here.
import { ADDRESSES } from './addresses.ts'
import { BROWSER } from './browser.ts'
import { COMPANY } from './company.ts'
import { CONTENT } from './content.ts'
import { FORMS } from './forms.ts'
import { HOST } from './host.ts'
import { MEASURING } from './measuring.ts'
import type { Mutation } from './mutation.ts'
import { PLANNED } from './planned.ts'
import { SHOP } from './shop.ts'
import { STRUCTURE } from './structure.ts'
import { TITLES } from './titles.ts'
import { WEIGHT } from './weight.ts'

export const MUTATIONS: readonly Mutation[] = [...TITLES, ...STRUCTURE, ...ADDRESSES, ...CONTENT, ...COMPANY, ...FORMS, ...PLANNED, ...SHOP, ...HOST, ...MEASURING, ...WEIGHT, ...BROWSER]
