// For a site built with a bundler: adds the visitor script of the site's own Azimut, and keeps what is said before it is there.

/** @type {import('./load.d.ts').Azimut} */
export const azimut = (...call) => {
  if (typeof window === 'undefined') return
  window.azimut ??= (...early) => { (window.azimut.q ??= []).push(early) }
  window.azimut(...call)
}

// A site that asks for Trusted Types names this policy in its CSP: `trusted-types azimut`.
const openTrust = () => {
  const asIs = { createScriptURL: (/** @type {string} */ address) => address }
  try { return window.trustedTypes?.createPolicy('azimut', asIs) ?? asIs } catch { return asIs } // not named there: the browser has the last word
}

const add = (trust, address, data, nonce) => {
  const script = document.createElement('script')
  script.src = trust.createScriptURL(address)
  if (nonce) script.nonce = nonce
  for (const [name, value] of Object.entries(data)) if (value) script.dataset[name] = value
  document.head.append(script)
}

let isLoaded = false

/** @param {import('./load.d.ts').Options} options */
export function loadAzimut({ url, site, banner = false, listen = false, speed = false, nonce }) {
  if (typeof document === 'undefined' || isLoaded) return
  isLoaded = true
  const trust = openTrust()
  add(trust, new URL('/t.js', url).href, { site }, nonce)
  if (banner) add(trust, new URL('/banner.js', url).href, { policy: banner.policy, lang: banner.language }, nonce)
  if (listen) add(trust, new URL('/consent.js', url).href, {}, nonce)
  if (speed) add(trust, new URL('/speed.js', url).href, {}, nonce)
}
