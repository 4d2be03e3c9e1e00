import { useEffect, useState } from 'preact/hooks';
import type { RecoveryCase, RecoveryStepId } from '../../guidance/steps.ts';
import { loadRecovery, NOTHING_TICKED, type RecoveryState, saveRecovery } from './recovery-state.ts';

/** Ticks of one page, kept as they are made. */
export interface Recovery {
  readonly loaded: boolean;
  readonly state: RecoveryState;
  readonly failed: boolean;
  tickCase(one: RecoveryCase, on: boolean): void;
  tickStep(one: RecoveryStepId, on: boolean): void;
}

export function useRecovery(pageId: string): Recovery {
  const [state, setState] = useState<RecoveryState>(NOTHING_TICKED);
  const [loaded, setLoaded] = useState(false);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void loadRecovery(pageId).then((found) => {
      setState(found);
      setLoaded(true);
    });
  }, [pageId]);
  const keep = (next: RecoveryState) => {
    setState(next);
    saveRecovery(pageId, next).then(
      () => setFailed(false),
      (error) => {
        console.warn('hangup: ticks could not be saved', error);
        setFailed(true);
      },
    );
  };
  return {
    loaded,
    state,
    failed,
    tickCase: (one, on) => keep({ ...state, cases: withOrWithout(state.cases, one, on) }),
    tickStep: (one, on) => keep({ ...state, done: withOrWithout(state.done, one, on) }),
  };
}

function withOrWithout<T>(list: readonly T[], one: T, on: boolean): T[] {
  const others = list.filter((other) => other !== one);
  return on ? [...others, one] : others;
}
