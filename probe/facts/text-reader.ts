// Reads a page's visible text block by block: the words proper to it, and what a customer looks for in them.
import { selectorOf, type Frame } from './frame.ts'
import { findAddress, findCopyright, findEmails, findPhones, findSirens } from './french-text.ts'
import { createHoursRow, findHours, LONGEST_CELL } from './hours-in-text.ts'
import { findPrices } from './money.ts'
import type { PageFacts, PhoneMention } from './page-facts.ts'
import { fingerprint } from './simhash.ts'
import { findStatements } from './statements.ts'
import { findLanguage } from './text-language.ts'
import { CLOCK, createTextScan, MAIL, MONEY, UNIT, YEAR } from './text-scan.ts'

const OPENING_WORDS = 5
const OPENING_CHARACTERS = 400
const MAIN_LIMIT = 100_000
/** A French phone number has ten digits, a company's number nine, a town's five. */
const PHONE_DIGITS = 9
const TOWN_DIGITS = 5
/** Of the first line of an address. */
const LONGEST_STREET = 80

export interface TextReader {
  /** A stretch of the page. */
  add(from: number, to: number, frame: Frame, link: PhoneMention['link']): void
  /** Two numbers side by side are not one long number: a line break, or a dialling link, parts them. */
  breakLine(): void
  endBlock(): void
  end(): void
}

export function createTextReader(facts: PageFacts, page: Uint16Array): TextReader {
  let isMain = false
  /** « 537 Chemin de la Pierre »: its town may be told in the block that follows. */
  let street: string | null = null
  // The parts of the block, by where they end; what lies beyond is of blocks before.
  let parts = 0
  const ends: number[] = []
  const frames: Frame[] = []
  const links: PhoneMention['link'][] = []
  const scan = createTextScan(page)
  const row = createHoursRow((hours) => facts.hours.push(hours))

  function look(): void {
    const { digits, figures } = scan
    const block = scan.block()
    const partAt = (at: number) => ends.findIndex((end) => end > at)
    if (digits >= PHONE_DIGITS) {
      for (const { at, ...phone } of findPhones(block)) {
        const part = partAt(at)
        const frame = frames[part]!
        facts.phones.push({ ...phone, region: frame.place.region, link: links[part]!, selector: selectorOf(frame) })
      }
      facts.sirens.push(...findSirens(block))
    }
    if (digits >= TOWN_DIGITS) {
      const address = findAddress(block) ?? (street !== null && scan.beginsWithDigit() ? findAddress(`${street}\n${block}`) : null)
      if (address) facts.addresses.push(address)
    }
    const hours = figures & CLOCK ? findHours(block) : null
    if (hours) facts.hours.push(hours)
    if (figures & CLOCK && !hours) row.add(block.trim())
    else row.end()
    const line = scan.hasLines ? block.replaceAll('\n', ' ') : block
    if (figures & MONEY) for (const { at, ...price } of findPrices(line)) {
      const frame = frames[partAt(at)]!
      facts.prices.push({ ...price, region: frame.place.region, selector: selectorOf(frame) })
    }
    if (figures & (UNIT | YEAR)) facts.statements.push(...findStatements(line))
    const copyright = figures & YEAR ? findCopyright(line) : null
    if (copyright) facts.copyrights.push({ text: copyright, region: frames[0]!.place.region, selector: selectorOf(frames[0]!) })
    if (figures & MAIL) facts.emails.push(...findEmails(block))
  }

  function endBlock(): void {
    if (scan.length() === 0) return
    scan.end()
    const { words, figures, digits } = scan
    facts.wordCount += words
    if (isMain) facts.mainWordCount += words
    if (facts.opening === null && words >= OPENING_WORDS && words < OPENING_CHARACTERS && facts.headings.some(({ level }) => level === 1)) {
      const opening = scan.block().trim()
      if (opening.length <= OPENING_CHARACTERS) facts.opening = opening.replaceAll('\n', ' ')
    }
    if (figures > 0 || digits >= TOWN_DIGITS) look()
    else if (scan.length() <= LONGEST_CELL && scan.mayBeginWithDay()) row.begin(scan.block().trim())
    else row.end()
    street = digits > 0 && digits < TOWN_DIGITS && scan.length() <= LONGEST_STREET && scan.beginsWithDigit() ? scan.block().trim() : null
    scan.close()
    parts = 0
  }

  return {
    add(from, to, frame, link) {
      if (parts === 0) isMain = frame.place.region === 'main' && frame.place.isProper
      scan.add(from, to, isMain && scan.kept < MAIN_LIMIT)
      if (scan.length() === 0) return
      ends[parts] = scan.length()
      frames[parts] = frame
      links[parts] = link
      parts += 1
    },
    breakLine() {
      if (parts === 0) return
      scan.breakLine()
      ends[parts - 1] = scan.length()
    },
    endBlock,
    end() {
      endBlock()
      row.end()
      facts.mainText = scan.text(MAIN_LIMIT)
      facts.language = findLanguage(facts.mainText, scan.ownCount, scan.own)
      Object.assign(facts, fingerprint(scan.own, scan.ownCount))
    },
  }
}
