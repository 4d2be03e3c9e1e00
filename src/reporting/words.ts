import type reportFields from '../../assets/locales/en/report-fields.json';
import type { SignalId } from '../detection/evidence.ts';

/** Keys of the texts of reports: namespace `report-fields`. */
export type ReportKey = keyof typeof reportFields;

/** The words of a report in the language that it is written in. The interface gives them from its catalogues. */
export interface Words {
  /** A text of namespace `report-fields`. */
  readonly label: (key: ReportKey) => string;
  /** What a signal means, in a sentence: namespace `evidence`; with the page's own words, where it has a place for them. */
  readonly signal: (id: SignalId, quote?: string) => string;
}
