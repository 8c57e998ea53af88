// The optional stopwatch: how long the page takes to show its answer to a gesture (INP). It sends nothing itself: its one
// figure goes with what the tracker says of a page that is left, under the same rules, and nothing is stored on the device.
// Source: web.dev, "Interaction to Next Paint": of a page's gestures the slowest, one in fifty left out.
{
  type Azimut = { (...call: unknown[]): void; q?: unknown[] }

  const page = window as Window & { azimut?: Azimut }
  /** The longest wait in ms of each gesture, by the number the browser gives it: a press is several events. */
  let waits: Record<number, number> = {}
  let before = 0

  const note = (entries: PerformanceEntryList): void => {
    for (const { interactionId, duration } of entries as PerformanceEventTiming[]) {
      if (interactionId) waits[interactionId] = Math.max(waits[interactionId] ?? 0, duration)
    }
  }
  const stopwatch = new PerformanceObserver((list) => note(list.getEntries()))

  /** Of the page view that ends; nothing where nobody made a gesture. */
  const tell = (): { inp?: number } => {
    note(stopwatch.takeRecords())
    const longest = Object.values(waits).sort((a, b) => b - a)
    // Older browsers do not count: the slowest it is.
    const outliers = (performance.interactionCount - before) / 50 | 0
    const inp = longest[outliers] ?? longest.at(-1)
    waits = {}
    before = performance.interactionCount
    return inp === undefined ? {} : { inp }
  }

  if (PerformanceObserver.supportedEntryTypes?.includes('event')) {
    // The shortest wait a browser tells is 16 ms; the first gesture is told however short it was.
    for (const type of ['event', 'first-input']) stopwatch.observe({ type, durationThreshold: 16, buffered: true } as PerformanceObserverInit)
    page.azimut ??= (...call) => { (page.azimut!.q ??= []).push(call) }
    page.azimut('left', tell)
  }
}
