// Writes a price as French customers read it: « 45,50 € », « 80 € ».

export function writePrice(cents: number, currency = 'EUR'): string {
  const amount = cents % 100 ? (cents / 100).toFixed(2).replace('.', ',') : String(cents / 100)
  return `${amount}\u00a0${currency === 'EUR' ? '€' : currency}`
}
