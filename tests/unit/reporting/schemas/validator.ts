import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** @returns what is wrong with the value, a line each; nothing where it is valid */
export function wrongs(validate: ValidateFunction, value: unknown): string[] {
  // What is written is what counts: `undefined` fields and the like are gone then.
  validate(JSON.parse(JSON.stringify(value)));
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** Compiles a schema with the formats of JSON Schema checked. */
export function compile(schema: AnySchema): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}
