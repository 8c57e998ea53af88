/** The home page of an invented company, made of the kit alone. */
import { useState } from 'react'
import { Arc } from '#app/design/Arc.tsx'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { CheckRow, Row, Rows } from '#app/design/CheckRow.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { Bar } from '#app/design/Progress.tsx'
import { RangeBar } from '#app/design/RangeBar.tsx'
import { Sparkline } from '#app/design/Sparkline.tsx'
import { StateWord, Tag } from '#app/design/StateWord.tsx'
import { useToast } from '#app/design/UndoToast.tsx'
import { Figure } from '../Figure.tsx'
import { RoomHeader } from '../RoomHeader.tsx'
import { requests, revenue, week } from './maison-lenoir.ts'

const Week = () => {
  const [done, setDone] = useState<readonly string[]>([])
  const tell = useToast()
  const put = (id: string, title: string) => {
    setDone([...done, id])
    tell({ text: `${title} : c’est noté.`, action: { label: 'Annuler', run: () => setDone(done) } })
  }
  return (
    <Card title="Cette semaine" aside="2 h 30 sur vos 4 h" foot={<Buttons><Button>Commencer par les avis</Button><Button tone="link">Reporter à lundi</Button></Buttons>}>
      <Stack tight>
        <Bar share={2.5 / 4} label="2 h 30 prévues sur vos 4 h" />
        <Rows>
          {week.map((action) => <CheckRow key={action.id} isTask title={action.title} detail={action.detail} aside={action.time} checked={done.includes(action.id)} onChange={() => put(action.id, action.title)} />)}
        </Rows>
      </Stack>
    </Card>
  )
}

const Decision = () => (
  <Card lit title="Une décision vous attend" foot={<Buttons><Button>Décider</Button><Button tone="link">Pourquoi ?</Button></Buttons>}>
    <Stack tight>
      <p><strong>Les annonces locales ont coûté 96 € par demande</strong>, contre 40 € prévus.</p>
      <RangeBar label="96 € par demande, entre 60 et 160 €, contre 40 € prévus" low={60} high={160} value={96} expected={40} texts={{ low: '60', high: '160 €', value: '96 €', expected: 'prévu 40 €' }} />
      <p style={{ color: 'var(--ink-2)' }}>12 demandes seulement. Arrêter, attendre 20 demandes (environ 3 semaines) ou déplacer 120 € vers les avis.</p>
    </Stack>
  </Card>
)

export const HomePage = () => (
  <Stack>
    <RoomHeader
      question="Samedi 21 novembre · Maison Lenoir (exemple fictif)"
      sentence="Vous tenez le cap : 26 demandes de devis sur 28 attendues à ce jour."
      detail="À ce rythme, vous avez 7 chances sur 10 d’atteindre 40 demandes au 31 décembre."
      aside={<Arc value={7} label="7 chances sur 10" figure="7" caption="chances sur 10" />}
    />
    <Grid layout="lead"><Week /><Decision /></Grid>
    <Grid>
      <Card title="Votre cap" aside="demandes de devis" foot={<StateWord tone="good">Cap tenu</StateWord>}>
        <Sparkline label="26 demandes de devis au 21 novembre, 28 attendues ; entre 34 et 46 au 31 décembre" {...requests} lastLabel="26" ends={['1er sept.', '31 déc.']} names={{ actual: 'réel', expected: 'attendu', range: 'fourchette' }} />
      </Card>
      <Card title="Ce que ça rapporte">
        <Figure figure={revenue} nameless />
        <p style={{ color: 'var(--ink-2)', marginTop: 12 }}>Coût complet 2 150 €, dont 41 h de travail.</p>
      </Card>
      <Card title="Depuis lundi">
        <Rows>
          <Row lead={<Tag tone="bad">Panne</Tag>} title="Formulaire muet sur mobile" />
          <Row lead={<Tag tone="watch">Veille</Tag>} title="Un concurrent affiche ses prix" />
          <Row lead={<Tag tone="good">Réparé</Tag>} title="Horaires identiques partout" />
        </Rows>
      </Card>
    </Grid>
  </Stack>
)
