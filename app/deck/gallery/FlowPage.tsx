/** One screen of a guided run: the budget read backwards from the objective. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Row, Rows } from '#app/design/CheckRow.tsx'
import { Chain } from '#app/design/Chain.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { Highlighted } from '#app/design/Highlighted.tsx'
import { StepStrip } from '#app/design/Progress.tsx'
import { SCurve } from '#app/design/SCurve.tsx'
import { Slider } from '#app/design/Slider.tsx'
import { RoomHeader } from '../RoomHeader.tsx'
import { levers } from './maison-lenoir.ts'

const points = Array.from({ length: 17 }, (_, index) => ({ x: index * 50, chance: 0.88 / (1 + Math.exp(-(index * 50 - 240) / 70)) - 0.028 }))
const chanceAt = (euros: number) => Math.round(10 * Math.max(0, 0.88 / (1 + Math.exp(-(euros - 240) / 70)) - 0.028))

export const FlowPage = () => {
  const [euros, setEuros] = useState(350)
  const chances = `${chanceAt(euros)} chances sur 10`
  return (
    <Stack>
      <StepStrip done={7} total={11} label="Étape 8 sur 11" />
      <RoomHeader
        question="Planifier · étape 8 sur 11 · il vous reste environ 8 minutes"
        sentence={<>Pour passer de 22 à <Highlighted onClick={() => {}} label="30, changer">30</Highlighted> demandes de devis par mois, comptez <Highlighted>270 à 520 €</Highlighted> par mois.</>}
        detail="C’est la fourchette où tombent 8 cas sur 10. Elle est large, parce qu’elle repose sur 2 de vos chiffres et 4 repères du marché. Elle se resserrera avec vos premiers résultats."
      />
      <Grid layout="lead">
        <Card title="Trois leviers qui tiennent dans vos 4 heures" foot={<Buttons><Button>Garder ces trois leviers</Button><Button tone="link">Voir les 58 autres</Button></Buttons>}>
          <Stack><Chain label="Ce qu’il faut pour 30 demandes" links={[{ value: '30', label: 'demandes', by: '1 visite sur 23, votre chiffre' }, { value: '675', label: 'visites', by: '8 sur 10, repère' }, { value: '540', label: 'clics payés' }]} />
          <Rows>{levers.map((lever) => <Row key={lever.id} title={lever.title} detail={lever.detail} aside={lever.cost} />)}</Rows></Stack>
        </Card>
        <Card title="Vos chances d’y arriver">
          <Stack>
            <SCurve label={`À ${euros} € par mois, ${chances}`} points={points} at={euros} atLabel={chances} xLabels={['0 €', `${euros} €`, '800 €']} levels={[{ chance: 0.5, label: 'une fois sur deux' }, { chance: 0.8, label: 'huit fois sur dix' }]} />
            <Slider bare label="Budget par mois" value={euros} onChange={setEuros} min={0} max={800} step={10} text={`${euros} €`} />
            <p style={{ color: 'var(--ink-2)' }}>Ce qui resserrerait le plus la fourchette : <a href="#fields">votre prix au clic réel</a></p>
          </Stack>
        </Card>
      </Grid>
    </Stack>
  )
}
