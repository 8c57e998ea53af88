// Puts Azimut's two families inside a document, so that it looks the same on a machine that has neither.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const families = [
  ['Bricolage Grotesque', '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2', '200 800'],
  ['Hanken Grotesk', '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2', '100 900'],
] as const

let faces: Promise<string> | undefined

const readFaces = async () => (await Promise.all(families.map(async ([family, file, weights]) => {
  const bytes = await readFile(fileURLToPath(import.meta.resolve(file)))
  return `@font-face{font-family:'${family}';font-weight:${weights};src:url(data:font/woff2;base64,${bytes.toString('base64')}) format('woff2')}`
}))).join('')

/** The page with both fonts in its head. */
export async function withFonts(html: string): Promise<string> {
  faces ??= readFaces()
  const style = `<style>${await faces}</style></head>`
  return html.replace('</head>', () => style)
}
