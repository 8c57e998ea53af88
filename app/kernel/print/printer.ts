// Prints documents to PDF, one at a time, a few waiting. The press is given: what drives Chromium is not the kernel's affair.
import { Refusal } from '../refusal.ts'

/** A PDF of a whole page, by the Chromium at `executablePath`, which must reach nothing. Rejects when it cannot, and when it is stopped. */
export type Press = (html: string, executablePath: string, signal: AbortSignal) => Promise<Uint8Array>

export interface Printer {
  /** False when the machine has no Chromium: the page then offers the browser's own print. */
  ready: boolean
  /**
   * A PDF of a whole page, A4 unless the page's own `@page` says otherwise. What it shows must be inside it.
   * Takes seconds: never asked within a transaction. Throws a `Refusal` when it cannot.
   */
  print(html: string): Promise<Uint8Array>
  /** Ends what is being printed. */
  close(): Promise<void>
}

const mostWaiting = 8
const mostCharacters = 8_000_000

export const noPrinter = () => new Refusal('no-printer', 503, {
  fr: 'Ce serveur n’a pas de Chromium pour faire un PDF. Imprimez la page depuis votre navigateur, ou installez Chromium.',
  en: 'This server has no Chromium to make a PDF. Print the page from your browser, or install Chromium.',
})
const busy = () => new Refusal('printer-busy', 503, { fr: 'Plusieurs PDF se font déjà. Réessayez dans un instant.', en: 'Several PDFs are being made. Try again in a moment.' }, { details: { retryAfterSeconds: 20 } })
const failed = () => new Refusal('not-printed', 503, { fr: 'Le PDF n’a pas pu être fait. Réessayez, ou imprimez la page depuis votre navigateur.', en: 'The PDF could not be made. Try again, or print the page from your browser.' })

/** `chromium` is its path; without one nothing is printed. */
export function openPrinter(press: Press, chromium: string | undefined, log: (text: string) => void): Printer {
  if (chromium === undefined) return { ready: false, print: () => Promise.reject(noPrinter()), close: () => Promise.resolve() }
  let waiting = 0
  const halt = new AbortController()
  let turn: Promise<unknown> = Promise.resolve()

  async function printNow(html: string, executablePath: string) {
    if (halt.signal.aborted) throw failed()
    try {
      return new Uint8Array(await press(html, executablePath, halt.signal))
    } catch (error) {
      if (!halt.signal.aborted) log(`A PDF could not be made: ${(error as Error).message.split('\n')[0]}`)
      throw failed()
    }
  }

  return {
    ready: true,
    async print(html) {
      if (waiting >= mostWaiting) throw busy()
      if (html.length > mostCharacters) throw failed()
      waiting += 1
      const printed = turn.then(() => printNow(html, chromium))
      turn = printed.catch(() => {})
      try { return await printed } finally { waiting -= 1 }
    },
    async close() {
      halt.abort()
      await turn
    },
  }
}
