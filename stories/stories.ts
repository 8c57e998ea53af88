// The stories there are: deterministic companies for demonstrations and tests.
import { lenoir } from './lenoir.ts'
import { rivals } from './rivals.ts'
import type { Story } from './story.ts'

export const stories: Readonly<Record<string, Story>> = { lenoir, rivals }
