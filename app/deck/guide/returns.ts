/** Remembers, for this visit, that the first run was shown: it is offered again on coming back, and never twice in a visit. */
const keyOf = (company: string) => `azimut-guided-${company}`

export const noteReturn = (company: string) => sessionStorage.setItem(keyOf(company), 'yes')
export const isBack = (company: string) => sessionStorage.getItem(keyOf(company)) === null
