// The optional ear for other consent tools: what a visitor chose in one of them is told to the tracker.
// It listens to the IAB's Transparency and Consent Framework (`__tcfapi`) and to Google's consent mode (`dataLayer`).
// Silence is not consent: only a choice the visitor made is heard, and a refusal at once.
{
  type Azimut = { (...call: unknown[]): void; q?: unknown[] }
  type Choice = { eventStatus?: string; purpose?: { consents?: Record<string, boolean> } }
  type Framework = (command: 'addEventListener', version: 2, listener: (choice: Choice, success: boolean) => void) => void
  type Layer = unknown[]

  const page = window as Window & { azimut?: Azimut; __tcfapi?: Framework; dataLayer?: Layer }
  // Before the tracker is there, calls wait for it.
  page.azimut ??= (...call) => { (page.azimut!.q ??= []).push(call) }
  const tell = (granted: boolean): void => page.azimut!('consent', granted ? 'granted' : 'denied')

  // Purposes of the framework: 1, to store on the device; 8, to measure the performance of content; 9, to understand audiences.
  const purposes = [1, 8, 9]
  const listen = (): boolean => {
    page.__tcfapi?.('addEventListener', 2, ({ eventStatus = '', purpose }, success) => {
      if (success && /^(tcloaded|useractioncomplete)$/.test(eventStatus)) tell(purposes.every((one) => purpose?.consents?.[one]))
    })
    return !!page.__tcfapi
  }
  // The tool may come after this script: it is looked for until the page is loaded.
  if (!listen()) {
    const search = setInterval(() => { if (listen()) clearInterval(search) }, 200)
    addEventListener('load', () => setTimeout(() => { clearInterval(search) }, 10_000))
  }

  // Commands are the arguments of gtag(): ['consent', 'update', { analytics_storage: 'granted' }]. A default is nobody's choice.
  const hear = (command: unknown): void => {
    const [order, kind, state] = Array.from(Object(command) as ArrayLike<unknown>)
    const storage = order === 'consent' && kind === 'update' && (state as { analytics_storage?: string } | undefined)?.analytics_storage
    if (storage) tell(storage === 'granted')
  }
  const layer: Layer = (page.dataLayer ??= [])
  layer.forEach(hear)
  const push = layer.push
  layer.push = (...commands) => {
    commands.forEach(hear)
    return push.apply(layer, commands)
  }
}
