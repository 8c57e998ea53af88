// Reads a page's visible text block by block: the words proper to it, and what a customer looks for in them.
import { selectorOf, type Frame } from './frame.ts'
import { findAddress, findCopyright, findEmails, findHours, findPhones, findSirens } from './french-text.ts'
import { findPrices } from './money.ts'
import type { PageFacts, PhoneMention } from './page-facts.ts'
import { fingerprint } from './simhash.ts'
import { findStatements } from './statements.ts'
import { findLanguage } from './text-language.ts'
import { CLOCK, createTextScan, MONEY, UNIT, YEAR } from './text-scan.ts'

const OPENING_WORDS = 5
const OPENING_CHARACTERS = 400
const MAIN_LIMIT = 100_000
/** A French phone number has ten digits, a company's number nine, an address six. */
const PHONE_DIGITS = 9
const ADDRESS_DIGITS = 6

export interface TextReader {
  /** `text` with single spaces. */
  add(text: string, frame: Frame, link: PhoneMention['link']): void
  /** Two numbers side by side are not one long number: a line break, or a dialling link, parts them. */
  breakLine(): void
  endBlock(): void
  end(): void
}

export function createTextReader(facts: PageFacts): TextReader {
  let block = ''
  let hasBreak = false
  // The parts of the block, by where they end.
  const ends: number[] = []
  const frames: Frame[] = []
  const links: PhoneMention['link'][] = []
  const main: string[] = []
  let mainLength = 0
  const scan = createTextScan()

  function look(text: string): void {
    const { digits, figures } = scan
    // Positions are those of the untrimmed block.
    const partAt = (at: number) => ends.findIndex((end) => end > at)
    if (digits >= PHONE_DIGITS) {
      for (const { at, ...phone } of findPhones(block)) {
        const part = partAt(at)
        const frame = frames[part]!
        facts.phones.push({ ...phone, region: frame.place.region, link: links[part]!, selector: selectorOf(frame) })
      }
      facts.sirens.push(...findSirens(text))
    }
    if (digits >= ADDRESS_DIGITS) {
      const address = findAddress(text)
      if (address) facts.addresses.push(address)
    }
    const hours = figures & CLOCK ? findHours(text) : null
    if (hours) facts.hours.push(hours)
    const line = hasBreak ? block.replaceAll('\n', ' ') : block
    if (figures & MONEY) for (const { at, ...price } of findPrices(line)) {
      const frame = frames[partAt(at)]!
      facts.prices.push({ ...price, region: frame.place.region, selector: selectorOf(frame) })
    }
    if (figures & (UNIT | YEAR)) facts.statements.push(...findStatements(line))
    const copyright = figures & YEAR ? findCopyright(line) : null
    if (copyright) facts.copyrights.push({ text: copyright, region: frames[0]!.place.region, selector: selectorOf(frames[0]!) })
  }

  function endBlock(): void {
    if (block === '') return
    const text = block.trim()
    if (text !== '') {
      const frame = frames[0]!
      const isMain = frame.place.region === 'main' && frame.place.isProper
      scan.block(text, isMain && mainLength < MAIN_LIMIT)
      const { words } = scan
      facts.wordCount += words
      if (isMain) {
        facts.mainWordCount += words
        if (mainLength < MAIN_LIMIT) { main.push(hasBreak ? text.replaceAll('\n', ' ') : text); mainLength += text.length + 1 }
      }
      if (facts.opening === null && words >= OPENING_WORDS && text.length <= OPENING_CHARACTERS && facts.headings.some(({ level }) => level === 1)) facts.opening = text.replaceAll('\n', ' ')
      if (scan.digits > 0) look(text)
      if (text.includes('@')) facts.emails.push(...findEmails(text))
    }
    block = ''
    hasBreak = false
    ends.length = frames.length = links.length = 0
  }

  return {
    add(text, frame, link) {
      if (block === '' && text === ' ') return
      block += text
      ends.push(block.length)
      frames.push(frame)
      links.push(link)
    },
    breakLine() {
      if (block === '') return
      block += '\n'
      hasBreak = true
      ends[ends.length - 1] = block.length
    },
    endBlock,
    end() {
      endBlock()
      facts.mainText = main.join('\n').slice(0, MAIN_LIMIT)
      facts.language = findLanguage(facts.mainText, scan.ownCount, scan.own)
      Object.assign(facts, fingerprint(scan.own, scan.ownCount))
    },
  }
}
