/** Every way to answer a question, every state of a field. */
import { useState } from 'react'
import { Button, Buttons } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { CheckRow, Rows } from '#app/design/CheckRow.tsx'
import { Choice } from '#app/design/Choice.tsx'
import { DontKnowField } from '#app/design/DontKnowField.tsx'
import { DateField, SelectField, TextArea, TextField } from '#app/design/Field.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { NumberField } from '#app/design/NumberField.tsx'
import { Slider } from '#app/design/Slider.tsx'
import { RoomHeader } from '../RoomHeader.tsx'

const words = { dontKnow: 'Je ne sais pas', iKnow: 'Je connais mon chiffre' }

export const FieldsPage = () => {
  const [price, setPrice] = useState<number | null>(1.85)
  const [known, setKnown] = useState(true)
  const [rate, setRate] = useState<number | null>(null)
  const [rateKnown, setRateKnown] = useState(false)
  const [hours, setHours] = useState(4)
  const [good, setGood] = useState<string | null>('demandes')
  const [agreed, setAgreed] = useState(true)
  return (
    <Stack>
      <RoomHeader question="Viser" sentence="Trois chiffres que vous seul connaissez." detail="Ce que vous ne savez pas prend un repère du marché, marqué comme tel." />
      <Grid>
        <Card title="Vos chiffres">
          <Stack>
            <NumberField label="En ce moment, combien de demandes par mois ?" unit="demandes" value={price} onChange={setPrice} help="Une estimation suffit." />
            <DontKnowField label="Un clic vous coûte combien ?" unit="€" value={price} onChange={setPrice} known={known} onKnown={setKnown} reference={{ value: '1,85 €', source: 'repère du marché, artisanat' }} words={words} />
            <DontKnowField label="Sur dix demandes, combien d’achats ?" unit="sur 10" value={rate} onChange={setRate} known={rateKnown} onKnown={setRateKnown} reference={{ value: '3 sur 10', source: 'repère du marché' }} words={words} />
          </Stack>
        </Card>
        <Card title="Votre entreprise">
          <Stack>
            <TextField label="Adresse de votre site" defaultValue="maison-lenoir.example" />
            <TextField label="E-mail" type="email" defaultValue="claire@" error="Il manque la fin de l’adresse, après @." />
            <SelectField label="Activité" options={[{ value: 'menuiserie', label: 'Menuiserie' }, { value: 'deco', label: 'Décoration' }]} />
            <DateField label="Quel jour commence-t-on ?" defaultValue="2026-11-23" />
            <TextArea label="Qu’est-ce qui vous freine ?" note="facultatif" rows={2} />
          </Stack>
        </Card>
        <Card title="Vos moyens" foot={<Buttons><Button>Continuer</Button><Button tone="link">Plus tard</Button></Buttons>}>
          <Stack>
            <Choice look="cards" label="Une bonne année, c’est :" value={good} onChange={setGood} options={[{ value: 'vendre', label: 'Vendre plus' }, { value: 'demandes', label: 'Recevoir plus de demandes' }, { value: 'revenir', label: 'Faire revenir les clients' }]} />
            <Slider label="Heures par semaine, vraiment" value={hours} onChange={setHours} min={0} max={20} text={`${hours} h`} ends={['0 h', '20 h']} />
            <Rows><CheckRow title="Accepté par Claire" detail="le 21 novembre" checked={agreed} onChange={setAgreed} /></Rows>
          </Stack>
        </Card>
      </Grid>
    </Stack>
  )
}
