import type { ComponentChildren } from 'preact';
import { ACTIONS } from '../../storage/blocked-page.ts';
import type { HistoryFacts } from '../../storage/history-index.ts';
import { PAGE_SORTS } from '../../storage/history-search.ts';
import { useText } from '../i18n/texts.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { type Filters, NO_FILTERS, narrowing, PERIODS } from './filters.ts';

interface FilterBarProps {
  readonly filters: Filters;
  readonly facts: HistoryFacts;
  /** Names of the languages that occur, by their subtag. */
  readonly languages: ReadonlyMap<string, string>;
  readonly onChange: (filters: Filters) => void;
}

/** Search, filters and order. Only what occurs in the history is offered. */
export function FilterBar({ filters, facts, languages, onChange }: FilterBarProps) {
  const t = useText('blocked-pages');
  const set = (change: Partial<Filters>) => onChange({ ...filters, ...change });
  const hidden = narrowing({ ...filters, text: '' });
  const any = { value: '', label: t('any') } as const;
  return (
    <search class="filters stack">
      <div class="search-row">
        <div class="field">
          <label for="search">{t('search')}</label>
          <input
            id="search"
            class="input"
            type="search"
            value={filters.text}
            onInput={({ currentTarget }) => set({ text: currentTarget.value })}
          />
        </div>
        <Select
          id="sort"
          label={t('sort')}
          value={filters.sort}
          options={PAGE_SORTS.map((value) => ({ value, label: t(`sort-${value}`) }))}
          onChange={(sort) => set({ sort })}
        />
      </div>
      <Disclosure title={hidden > 0 ? t('filters-set', { count: hidden }) : t('filters')}>
        <div class="filter-fields">
          <Select
            id="kind"
            label={t('filter-kind')}
            value={filters.kind}
            options={[any, ...facts.kinds.map((value) => ({ value, label: t(`kind-${value}`) }))]}
            onChange={(kind) => set({ kind })}
          />
          <Select
            id="action"
            label={t('done')}
            value={filters.action}
            options={[any, ...ACTIONS.map((value) => ({ value, label: t(`action-${value}`) }))]}
            onChange={(action) => set({ action })}
          />
          <Select
            id="reported"
            label={t('filter-reported')}
            value={filters.reported}
            options={[
              any,
              { value: 'yes', label: t('reported-yes') },
              { value: 'no', label: t('reported-no') },
            ]}
            onChange={(reported) => set({ reported })}
          />
          {languages.size > 1 && (
            <Select
              id="language"
              label={t('filter-language')}
              value={filters.language}
              options={[any, ...[...languages].map(([value, label]) => ({ value, label }))]}
              onChange={(language) => set({ language })}
            />
          )}
          <Select
            id="period"
            label={t('filter-date')}
            value={filters.period}
            options={PERIODS.map((value) => ({ value, label: t(`date-${value}`) }))}
            onChange={(period) => set({ period })}
          />
          {filters.period === 'own' && (
            <>
              <DayField
                id="from"
                label={t('date-from')}
                value={filters.from}
                onChange={(from) => set({ from })}
              />
              <DayField id="to" label={t('date-to')} value={filters.to} onChange={(to) => set({ to })} />
            </>
          )}
        </div>
      </Disclosure>
      {filters.host && <p>{t.rich('only-host', { host: <bdi>{filters.host}</bdi> })}</p>}
      {narrowing(filters) > 0 && (
        <div>
          <button
            type="button"
            class="button quiet"
            onClick={() => onChange({ ...NO_FILTERS, sort: filters.sort })}
          >
            {t('show-everything')}
          </button>
        </div>
      )}
    </search>
  );
}

interface SelectProps<T extends string> {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

function Select<T extends string>({ id, label, value, options, onChange }: SelectProps<T>) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="select"
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value as T)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface DayFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

function DayField({ id, label, value, onChange }: DayFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        type="date"
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}
