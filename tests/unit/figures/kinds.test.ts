import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DEFINITIONS, KINDS } from '../../../src/figures/kinds/registry.ts';
import { FIGURE_KINDS } from '../../../src/figures/schema.ts';
import { PROJECT } from '../../support/project.ts';

const ROOM = join(PROJECT, 'src/figures/kinds');

it('every folder of a kind is in the registry, under its own name, and nothing else is', () => {
  const folders = readdirSync(ROOM, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(Object.keys(KINDS).sort()).toEqual(folders.sort());
});

it('editors are shown the kinds in one order', () => {
  expect(DEFINITIONS.map(([kind]) => kind)).toEqual(FIGURE_KINDS);
});

it('each kind has a name of its own', () => {
  const names = DEFINITIONS.map(([, { name }]) => name);
  expect(new Set(names).size).toBe(names.length);
});
