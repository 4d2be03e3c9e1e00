import { COVERS_FROM } from '../in-sight.ts';
import type { Signal } from '../signal.ts';

/** A layer with a claim or a number covers most of the page. */
export const coveringLayer: Signal = {
  id: 'covering-layer',
  family: 'staging',
  evaluate({ observation: { layers }, phrases, numbers }) {
    if (layers.cover < COVERS_FROM) return undefined;
    const scares = [...phrases.claims, ...numbers].some(({ run }) => run.place === 'layer');
    return { strength: scares ? 1 : 0.4, count: Math.round(layers.cover * 100) };
  },
};
