/** Keeps the keyboard where the person is: a form that opens takes the focus, and gives it back to the button that opened it. */
import { useState } from 'react'

/** As the `ref` of the first field of a form. */
export const takeFocus = (element: HTMLElement | null) => element?.focus()

/** Which of the forms of a place is open. `refOf(form)` is the `ref` of the button that shows it, drawn again once it is closed. */
export function useOpener<Form extends string>() {
  const [{ form, isOpen }, setState] = useState<{ form?: Form; isOpen: boolean }>({ isOpen: false })
  return {
    open: isOpen ? form : undefined,
    show: (shown: Form) => setState({ form: shown, isOpen: true }),
    hide: () => setState(last => ({ ...last, isOpen: false })),
    refOf: (button: Form) => (!isOpen && form === button ? takeFocus : undefined),
  }
}
