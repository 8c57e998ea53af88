// The visitor script: tells a site's own Azimut which pages are seen, without an identifier until the visitor agrees.
// It imports nothing, stores nothing before consent (an opposition excepted) and needs no more from the site's CSP than
// script-src and connect-src for Azimut's address. A block, not a module: no name of it meets the page's.
{
  type Value = { amount: number; currency: string }
  type Props = Record<string, string | number>
  type Details = { value?: Value | undefined; props?: Props | undefined }
  type Sent = { id: string; name: string; url: string; ts: number; referrer: string; title: string; visitor: string | undefined; mode: string; value: Value | undefined; props: Props }
  type Call = [order: string, name?: string | boolean | (() => Props), details?: Details]
  type Azimut = { (...call: Call): void; q?: Iterable<unknown>[] }

  const page = window as Window & { azimut?: Azimut }
  const script = document.currentScript as HTMLScriptElement
  const endpoint = new URL('e', script.src)
  const thirteenMonthsMs = 393 * 864e5
  const longestWaitMs = 6e4
  const longestVisitMs = 18e5
  const files = /\.(pdf|zip|rar|7z|docx?|xlsx?|pptx?|od[tsp]|csv|epub|ics|mp[34]|dmg|exe|apk)$/i

  /** UUIDv7: the time first, the rest by chance. */
  const makeId = (): string =>
    `0${Date.now().toString(16)}-7xxx-8xxx-xxxxxxxxxxxx`.replace(/^.{8}/, '$&-').replace(/x/g, () => (crypto.getRandomValues(new Uint8Array(1))[0]! & 15).toString(16))

  // Storage can be forbidden by the browser: then nothing is remembered, and everything else works.
  const recall = (key: string): string => {
    try { return localStorage.getItem(key) || '' } catch { return '' }
  }
  const remember = (key: string, text?: string): void => {
    try { if (text) localStorage.setItem(key, text); else localStorage.removeItem(key) } catch { /* nothing is remembered */ }
  }

  const visitorKey = 'azimut-visitor'
  const offKey = 'azimut-off'
  let visitor = ''
  const forget = (): void => {
    remember(visitorKey)
    visitor = ''
  }
  /** Whom the device remembers, whichever tab they agreed in. */
  const recognise = (): void => {
    const [kept = '', since = 0] = recall(visitorKey).split(' ')
    if (Date.now() - +since < thirteenMonthsMs) visitor = kept
    else forget()
  }
  recognise()

  const signals = navigator as Navigator & { globalPrivacyControl?: boolean; doNotTrack?: string | null }
  const isOff = (): unknown => recall(offKey) || opposed || signals.doNotTrack === '1' || signals.globalPrivacyControl
  let opposed = false

  // The campaign stays in this page's memory; it is sent with consent only.
  const campaign = (location.search.match(/\b(utm_\w+|gclid|[gw]braid|fbclid|msclkid|ttclid|li_fat_id)=[^&]*/g) || []).join('&')

  let queue: Sent[] = []
  let sending = 0
  let waitMs = 0
  const longestQueue = 1e3
  /** A browser lets 64 kB go with a page, and a sign may take three of them. */
  const longestBody = 2e4
  const bodyOf = (events: Sent[]): string => JSON.stringify({ site: script.dataset.site, events })
  const take = (): Sent[] => {
    const batch = queue.slice(0, 50)
    while (batch[1] && bodyOf(batch)[longestBody]) batch.pop()
    return batch
  }

  /** fetch first: its answer says whether the events are safe. What fails is sent again with the same ids. */
  const send = (): void => {
    if (sending || !queue[0]) return
    const batch = take()
    const body = bodyOf(batch)
    sending = 1
    void fetch(endpoint, { method: 'POST', body, keepalive: !body[longestBody] })
      .then(({ status }) => status > 428, () => true)
      .then((isRefused) => {
        if (!isRefused) queue = queue.filter((one) => !batch.includes(one))
        waitMs = isRefused ? Math.min(waitMs * 2 || 1e3, longestWaitMs) : 0
        setTimeout(() => { sending = 0; send() }, waitMs)
      })
  }

  let referrer = document.referrer
  /** The address of the page on screen, without what follows its path. */
  let seen = ''
  /** Ids of the first page view, which consent names, and of the one on screen until it is left. */
  let landing = ''
  let current = ''
  let since = 0
  let deepest = 0
  /** What a companion adds to what a page says when it is left. */
  let more: (() => Props) | undefined

  const note = (name: string, { value, props }: Details = {}, search = ''): string => {
    const id = makeId()
    if (!isOff() && !queue[longestQueue]) queue.push({
      id, name, url: seen + (visitor && search ? `?${search}` : ''), ts: Date.now(),
      referrer: visitor || !referrer ? referrer : new URL(referrer).origin,
      title: name === 'pageview' ? document.title : '',
      visitor: visitor || undefined, mode: visitor ? 'consented' : 'exempt', value, props: { ...props, ...(search && !visitor && { channel: 'campaign' }) },
    })
    return id
  }
  const tell = (...event: Parameters<typeof note>): string => {
    const id = note(...event)
    send()
    return id
  }

  const scroll = (): void => { deepest = Math.max(deepest, (scrollY + innerHeight) / document.documentElement.scrollHeight) }

  /** Once a page view: how far down it was seen, in quarters, and how long. After half an hour nobody was reading. */
  const leave = (): void => {
    const ms = Date.now() - since
    scroll()
    if (current && ms < longestVisitMs) note('scroll', { props: { pageview: current, depth: Math.min(4, deepest * 4 | 0) * 25, seconds: ms / 1e3 | 0, ...more?.() } })
    current = ''
  }

  /** The page goes: what has no answer yet is handed to the browser. Azimut counts an id once, however often it comes. */
  const flush = (): void => {
    if (!document.hidden) return
    leave()
    while (queue[0]) {
      const batch = take()
      if (!navigator.sendBeacon(endpoint, bodyOf(batch))) break
      queue = queue.slice(batch.length)
    }
  }

  const view = (again?: boolean): void => {
    const address = location.origin + location.pathname
    if (!again && address === seen) return
    leave()
    if (landing) referrer = seen
    seen = address
    since = Date.now()
    deepest = 0
    current = tell('pageview', {}, landing ? '' : campaign)
    if (landing) return
    landing = current
    const [loaded] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & { responseStatus?: number })[]
    const status = +(script.dataset.status || loaded?.responseStatus || 0)
    if (status > 399) tell('not_found', { props: { pageview: landing, status } })
  }

  /** What an element says of its event: `data-azimut-event` its name, `-amount` and `-currency` money, any other a property. */
  const tellMarked = ({ dataset }: HTMLElement, name: string, more: Props = {}): void => {
    const marks: Record<string, string> = {}
    for (const key in dataset) if (/^azimut[A-Z]/.test(key)) marks[key.slice(6).toLowerCase()] = dataset[key]!
    const { event, amount, currency = 'EUR', ...props } = marks
    tell(event || name, { value: amount ? { amount: +amount, currency } : undefined, props: { ...more, ...props } })
  }

  const azimut: Azimut = (order, name, details) => {
    if (order === 'event' && name) tell(name as string, details)
    if (order === 'left') more = name as () => Props
    if (order === 'oppose') {
      opposed = name !== false
      remember(offKey, opposed ? '1' : '')
      if (opposed) { queue = []; forget() }
    }
    if (order === 'consent') {
      if (name !== 'granted') forget()
      else if (!visitor && !isOff()) {
        recognise()
        if (!visitor) {
          visitor = makeId()
          remember(visitorKey, `${visitor} ${Date.now()}`)
        }
        tell('consent', { props: { pageview: landing } }, campaign)
      }
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
    addEventListener('pageshow', ({ persisted }) => { if (persisted) view(true) })
    addEventListener('visibilitychange', flush)
    // What is agreed to or withdrawn in one tab is so in all.
    addEventListener('storage', () => azimut('consent', recall(visitorKey) ? 'granted' : ''))
    addEventListener('scroll', scroll)
    addEventListener('submit', ({ target }) => {
      const form = target as HTMLFormElement
      // Attributes, since a field called "id" or "action" hides the form's own.
      const props: Props = { form: form.getAttribute('id') || new URL(form.getAttribute('action') || '', location.href).pathname }
      // Of what is typed, only the fields the site marks are read: a promo code, « Comment nous avez-vous connus ? ».
      for (const field of form.querySelectorAll<HTMLInputElement>('[data-azimut-field]')) {
        if (field.value && (field.checked || !/radio|checkbox/.test(field.type))) props[field.dataset.azimutField!] = field.value
      }
      tellMarked(form, 'form', props)
    }, true)
    const click = ({ target, button }: MouseEvent): void => {
      // The document can be pressed too, and is inside nothing.
      if (button > 1 || !(target as Element).closest) return
      const marked = (target as Element).closest<HTMLElement>('[data-azimut-event]:not(form)')
      if (marked) tellMarked(marked, '')
      const link = (target as Element).closest<HTMLAnchorElement>('a[href]')
      if (!link || !/^https?:$/.test(link.protocol)) return
      const url = link.origin + link.pathname
      if (link.matches('[download]') || files.test(url)) tell('download', { props: { file: url } })
      else if (link.host !== location.host) tell('outbound', { props: { link: url } })
    }
    addEventListener('click', click, true)
    addEventListener('auxclick', click, true)
    for (const call of page.azimut?.q || []) azimut(...(call as Call))
    page.azimut = azimut
  }

  // A page the browser prepares in advance is not seen yet.
  const prepared = document as Document & { prerendering?: boolean }
  if (prepared.prerendering) document.addEventListener('prerenderingchange', start)
  else start()
}
