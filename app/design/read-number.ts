/** Reads a number the way people type it: « 1 234,5 », "1,234.5" or "1234.5". */

/** With `decimal` « , » a single dot is a decimal mark too. Any kind of space is ignored, and a true minus is one. Null when it is not a number. */
export const readNumber = (typed: string, decimal: ',' | '.'): number | null => {
  const dense = typed.replace(/\s/g, '').replace('−', '-')
  const plain = decimal === ',' ? dense.replace(',', '.') : dense.replaceAll(',', '')
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null
}
