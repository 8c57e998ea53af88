// An invoice as the European standard describes it (EN 16931), read from either of its two syntaxes: UBL 2.1 and UN/CEFACT CII.
import { all, find, textAt } from './tree.ts'
import type { Element } from './tree.ts'

export interface InvoiceLine { label: string; /** As written, without tax. */ amount: string; /** −1 for an allowance. */ sign: 1 | -1 }
export interface Invoice {
  /** BT-1 */ number: string
  /** BT-2, as written: 2026-01-31 or 20260131. */ date: string
  /** BT-5 */ currency: string
  /** BT-27 */ supplier: string
  /** BT-109, as written: the total without tax. */ total: string
  /** BT-3 says that money is given back. */ isCredit: boolean
  /** BT-131 of each line, then the allowances (BT-92) and charges (BT-99) of the whole; empty in the profiles that give totals alone. */
  lines: InvoiceLine[]
}

/** Credit notes among the types of documents (UNTDID 1001). */
const credits = new Set(['81', '83', '261', '262', '296', '308', '381', '396', '420', '458', '532'])

export function readInvoice(root: Element): Invoice | null {
  if (root.name === 'CrossIndustryInvoice') return readCii(root)
  return root.name === 'Invoice' || root.name === 'CreditNote' ? readUbl(root) : null
}

function readCii(root: Element): Invoice {
  const document = find(root, 'ExchangedDocument')
  const trade = find(root, 'SupplyChainTradeTransaction')
  const settlement = find(trade, 'ApplicableHeaderTradeSettlement')
  const lines = all(trade, 'IncludedSupplyChainTradeLineItem').map((item): InvoiceLine => ({
    label: textAt(item, 'SpecifiedTradeProduct/Name'), sign: 1,
    amount: textAt(item, 'SpecifiedLineTradeSettlement/SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount'),
  }))
  const others = all(settlement, 'SpecifiedTradeAllowanceCharge').map((one): InvoiceLine => ({ label: textAt(one, 'Reason'), amount: textAt(one, 'ActualAmount'), sign: textAt(one, 'ChargeIndicator/Indicator') === 'true' ? 1 : -1 }))
  return {
    number: textAt(document, 'ID'), date: textAt(document, 'IssueDateTime/DateTimeString'), currency: textAt(settlement, 'InvoiceCurrencyCode'),
    supplier: textAt(trade, 'ApplicableHeaderTradeAgreement/SellerTradeParty/Name'),
    total: textAt(settlement, 'SpecifiedTradeSettlementHeaderMonetarySummation/TaxBasisTotalAmount'),
    isCredit: credits.has(textAt(document, 'TypeCode')), lines: lines.length ? [...lines, ...others] : [],
  }
}

function readUbl(root: Element): Invoice {
  const party = find(root, 'AccountingSupplierParty/Party')
  const lines = [...all(root, 'InvoiceLine'), ...all(root, 'CreditNoteLine')].map((line): InvoiceLine => ({ label: textAt(line, 'Item/Name'), amount: textAt(line, 'LineExtensionAmount'), sign: 1 }))
  const others = all(root, 'AllowanceCharge').map((one): InvoiceLine => ({ label: textAt(one, 'AllowanceChargeReason'), amount: textAt(one, 'Amount'), sign: textAt(one, 'ChargeIndicator') === 'true' ? 1 : -1 }))
  return {
    number: textAt(root, 'ID'), date: textAt(root, 'IssueDate'), currency: textAt(root, 'DocumentCurrencyCode'),
    supplier: textAt(party, 'PartyLegalEntity/RegistrationName') || textAt(party, 'PartyName/Name'),
    total: textAt(root, 'LegalMonetaryTotal/TaxExclusiveAmount'),
    isCredit: root.name === 'CreditNote' || credits.has(textAt(root, 'InvoiceTypeCode')), lines: lines.length ? [...lines, ...others] : [],
  }
}
