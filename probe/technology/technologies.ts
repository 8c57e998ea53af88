// Every tool the probe knows, a file a family. One line added to a file is one tool more.
import { accessibility } from './accessibility.ts'
import { advertising } from './advertising.ts'
import { app } from './app.ts'
import { audience } from './audience.ts'
import { automation } from './automation.ts'
import { booking } from './booking.ts'
import { chat } from './chat.ts'
import { cms } from './cms.ts'
import { consent } from './consent.ts'
import { embedded } from './embedded.ts'
import { forms } from './forms.ts'
import { framework } from './framework.ts'
import { hosting } from './hosting.ts'
import { newsletter } from './newsletter.ts'
import { outlet } from './outlet.ts'
import { payment } from './payment.ts'
import { reviews } from './reviews.ts'
import { search } from './search.ts'
import { shop } from './shop.ts'
import { social } from './social.ts'
import { tagManager } from './tag-containers.ts'
import type { Technology } from './technology.ts'
import { testing } from './testing.ts'

export const TECHNOLOGIES: readonly Technology[] = [
  ...cms, ...shop, ...outlet, ...booking, ...chat, ...app, ...newsletter, ...automation, ...audience, ...tagManager, ...advertising, ...consent, ...payment,
  ...embedded, ...reviews, ...forms, ...hosting, ...framework, ...accessibility, ...testing, ...search, ...social,
]
