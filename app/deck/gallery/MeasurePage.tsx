/** Numbers over time and by channel: the large chart, the register. */
import { Button } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Chart } from '#app/design/Chart.tsx'
import { EmptyState } from '#app/design/EmptyState.tsx'
import { Stack } from '#app/design/Grid.tsx'
import { StateWord } from '#app/design/StateWord.tsx'
import type { StateTone } from '#app/design/StateWord.tsx'
import { Table } from '#app/design/Table.tsx'
import { Tabs } from '#app/design/Tabs.tsx'
import { RoomHeader } from '../RoomHeader.tsx'
import { channels, requests, weeks } from './maison-lenoir.ts'

const tones: Record<string, StateTone> = { 'd’accord': 'good', 'trop tôt': 'early', 'pas d’accord': 'watch' }
const start = requests.actual.length - 1
const { low, high } = requests.range
const range = weeks.map((_, index): readonly [number, number] | null => {
  const [a, b] = [low[index - start], high[index - start]]
  return a === undefined || b === undefined ? null : [a, b]
})

const Course = () => (
  <Chart
    times={weeks} expected={requests.expected} actual={weeks.map((_, index) => requests.actual[index] ?? null)} range={range}
    events={[{ time: '28 sept.', label: 'annonces' }, { time: '2 nov.', label: 'article' }]}
    names={{ expected: 'attendu', actual: 'réel', range: 'fourchette' }} format={(value) => String(Math.round(value * 10) / 10).replace('.', ',')}
    description="Demandes de devis par semaine : 26 au 21 novembre, 28 attendues, entre 34 et 46 au 31 décembre."
    caption="Demandes de devis, cumul depuis le 1er septembre. Fourchette : 8 cas sur 10."
    words={{ showNumbers: 'Voir les chiffres', hideNumbers: 'Masquer les chiffres', time: 'Semaine', empty: 'Aucun chiffre' }}
  />
)

const Register = ({ rows }: { rows: typeof channels }) => (
  <Table
    caption="Apport des canaux, du 1er septembre au 21 novembre" rows={rows} rowKey={(row) => row.name} empty="Aucun canal sur cette période." order={{ key: 'cost', down: true }}
    columns={[
      { key: 'name', header: 'Canal', cell: (row) => row.name, sort: (row) => row.name },
      { key: 'cost', header: 'Coût complet', align: 'end', cell: (row) => row.cost, sort: (row) => row.cents },
      { key: 'sales', header: 'Ventes', align: 'end', cell: (row) => row.sales, sort: (row) => row.sales },
      { key: 'contacts', header: 'Contacts', align: 'end', cell: (row) => row.contacts ?? '–', sort: (row) => row.contacts },
      { key: 'each', header: 'Par demande', align: 'end', cell: (row) => row.each },
      { key: 'range', header: 'Fourchette', align: 'end', cell: (row) => row.range },
      { key: 'verdict', header: 'Avis des méthodes', cell: (row) => tones[row.verdict] ? <StateWord tone={tones[row.verdict] ?? 'early'}>{row.verdict}</StateWord> : row.verdict },
    ]}
  />
)

export const MeasurePage = () => (
  <Stack>
    <RoomHeader question="Qu’est-ce que ça donne ?" sentence="26 demandes sur 28 attendues à ce jour." detail="Part mesurée avec accord : 61 %." action={<Button>Faire le point</Button>} />
    <Card title="Votre cap" aside={<StateWord tone="good">Cap tenu</StateWord>}><Course /></Card>
    <Card>
      <Tabs
        label="Vues"
        tabs={[
          { key: 'channels', label: 'Par canal', content: <Register rows={channels} /> },
          { key: 'none', label: 'Par page', content: <Register rows={[]} /> },
          { key: 'till', label: 'En caisse', content: <EmptyState sentence="Une question posée à la caisse dit d’où viennent ceux qui n’ont pas cliqué." minutes="10 minutes pour imprimer la feuille" action={<Button>Préparer la feuille</Button>} /> },
        ]}
      />
    </Card>
  </Stack>
)
