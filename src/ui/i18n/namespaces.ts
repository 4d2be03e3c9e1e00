import type blockedPages from '../../../assets/locales/en/blocked-pages.json';
import type common from '../../../assets/locales/en/common.json';
import type evidence from '../../../assets/locales/en/evidence.json';
import type guidance from '../../../assets/locales/en/guidance.json';
import type options from '../../../assets/locales/en/options.json';
import type popup from '../../../assets/locales/en/popup.json';
import type report from '../../../assets/locales/en/report.json';
import type reportFields from '../../../assets/locales/en/report-fields.json';
import type steps from '../../../assets/locales/en/steps.json';
import type warning from '../../../assets/locales/en/warning.json';
import type welcome from '../../../assets/locales/en/welcome.json';

/** The English catalogues, which say what keys there are. A new namespace is one JSON file and one line here. */
export interface EnglishCatalogues {
  'blocked-pages': typeof blockedPages;
  common: typeof common;
  evidence: typeof evidence;
  guidance: typeof guidance;
  options: typeof options;
  popup: typeof popup;
  report: typeof report;
  'report-fields': typeof reportFields;
  steps: typeof steps;
  warning: typeof warning;
  welcome: typeof welcome;
}

export type Namespace = keyof EnglishCatalogues;
export type MessageKey<N extends Namespace> = keyof EnglishCatalogues[N] & string;
