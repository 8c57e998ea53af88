// The words of the text report, in French and in English.
import type { Severity } from './checks/contract.ts'
import type { CrawlEnd } from './crawl/journal.ts'
import type { Locale } from './elements.ts'
import type { FailureReason } from './net/failure.ts'

export interface ReportWords {
  good: string
  bad: string
  none: string
  sideBySide: string
  severity: Record<Severity, string>
  read(pages: number, day: string): string
  effort(minutes: number): string
  notRead(end: CrawlEnd, failure: FailureReason | null): string
}

export const WORDS: Record<Locale, ReportWords> = {
  fr: {
    good: 'Atouts', bad: 'Freins', none: 'Rien à signaler.', sideBySide: 'Mêmes mesures, côte à côte',
    severity: { critical: 'urgent', high: 'important', medium: 'gênant', low: 'mineur', info: 'à savoir' },
    read: (pages, day) => `${pages} ${pages < 2 ? 'page lue' : 'pages lues'} le ${day.replace(/^1 /, '1er ')}`,
    effort: (minutes) => minutes < 60 ? `${minutes} min pour réparer` : `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${String(minutes % 60).padStart(2, '0')}` : ''} pour réparer`,
    notRead(end, failure) {
      if (end === 'refused') return 'Ce site demande aux robots de ne pas le lire : nous n’avons rien lu.'
      if (failure === 'unknown-name') return 'Cette adresse n’existe pas. Vérifiez son orthographe.'
      if (failure === 'forbidden') return 'Cette adresse est privée : Azimut ne lit que des sites publics.'
      return 'Ce site ne répond pas depuis ici. Réessayez dans dix minutes.'
    },
  },
  en: {
    good: 'Strengths', bad: 'Obstacles', none: 'Nothing to report.', sideBySide: 'The same measures, side by side',
    severity: { critical: 'urgent', high: 'important', medium: 'annoying', low: 'minor', info: 'good to know' },
    read: (pages, day) => `${pages} ${pages === 1 ? 'page' : 'pages'} read on ${day}`,
    effort: (minutes) => minutes < 60 ? `${minutes} min to repair` : `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${String(minutes % 60).padStart(2, '0')}` : ''} to repair`,
    notRead(end, failure) {
      if (end === 'refused') return 'This site asks robots not to read it: nothing was read.'
      if (failure === 'unknown-name') return 'This address does not exist. Check its spelling.'
      if (failure === 'forbidden') return 'This address is private: Azimut reads public sites only.'
      return 'This site does not answer from here. Try again in ten minutes.'
    },
  },
}
