// Writes cases/case.schema.json: the shape of a case file as JSON Schema, from which an editor completes and checks.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { bundled } from './bundled.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The file that `npm run schema` writes. */
export const SCHEMA_FILE = join(root, 'cases', 'case.schema.json');

/** What of a schema an editor shows. */
const SAID = ['title', 'description'];

/** Checks that JSON Schema has no words for. Anything else that it cannot say stops the build. */
const UNSAID = ['check', 'trim', 'transform'];

/** The text of the file, made afresh from src/case/schema.ts. */
export async function schemaText() {
  const { caseSchema, fields } = await sources();
  /** @type {(key: string, value: unknown) => unknown} */
  const inEnglish = (key, value) => (SAID.includes(key) && typeof value === 'string' ? fields[value] : value);
  const { $schema, title, description, ...rest } = toJsonSchema(caseSchema, {
    typeMode: 'input',
    target: 'draft-07',
    ignoreActions: UNSAID,
    // The converter wants plain text for the keys of a map; ours are patterns or lists, which propertyNames can hold.
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      if (valibotSchema.type === 'record') return jsonSchema;
      return isLanguage(jsonSchema.enum) ? longerTags(jsonSchema) : undefined;
    },
  });
  return `${onOneLine(JSON.stringify({ $schema, title, description, ...rest }, inEnglish, 2))}\n`;
}

/**
 * True for the codes of languages, in whose place a longer tag may stand: the schema takes more than its list has.
 * @param {readonly unknown[] | undefined} codes
 */
function isLanguage(codes) {
  return codes?.includes('zh') === true && codes.includes('aa');
}

/**
 * @param {import('@valibot/to-json-schema').JsonSchema} codes
 * @returns {import('@valibot/to-json-schema').JsonSchema}
 */
function longerTags({ enum: known = [], ...rest }) {
  const pattern = `^(?:${known.join('|')})(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$`;
  return { ...rest, anyOf: [{ enum: known }, { type: 'string', pattern }] };
}

/**
 * The schema as the program has it, and what its fields mean in English.
 * @returns {Promise<{ caseSchema: import('valibot').GenericSchema, fields: Readonly<Record<string, string>> }>}
 */
async function sources() {
  return bundled(`
    export { caseSchema } from './src/case/schema.ts';
    export { fields } from './src/problem/messages/en/fields.ts';
  `);
}

/**
 * Lists of plain words on one line each: two hundred countries need no two hundred lines.
 * @param {string} json
 */
function onOneLine(json) {
  return json.replace(/\[\n(\s*"[^"\\\n]*",?\n)+\s*\]/g, (list) =>
    list.replace(/\n\s*/g, ' ').replace('[ ', '[').replace(' ]', ']'),
  );
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(SCHEMA_FILE, await schemaText());
  stdout.write('Wrote cases/case.schema.json\n');
}
