// How far apart two colours are for the eye that reads.

const form = /^#[0-9a-f]{6}$/i

/** `#rrggbb`. */
export const isColour = (text: string): boolean => form.test(text)

/** Red, green and blue, 0–255. Throws RangeError on anything but `#rrggbb`. */
function parts(colour: string): [number, number, number] {
  if (!isColour(colour)) throw new RangeError(`colour: #rrggbb, not ${colour}`)
  const value = Number.parseInt(colour.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

/** Relative luminance, 0–1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = parts(colour).map(part => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/**
 * Contrast ratio, 1 to 21 (WCAG 2.2): text needs 4.5, the parts of a picture 3.
 * @throws RangeError on anything but `#rrggbb`
 * @example contrast('#0e5a66', '#ffffff') // 7.9
 */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/** `share` (0–1) of the first colour in the second, component by component. */
export function mix(one: string, other: string, share: number): string {
  const [from, into] = [parts(one), parts(other)]
  return `#${from.map((part, index) => Math.round(part * share + into[index]! * (1 - share)).toString(16).padStart(2, '0')).join('')}`
}
