// The shelves of the catalogue, one question each: what is on it?
import { join } from 'node:path'
import type { Assessment } from '../catalogue/assessments/_contract.ts'
import type { Calendar } from '../catalogue/calendars/_contract.ts'
import type { Cms } from '../catalogue/cms/_contract.ts'
import type { Connector } from '../catalogue/connectors/_contract.ts'
import type { StrategyWriter } from '../catalogue/exports/_contract.ts'
import type { Kpi } from '../catalogue/kpis/_contract.ts'
import type { Dimension } from '../catalogue/dimensions/_contract.ts'
import type { Lever } from '../catalogue/levers/_contract.ts'
import type { Metric } from '../catalogue/metrics/_contract.ts'
import type { ObjectiveTemplate } from '../catalogue/objectives/_contract.ts'
import type { Question } from '../catalogue/questions/_contract.ts'
import type { Sector } from '../catalogue/sectors/_contract.ts'
import { readShelf } from './shelf.ts'

const shelf = <Item extends { id: string }>(name: string) => () =>
  readShelf<Item>(join(import.meta.dirname, '../catalogue', name))

export const kpis = shelf<Kpi>('kpis')
export const levers = shelf<Lever>('levers')
export const objectives = shelf<ObjectiveTemplate>('objectives')
export const calendars = shelf<Calendar>('calendars')
export const sectors = shelf<Sector>('sectors')
export const assessments = shelf<Assessment>('assessments')
export const questions = shelf<Question>('questions')
export const cmsSteps = shelf<Cms>('cms')
export const connectors = shelf<Connector>('connectors')
export const metrics = shelf<Metric>('metrics')
export const dimensions = shelf<Dimension>('dimensions')
export const exportFormats = shelf<StrategyWriter>('exports')
