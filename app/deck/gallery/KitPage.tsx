/** The small parts: buttons, states, panels, messages, what is on its way. And one action with its thread. */
import { useState } from 'react'
import { Arc } from '#app/design/Arc.tsx'
import { Button, Buttons, IconButton } from '#app/design/Button.tsx'
import { Card } from '#app/design/Card.tsx'
import { Dialog, Drawer } from '#app/design/Drawer.tsx'
import { Grid, Stack } from '#app/design/Grid.tsx'
import { Pencil, Plus } from '#app/design/icons.tsx'
import { Bar } from '#app/design/Progress.tsx'
import { Skeleton } from '#app/design/Skeleton.tsx'
import { StateWord, Tag } from '#app/design/StateWord.tsx'
import { useToast } from '#app/design/UndoToast.tsx'
import { Figure } from '../Figure.tsx'
import { RoomHeader } from '../RoomHeader.tsx'
import { ThreadRail } from '../ThreadRail.tsx'
import { revenue, soWhat, why } from './maison-lenoir.ts'

export const KitPage = () => {
  const [open, setOpen] = useState<'drawer' | 'dialog' | null>(null)
  const tell = useToast()
  const close = () => setOpen(null)
  return (
    <Stack>
      <RoomHeader question="Que changer ?" sentence="Une décision attend : les annonces coûtent trop." />
      <Grid>
        <Card title="Boutons">
          <Stack>
            <Buttons><Button>Décider</Button><Button tone="quiet">Comparer</Button><Button tone="link">Pourquoi ?</Button></Buttons>
            <Buttons><Button busy>Lecture</Button><Button disabled>Indisponible</Button><Button tone="danger">Supprimer</Button></Buttons>
            <Buttons><IconButton label="Modifier"><Pencil /></IconButton><IconButton label="Ajouter"><Plus /></IconButton><Button tone="link" onClick={() => setOpen('drawer')}>Panneau</Button><Button tone="link" onClick={() => setOpen('dialog')}>Question</Button><Button tone="link" onClick={() => tell({ text: 'Décision notée : 120 € passent des annonces aux avis. Nous comparerons le 1er décembre.', action: { label: 'Annuler', run: () => {} } })}>Message</Button></Buttons>
          </Stack>
        </Card>
        <Card title="États">
          <Stack>
            <Buttons><StateWord tone="good">Cap tenu</StateWord><StateWord tone="watch">À surveiller</StateWord><StateWord tone="bad">Cap perdu</StateWord><StateWord tone="early">Trop tôt</StateWord></Buttons>
            <Buttons><Tag tone="bad">Panne</Tag><Tag tone="watch">Veille</Tag><Tag tone="good">Réparé</Tag><Tag>Brouillon</Tag></Buttons>
            <Bar label="Lecture du site" /><Bar share={0.4} label="40 %" /><Skeleton label="Chargement" />
          </Stack>
        </Card>
        <Card title="Chances"><Arc value={7} label="7 chances sur 10" figure="7" caption="chances sur 10" /></Card>
        <Card title="Répondre à 3 avis Google" aside="Action"><ThreadRail why={why} soWhat={soWhat} here={{ kind: 'Action', title: 'Répondre à 3 avis Google' }} /></Card>
        <Card title="Chiffres"><Stack><Figure figure={revenue} /><Figure figure={{ ...revenue, label: 'Demandes', value: '26', unit: 'demandes', verdict: { state: 'onTrack', word: 'Cap tenu' } }} size="plain" /></Stack></Card>
      </Grid>
      <Drawer open={open === 'drawer'} onClose={close} title="Pourquoi ?" closeLabel="Fermer"><p>Trois avis attendent une réponse depuis 9 jours.</p></Drawer>
      <Dialog open={open === 'dialog'} onClose={close} title="Supprimer ce canal ?" closeLabel="Fermer" foot={<Buttons><Button tone="danger" onClick={close}>Supprimer</Button><Button tone="link" onClick={close}>Garder</Button></Buttons>}><p>Ses 19 contacts restent. Vous pourrez revenir en arrière pendant 30 jours.</p></Dialog>
    </Stack>
  )
}
