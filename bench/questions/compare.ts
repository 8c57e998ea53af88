// The answers about one visitor in a hundred beside the same counted by hand from the file.
import { countFunnel, countPaths, countRetention, takeSample } from './sample.ts'
import type { Line } from './sample.ts'
import { zone } from './site.ts'
import type { Site } from './site.ts'

const hourMs = 3_600_000
const steps = ['page:/', 'page:/tarifs', 'page:/inscription', 'event:signup']
const page = (path: string) => (line: Line) => line.name === 'pageview' && line.path === path
const [windowHours, windowDays] = [24, 30]

export async function compareSample(site: Site, { file, sampleFile, year }: { file: string; sampleFile: string; year: { from: string; to: string } }) {
  const lines = await takeSample(file, sampleFile)
  await site.load(sampleFile)
  const funnel = await site.ask<{ steps: { people: number }[] }>('readFunnel', { ...year, steps, windowHours })
  const paths = await site.ask<{ paths: { touches: (string | null)[]; conversions: number; cents: number }[] }>('readPaths', { ...year, goal: 'purchase', windowDays, by: 'source', limit: 1_000 })
  const retention = await site.ask<{ cohorts: { began: string; people: number; seen: number[] }[] }>('readCohorts', { ...year, step: 'week' })
  const byHand = {
    funnel: countFunnel(lines, [...['/', '/tarifs', '/inscription'].map(page), line => line.name === 'signup'], windowHours * hourMs),
    paths: [...countPaths(lines, 'purchase', windowDays * 24 * hourMs)].map(([way, { conversions, cents }]) => `${way}: ${conversions}, ${cents}`).toSorted(),
    retention: [...countRetention(lines, zone)].map(([cohort, people]) => `${cohort}: ${people}`).toSorted(),
  }
  const answered = {
    funnel: funnel.steps.map(one => one.people),
    paths: paths.paths.map(({ touches, conversions, cents }) => `${touches.map(one => one ?? '').join(' > ')}: ${conversions}, ${cents}`).toSorted(),
    retention: retention.cohorts.flatMap(({ began, seen }) => seen.flatMap((people, week) => (people ? [`${began} ${week}: ${people}`] : []))).toSorted(),
  }
  console.log(`${lines.length} events of one visitor in a hundred, counted by hand:`)
  for (const what of ['funnel', 'paths', 'retention'] as const) {
    const [a, b] = [answered[what].join('\n'), byHand[what].join('\n')]
    console.log(`${what.padEnd(10)} ${String(byHand[what].length).padStart(5)} numbers   ${a === b ? 'equal' : 'DIFFERS'}`)
  }
}
