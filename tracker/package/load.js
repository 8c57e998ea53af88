// For a site built with a bundler: adds the visitor script of the site's own Azimut, and keeps what is said before it is there.

/** @type {import('./load.d.ts').Azimut} */
export const azimut = (...call) => {
  if (typeof window === 'undefined') return
  window.azimut ??= (...early) => { (window.azimut.q ??= []).push(early) }
  window.azimut(...call)
}

const add = (address, data, nonce) => {
  const script = document.createElement('script')
  script.src = address
  if (nonce) script.nonce = nonce
  for (const [name, value] of Object.entries(data)) if (value) script.dataset[name] = value
  document.head.append(script)
}

let isLoaded = false

/** @param {import('./load.d.ts').Options} options */
export function loadAzimut({ url, site, banner = false, listen = false, nonce }) {
  if (typeof document === 'undefined' || isLoaded) return
  isLoaded = true
  add(new URL('/t.js', url).href, { site }, nonce)
  if (banner) add(new URL('/banner.js', url).href, { policy: banner.policy, lang: banner.language }, nonce)
  if (listen) add(new URL('/consent.js', url).href, {}, nonce)
}
