// Goes through a page with the keyboard alone, as somebody does who has no mouse, and counts what one has to do.
import type { Locator, Page } from 'playwright-core'

export interface Hands {
  /** Presses so far: buttons, links and answers chosen. */
  pressed: number
  reach(target: Locator): Promise<void>
  press(target: Locator): Promise<void>
  type(target: Locator, text: string): Promise<void>
  /** Chooses one answer of several: Tab to the group, arrows inside it. */
  choose(target: Locator): Promise<void>
}

const isFocused = (target: Locator) => target.evaluate(element => element === document.activeElement)
const mostTabs = 80

export function openHands(page: Page): Hands {
  const hands: Hands = {
    pressed: 0,
    async reach(target) {
      await target.waitFor({ state: 'attached' })
      for (let tabs = 0; tabs < mostTabs; tabs++) {
        if (await isFocused(target)) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`The keyboard does not reach ${String(target)}`)
    },
    async press(target) {
      await hands.reach(target)
      hands.pressed += 1
      await page.keyboard.press('Enter')
    },
    async type(target, text) {
      await hands.reach(target)
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type(text)
    },
    async choose(target) {
      await target.waitFor({ state: 'attached' })
      const name = await target.getAttribute('name')
      const isInGroup = () => page.evaluate(group => document.activeElement?.getAttribute('name') === group, name)
      for (let tabs = 0; tabs < mostTabs && !await isInGroup(); tabs++) await page.keyboard.press('Tab')
      hands.pressed += 1
      if (await isFocused(target)) await page.keyboard.press('Space')
      for (let steps = 0; steps < 20 && !await isFocused(target); steps++) await page.keyboard.press('ArrowDown')
      if (!await target.isChecked()) throw new Error(`The keyboard does not choose ${String(target)}`)
    },
  }
  return hands
}

/** Questions on the page: a group of answers is one, so is a list to tick, a slider or a field; what is hidden is not asked. */
export const countFields = (page: Page) => page.evaluate(() => {
  const shown = [...document.querySelectorAll<HTMLInputElement>('main input, main select, main textarea')].filter(field => field.type !== 'hidden' && field.type !== 'file' && !field.readOnly && field.checkVisibility())
  return new Set(shown.map((field, at) => field.type === 'radio' ? field.name : field.type === 'checkbox' ? 'ticks' : at)).size
})
