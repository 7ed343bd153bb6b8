// The types of the API's contract as JSON Schemas (2020-12), and the comments of its controllers as summaries: what the OpenAPI document is made of.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { createGenerator } from 'ts-json-schema-generator';
import ts from 'typescript';
import { inProject } from './paths.mjs';

const CONTRACT = 'libs/shared/src/{*/contract,kernel/errors}.ts';
export const SCHEMAS_FILE = 'apps/api/src/platform/http/contract.generated.json';

/** What TypeScript cannot say of a string. */
const FORMS = {
  IsoDate: { format: 'date' },
  IsoDateTime: { format: 'date-time' },
  PartialDate: { pattern: '^\\d{4}(-Q[1-4]|-\\d{2}(-\\d{2})?)?$' },
  DecimalString: { pattern: '^-?\\d+(\\.\\d+)?$' },
};

const inOrder = (entries) => Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/** Page<ProgressUpdate> becomes PageOfProgressUpdate: the name must fit into an address. */
const plainName = (name) => name.replaceAll(/<(\w+)>/g, (_, inner) => `Of${inner}`);

/** A tuple has `prefixItems` in JSON Schema 2020-12; the generator still writes a list of `items`. */
const withPrefixItems = (_, value) => {
  if (!Array.isArray(value?.items)) return value;
  const { items, additionalItems: _more, ...schema } = value;
  return { ...schema, prefixItems: items, items: false };
};

function schemas() {
  const generator = createGenerator({
    path: inProject(CONTRACT),
    tsconfig: inProject('libs/shared/tsconfig.json'),
    type: '*',
    expose: 'export',
    jsDoc: 'extended',
    topRef: true,
    additionalProperties: true,
    skipTypeCheck: true,
  });
  const text = JSON.stringify(generator.createSchema('*').definitions);
  const definitions = JSON.parse(
    text.replaceAll(/"#\/definitions\/([^"]+)"/g, (_, name) => `"#/components/schemas/${plainName(decodeURIComponent(name))}"`),
    withPrefixItems,
  );
  return inOrder(Object.entries(definitions).map(([name, schema]) => [plainName(name), { ...schema, ...FORMS[name] }]));
}

function* controllerFiles(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (/\.(controller|module)\.ts$/.test(entry.name)) yield path.join(entry.parentPath, entry.name);
  }
}

const isRoute = (member) =>
  ts.isMethodDeclaration(member) &&
  ts
    .getDecorators(member)
    ?.some(({ expression }) => ts.isCallExpression(expression) && /^(Get|Post|Put|Patch|Delete)$/.test(expression.expression.getText()));

const commentOf = (member) => ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(member)[0]?.comment)?.replaceAll(/\s+/g, ' ').trim();

/** `CommitmentsController.list` → the comment above it. */
function summaries() {
  const found = [];
  for (const file of controllerFiles(inProject('apps/api/src'))) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    for (const statement of source.statements.filter(ts.isClassDeclaration)) {
      for (const member of statement.members.filter(isRoute)) {
        const summary = commentOf(member);
        if (summary) found.push([`${statement.name.text}.${member.name.getText()}`, summary]);
        else console.warn(`${path.relative(inProject(), file)}: ${member.name.getText()} has no comment to tell what it answers`);
      }
    }
  }
  return inOrder(found);
}

/** The file as the code says it today. */
export async function schemasText() {
  const file = inProject(SCHEMAS_FILE);
  return format(JSON.stringify({ schemas: schemas(), summaries: summaries() }), { ...(await resolveConfig(file)), filepath: file });
}

export const writeSchemas = async () => writeFileSync(inProject(SCHEMAS_FILE), await schemasText());

if (process.argv[1] === import.meta.filename) await writeSchemas();
