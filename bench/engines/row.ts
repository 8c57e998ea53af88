// One line of the engines' table: a figure on a set of cases, the bar it must pass, and who else was measured on it.

export type Row = { engine: string; set: string; figure: string; bar: string; passes: boolean; ms: number; reference: string }
