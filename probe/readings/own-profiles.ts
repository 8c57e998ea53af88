// Which of the profiles a site leads to are the company's own: a partner's is praised on a page, one's own stands where every page shows it.
import { lettersOf } from '../rules/words/brand.ts'
import { profileOf } from './networks.ts'
import { byReach, reachOf } from './reach.ts'

/** Fewer letters resemble anything. */
const FEWEST_LETTERS = 4

/** `placed`: in a header, a footer or a page of contact, or told to search engines; `loose`: anywhere else on a page. */
export interface SocialsNote { placed: string[]; loose: string[] }

function resembles(url: string, marks: readonly string[]): boolean {
  const handle = lettersOf(profileOf(url)!.handle)
  return handle.length >= FEWEST_LETTERS && marks.some((mark) => handle.includes(mark) || mark.includes(handle))
}

/** Most shown first. `names`: what the company is called, its address among them. Of a network, where no profile is placed or named as the company's own, the one that most pages show, or that is alone. */
export function ownProfiles(notes: readonly SocialsNote[], names: readonly string[]): { network: string; url: string }[] {
  const marks = names.map(lettersOf).filter(({ length }) => length >= FEWEST_LETTERS)
  const lists = notes.map(({ placed, loose }) => placed.length ? [...placed, ...loose] : loose)
  const reach = reachOf(lists)
  const placed = new Set(notes.flatMap((note) => note.placed))
  const all = byReach(lists).map((url) => ({ network: profileOf(url)!.network, url }))
  const own = new Set([...Map.groupBy(all, ({ network }) => network).values()].flatMap((profiles) => {
    const sure = profiles.filter(({ url }) => placed.has(url) || resembles(url, marks))
    if (sure.length || profiles.length === 1) return sure.length ? sure : profiles
    return profiles.filter(({ url }) => reach.get(url)! > 1 && reach.get(url)! * 2 > notes.length)
  }))
  return all.filter((profile) => own.has(profile))
}
