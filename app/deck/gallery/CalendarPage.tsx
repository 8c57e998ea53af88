/** The calendar strip, a bar moved with the keyboard. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { CalendarStrip } from '#app/design/CalendarStrip.tsx'
import type { CalendarRow } from '#app/design/CalendarStrip.tsx'
import { Card } from '#app/design/Card.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { Bar } from '#app/design/Progress.tsx'
import { Steps } from '#app/design/Steps.tsx'
import { RoomHeader } from '../RoomHeader.tsx'

const weeks = [{ label: '23 nov.', mark: 'Black Friday' }, { label: '30 nov.' }, { label: '7 déc.' }, { label: '14 déc.' }, { label: '21 déc.', mark: 'Noël' }, { label: '28 déc.' }]

const first: readonly CalendarRow[] = [
  { id: 'claire', label: 'Claire', detail: '4 h par semaine', bars: [{ id: 'avis', label: 'Avis', week: 0, weeks: 1 }, { id: 'qr', label: 'QR', week: 1, weeks: 1 }, { id: 'libre', label: 'libre', week: 2, weeks: 1, kind: 'free' }, { id: 'point', label: 'Faire le point', week: 3, weeks: 1 }, { id: 'conges', label: 'congés', week: 4, weeks: 2, kind: 'away' }] },
  { id: 'malik', label: 'Malik', detail: '6 h par semaine', bars: [{ id: 'page', label: 'Page « portes anciennes »', week: 0, weeks: 2 }, { id: 'annonces', label: 'Annonces (attend la page)', week: 2, weeks: 3, kind: 'wait' }] },
]

export const CalendarPage = () => {
  const [rows, setRows] = useState(first)
  const move = (id: string, by: number) => setRows(rows.map((row) => ({ ...row, bars: row.bars.map((bar) => (bar.id === id ? { ...bar, week: Math.min(weeks.length - bar.weeks, Math.max(0, bar.week + by)) } : bar)) })))
  return (
    <Stack>
      <RoomHeader question="Par quel chemin ?" sentence="Six semaines, cinq actions." detail="Si la page glisse d’une semaine : 3 demandes de moins, échéance tenue." action={<Buttons><Button>Valider cette version</Button><Button tone="link">Mettre au calendrier</Button></Buttons>} />
      <Card title="Le calendrier qui tient" aside="20 % laissé libre exprès">
        <CalendarStrip label="Calendrier, du 23 novembre au 28 décembre" weeks={weeks} rows={rows} onMove={(bar, by) => move(bar.id, by)} describe={(bar, row) => `${row.label}, ${bar.label}, semaine du ${weeks[bar.week]?.label ?? ''}`} help="Flèches pour aller d’une action à l’autre, Majuscule et flèche pour la déplacer d’une semaine." />
      </Card>
      <Grid>
        <Card title="Réserve restante" aside="6 jours sur 10"><Bar share={0.6} label="6 jours sur 10" /></Card>
        <Card title="Faire le point, 20 min"><Steps label="Étapes" steps={[{ key: 'a', title: 'Attendu, réel', at: 'done' }, { key: 'b', title: 'Ce qui a bougé dehors', detail: 'Un concurrent affiche ses prix.', at: 'now' }, { key: 'c', title: 'Ce qu’on change', at: 'later' }]} /></Card>
      </Grid>
    </Stack>
  )
}
