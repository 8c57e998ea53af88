// Long work in short steps: whoever waits for an answer meanwhile gets it in between.
import { setImmediate } from 'node:timers/promises'

/** As long as anybody is kept waiting: a few hundred events are read or compared in it. */
const stepMs = 1

/** Does something with each item; after each millisecond, whatever else the process has to do has its turn. */
export const eachInTurn = async <Item>(items: Iterable<Item>, step: (item: Item) => void): Promise<void> => {
  let since = performance.now()
  for (const item of items) {
    step(item)
    if (performance.now() - since < stepMs) continue
    await setImmediate()
    since = performance.now()
  }
}
