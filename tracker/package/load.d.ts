// What a site that is built with a bundler may say to its Azimut.

export interface Details {
  /** Money, in units of the currency: `{ amount: 12.5, currency: 'EUR' }`. */
  value?: { amount: number; currency: string }
  /** Words of the site's own: a plan, a promo code, an answer. No name, no address, no order number. */
  props?: Record<string, string | number>
}

export interface Azimut {
  /** Something happened: `quote_request`, `order`, the site's own name of it. */
  (order: 'event', name: string, details?: Details): void
  /** The visitor's choice, from any consent tool; denied withdraws it at once. */
  (order: 'consent', choice: 'granted' | 'denied'): void
  /** The visitor is opposed to any measure, from now on; `false` takes it back. */
  (order: 'oppose', opposed?: boolean): void
}

export interface Options {
  /** The address of your Azimut, without a path: `https://azimut.example.fr`. */
  url: string
  /** The public key of the site, from Measure. */
  site: string
  /** Shows the optional banner, with a link to your privacy page when it has an address. */
  banner?: boolean | { policy?: string; language?: 'fr' | 'en' }
  /** Listens to another consent tool: the IAB's framework, Google's consent mode. */
  listen?: boolean
  /** Times how soon pages answer a gesture (INP). */
  speed?: boolean
  /** The nonce of the site's content security policy, when it asks for one. */
  nonce?: string
}

/** Says something to Azimut; before its script is there, what is said waits. Outside a browser, nothing happens. */
export const azimut: Azimut

/** Adds the visitor script to the page, once however often it is called. Outside a browser, nothing happens. */
export function loadAzimut(options: Options): void
