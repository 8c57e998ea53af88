/** Mantine dressed in our tokens: its own components take the palette, the type and the radii of tokens.css. */
import { createTheme } from '@mantine/core'
import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core'

const petrol: MantineColorsTuple = ['#f0f7f7', '#dcecec', '#b9d8da', '#92c2c7', '#6fc7d1', '#3f8f9a', '#0e5a66', '#0c4f5a', '#0a4650', '#083a42']

export const theme = createTheme({
  colors: { petrol },
  primaryColor: 'petrol',
  fontFamily: 'var(--font-text)',
  headings: { fontFamily: 'var(--font-title)', fontWeight: '650' },
  defaultRadius: 'var(--radius-field)',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
})

/** The tokens follow the scheme by themselves, so both schemes receive the same references. */
const references = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-placeholder': 'var(--ink-2)',
  '--mantine-color-anchor': 'var(--petrol)',
  '--mantine-color-default': 'var(--card)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--field-border)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-error': 'var(--coral)',
  '--mantine-primary-color-filled': 'var(--petrol)',
  '--mantine-primary-color-filled-hover': 'var(--petrol-deep)',
  '--mantine-primary-color-light': 'var(--petrol-pale)',
  '--mantine-primary-color-light-color': 'var(--petrol)',
  '--mantine-primary-color-contrast': 'var(--on-petrol)',
}

export const resolveVariables: CSSVariablesResolver = () => ({ variables: {}, light: references, dark: references })
