import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { toMisp } from '../../../src/reporting/misp.ts';
import { type StixBundle, stixObjects, toStix } from '../../../src/reporting/stix.ts';
import { toXarf } from '../../../src/reporting/xarf.ts';
import { bareFacts, fullFacts } from './made-report.ts';
import { wrongs } from './schemas/validator.ts';

/**
 * Holds the exports to the schemas that the formats' own projects publish (`schemas/vendor`; newer copies may be named:
 * `HANGUP_PUBLIC_SCHEMAS=<folder>`). `formats.test.ts` holds them to stricter ones, written for this project.
 */
const FOLDER = process.env.HANGUP_PUBLIC_SCHEMAS ?? join(import.meta.dirname, 'schemas/vendor');
const REPORTS = [fullFacts(), { ...bareFacts(), reporter: { email: 'jo@mail.example' } }];

const json = (...path: string[]) => JSON.parse(readFileSync(join(FOLDER, ...path), 'utf8'));
const ajv = () => {
  const made = new Ajv2020({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(made);
  return made;
};
/** Adds every schema of a folder and those below, under the ids they give themselves. */
function addAll(made: Ajv2020, ...path: string[]): Ajv2020 {
  for (const name of readdirSync(join(FOLDER, ...path), { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.json') && !name.includes('v3')) made.addSchema(json(...path, name));
  }
  return made;
}

describe('the schemas of XARF', () => {
  test('take every report', async () => {
    const validate = addAll(ajv(), 'xarf', 'schemas', 'v4').getSchema(
      'https://xarf.org/schemas/v4/types/content-fraud.json',
    );
    for (const facts of REPORTS)
      expect(wrongs(validate as NonNullable<typeof validate>, await toXarf(facts, 'x'))).toEqual([]);
  });
});

describe('the schemas of OASIS for STIX 2.1', () => {
  const ROOT = 'http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas';
  const FOLDERS: Record<string, string> = {
    identity: 'sdos',
    indicator: 'sdos',
    note: 'sdos',
    'marking-definition': 'common',
  };

  /** The published schema of bundles leaves `note` out of its list, and then takes it for two things at once. */
  const withoutNotes = (bundle: StixBundle) => ({
    ...bundle,
    objects: bundle.objects.filter(({ type }) => type !== 'note'),
  });

  test('take every bundle and every object in it', async () => {
    const made = addAll(ajv(), 'stix', 'schemas');
    for (const facts of REPORTS) {
      const bundle = made.getSchema(`${ROOT}/common/bundle.json`);
      expect(wrongs(bundle as NonNullable<typeof bundle>, withoutNotes(await toStix([facts])))).toEqual([]);
      for (const object of await stixObjects(facts)) {
        const validate = made.getSchema(
          `${ROOT}/${FOLDERS[object.type] ?? 'observables'}/${object.type}.json`,
        );
        expect(validate, object.type).toBeDefined();
        expect(wrongs(validate as NonNullable<typeof validate>, object), object.type).toEqual([]);
      }
    }
  });
});

describe('the templates of MISP', () => {
  test('know every relation, with the type that it has there', async () => {
    for (const facts of REPORTS) {
      for (const object of (await toMisp(facts)).Event.Object) {
        const template = json('misp-objects', 'objects', object.name, 'definition.json');
        expect([object.template_uuid, object.template_version, object['meta-category']]).toEqual([
          template.uuid,
          String(template.version),
          template['meta-category'],
        ]);
        const relations = object.Attribute.map((attribute) => attribute.object_relation ?? '');
        for (const { object_relation = '', type } of object.Attribute)
          expect([object_relation, template.attributes[object_relation]?.['misp-attribute']]).toEqual([
            object_relation,
            type,
          ]);
        for (const required of template.required ?? []) expect(relations).toContain(required);
        if (template.requiredOneOf)
          expect(template.requiredOneOf.some((one: string) => relations.includes(one))).toBe(true);
        const single = relations.filter((relation) => !template.attributes[relation].multiple);
        expect(new Set(single).size).toBe(single.length);
      }
    }
  });
});
