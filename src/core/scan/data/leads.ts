// Exists so that everything which is looked for in the data is one list.
import { contactLead, onionLead, quadLead, sixLead, urlLead } from './address-leads.ts';
import { offsetOf } from './byte-slice.ts';
import { fileLeads } from './file-leads.ts';
import { goListStart } from './go-packages.ts';
import type { Lead } from './lead.ts';
import { homeLead, rootLead } from './path-leads.ts';
import { azureLead, jwtLead, pemLead, telegramLead, tokenLeads } from './secret-leads.ts';
import { bitcoinLead } from './wallet-leads.ts';

const goLead: Lead = {
  words: [goListStart],
  read({ slice, at }, notes) {
    const offset = offsetOf(slice, at);
    notes.goLists.add(String(offset), { offset });
  },
};

export const leads: readonly Lead[] = [
  urlLead,
  contactLead,
  quadLead,
  sixLead,
  onionLead,
  bitcoinLead,
  ...tokenLeads,
  jwtLead,
  pemLead,
  telegramLead,
  azureLead,
  homeLead,
  rootLead,
  goLead,
  ...fileLeads,
];
