// What a mutation is: a site well kept, and the one defect planted in it.
import type { ExampleAnswer } from '../checks/contract.ts'
import type { BrowserFacts } from '../facts/browser-facts.ts'
import type { HostFacts } from '../facts/host-facts.ts'
import type { Plan } from '../facts/plan.ts'
import type { SiteFacts, TargetAnswer } from '../facts/site-facts.ts'

export type Answer = Exclude<ExampleAnswer, string | number>

/** A whole site, as somebody would serve it. Files and other sites answer well unless a rule of `files` says otherwise. */
export interface World {
  name: string
  origin: string
  /** As its pages write it. */
  company: string
  isFrench: boolean
  pages: Record<`/${string}`, Answer>
  /** Two ordinary pages beside the home page, linked from it, then one more. */
  inner: `/${string}`
  other: `/${string}`
  third: `/${string}`
  host: HostFacts
  browser: BrowserFacts
  files: { test: RegExp; answer: Partial<TargetAnswer> }[]
  sitemaps: SiteFacts['sitemaps']
  plan: Plan
  /** Words no dictionary knows. */
  spelling: Record<'fr' | 'en', Record<string, string[]>>
  announced: string[]
}

export type Step = (world: World) => World

export interface Mutation {
  check: string
  name: string
  /** Makes of the site one where the question has a meaning: a shop, a site in two languages. Nothing is judged of it. */
  given: Step
  mutate: Step
  /** Other checks that cannot but speak too, or fall silent, and why. */
  brings: Record<string, string>
  /** The check speaks of French law or language. */
  isFrench: boolean
}

interface Terms { given?: Step; brings?: Record<string, string>; isFrench?: true }

const asIs: Step = (world) => world

/** The mutations of one check, by what happened to the site. */
export function mutationsOf(check: string, steps: Record<string, Step>, { given = asIs, brings = {}, isFrench }: Terms = {}): Mutation[] {
  return Object.entries(steps).map(([name, mutate]) => ({ check, name, given, mutate, brings, isFrench: isFrench === true }))
}
