// The visitor script: tells a site's own Azimut which pages are seen, without an identifier until the visitor agrees.
// It imports nothing, stores nothing before consent (an opposition excepted) and needs no more from the site's CSP than
// script-src and connect-src for Azimut's address. A block, not a module: no name of it meets the page's.
{
  type Value = { amount: number; currency: string }
  type Props = Record<string, string>
  type Sent = { id: string; name: string; url: string; ts: number; referrer: string; title: string; visitor?: string; mode: string; value?: Value; props: Props }
  type Call = [order: string, name?: string | boolean, details?: { value?: Value; props?: Props }]
  type Azimut = { (...call: Call): void; q?: ArrayLike<unknown>[] }

  const page = window as Window & { azimut?: Azimut }
  const script = document.currentScript as HTMLScriptElement
  const endpoint = new URL('e', script.src).href
  const thirteenMonthsMs = 395 * 864e5
  const longestWaitMs = 6e4

  /** UUIDv7: the time first, the rest by chance. */
  const makeId = (): string => {
    const bytes = crypto.getRandomValues(new Uint8Array(16))
    for (let i = 0; i < 6; i++) bytes[i] = Date.now() / 2 ** (40 - 8 * i)
    bytes[6] = (bytes[6]! & 15) | 112
    bytes[8] = (bytes[8]! & 63) | 128
    return Array.from(bytes, (byte, i) => (i === 4 || i === 6 || i === 8 || i === 10 ? '-' : '') + (byte + 256).toString(16).slice(1)).join('')
  }

  // Storage can be forbidden by the browser: then nothing is remembered, and everything else works.
  const recall = (key: string): string | null => {
    try { return localStorage.getItem(key) } catch { return null }
  }
  const remember = (key: string, text?: string): void => {
    try { if (text) localStorage.setItem(key, text); else localStorage.removeItem(key) } catch { /* nothing is remembered */ }
  }

  const [visitorKey, offKey] = ['azimut-visitor', 'azimut-off']
  let visitor = ''
  const [kept = '', since = 0] = (recall(visitorKey) || '').split(' ')
  if (Date.now() - +since < thirteenMonthsMs) visitor = kept
  else remember(visitorKey)

  const signals = navigator as Navigator & { globalPrivacyControl?: boolean; doNotTrack?: string | null }
  const isOff = (): boolean => !!recall(offKey) || opposed || signals.doNotTrack === '1' || !!signals.globalPrivacyControl
  let opposed = false

  // The campaign stays in this page's memory; it is sent with consent only.
  const campaignOf = (search: string): string => (search.match(/\b(utm_\w+|[gf]bclid|gclid|gbraid|wbraid|msclkid|ttclid|li_fat_id)=[^&]*/g) || []).join('&')
  const campaign = campaignOf(location.search)
  const addressOf = (): string => location.origin + location.pathname

  let queue: Sent[] = []
  let sending = 0
  let waitMs = 0
  const longestQueue = 1e3
  const bodyOf = (events: Sent[]): string => JSON.stringify({ site: script.dataset.site, events })

  /** fetch first: its answer says whether the events are safe. What fails is sent again with the same ids. */
  const send = (): void => {
    if (sending || !queue.length) return
    const batch = queue.slice(0, 50)
    sending = 1
    fetch(endpoint, { method: 'POST', body: bodyOf(batch), keepalive: true, credentials: 'omit' })
      .then(({ status }) => {
        if (status > 428) throw status
        queue = queue.filter((one) => !batch.includes(one))
        waitMs = sending = 0
        send()
      })
      .catch(() => {
        waitMs = Math.min(waitMs * 2 || 1e3, longestWaitMs)
        setTimeout(() => { sending = 0; send() }, waitMs)
      })
  }

  /** The page goes: what has no answer yet is handed to the browser. Azimut counts an id once, however often it comes. */
  const flush = (): void => {
    if (queue.length && document.visibilityState === 'hidden' && navigator.sendBeacon(endpoint, bodyOf(queue))) queue = []
  }

  let referrer = document.referrer
  let seen = ''
  let landing = ''

  const tell = (name: string, { value, props }: { value?: Value | undefined; props?: Props | undefined } = {}, search = ''): string => {
    const id = makeId()
    if (isOff() || queue.length > longestQueue) return id
    const from = visitor || !referrer ? referrer : new URL(referrer).origin
    queue.push({
      id, name, url: addressOf() + (visitor && search ? `?${search}` : ''), ts: Date.now(), referrer: from, title: document.title,
      ...(visitor && { visitor }), mode: visitor ? 'consented' : 'exempt', ...(value && { value }), props: { ...props, ...(search && !visitor && { channel: 'campaign' }) },
    })
    send()
    return id
  }

  const view = (): void => {
    const address = addressOf()
    if (address === seen) return
    const first = !landing
    if (!first) referrer = seen
    seen = address
    const id = tell('pageview', {}, first ? campaign : '')
    if (first) landing = id
  }

  const azimut: Azimut = (order, name, details) => {
    if (order === 'event' && name) tell(`${name}`, details)
    if (order === 'oppose') {
      opposed = name !== false
      remember(offKey, opposed ? '1' : '')
      if (opposed) { queue = []; remember(visitorKey); visitor = '' }
    }
    if (order === 'consent' && name === 'denied') { remember(visitorKey); visitor = '' }
    if (order === 'consent' && name === 'granted' && !visitor && !isOff()) {
      visitor = makeId()
      remember(visitorKey, `${visitor} ${Date.now()}`)
      tell('consent', { props: { pageview: landing } }, campaign)
    }
  }

  const start = (): void => {
    view()
    for (const order of ['pushState', 'replaceState'] as const) {
      const before = history[order]
      history[order] = function (...state) {
        before.apply(this, state)
        setTimeout(view) // the page sets its title after its address
      }
    }
    addEventListener('popstate', () => setTimeout(view))
    addEventListener('pageshow', ({ persisted }) => { if (persisted) { referrer = seen; seen = ''; view() } })
    addEventListener('visibilitychange', flush)
    addEventListener('pagehide', flush)
    addEventListener('submit', ({ target }) => {
      const form = target as HTMLFormElement
      // Attributes, since a field called "id" or "action" hides the form's own.
      const named = form.getAttribute('id') || new URL(form.getAttribute('action') || '', location.href).pathname
      tell('form', { props: { form: named } })
    }, true)
    addEventListener('click', ({ target }) => {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^=http]')
      if (link && link.host !== location.host) tell('outbound', { props: { link: link.origin + link.pathname } })
    }, true)
    for (const call of page.azimut?.q || []) azimut(...(Array.from(call) as Call))
    page.azimut = azimut
  }

  // A page the browser prepares in advance is not seen yet.
  const prepared = document as Document & { prerendering?: boolean }
  if (prepared.prerendering) document.addEventListener('prerenderingchange', start, { once: true })
  else start()
}
