/** Which events an export takes: those chosen, those found, or all. */
export const SCOPES = ['selected', 'found', 'all'] as const;
export type ExportScope = (typeof SCOPES)[number];

/** Ids of the events of each scope that is offered. */
export type ExportScopes = Readonly<Partial<Record<ExportScope, readonly string[]>>>;
