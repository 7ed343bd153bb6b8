import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCES = path.join(import.meta.dirname, '..');

type Source = { namespaces: ReadonlySet<string>; literals: ReadonlySet<string>; templates: readonly RegExp[] };

/** The namespaces whose words a file asks for: `useTranslation('plans')`, `Translate<['plans']>`; without a name, `ui`. */
const namespacesOf = (code: string): Set<string> => {
  const named = [...code.matchAll(/(?:useTranslation\(|Translate<)([^)>]*)[)>]/g)].flatMap(
    ([, names = '']) => names.match(/\w+/g) ?? ['ui'],
  );
  return new Set(named);
};

/** `state.${plan.state}` stands for any name in that place; a template that is nothing but a place would stand for every key. */
const templatesOf = (code: string): RegExp[] =>
  [...code.matchAll(/`((?:[\w:.-]|\$\{[^{}`]*\})+)`/g)]
    .map(([, template = '']) => template.split(/\$\{[^}]*\}/))
    .filter((parts) => parts.length > 1 && parts.some((part) => part.includes('.')))
    .map((parts) => new RegExp(`^${parts.map((part) => part.replaceAll('.', String.raw`\.`)).join(String.raw`[\w-]+`)}$`));

const read = (): Source[] =>
  globSync('**/*.{ts,tsx}', { cwd: SOURCES, exclude: ['**/*.spec.*', 'testing/**', 'app/catalogues/**'] }).map((file) => {
    const code = readFileSync(path.join(SOURCES, file), 'utf8');
    return {
      namespaces: namespacesOf(code),
      literals: new Set([...code.matchAll(/'([\w:.-]+)'/g)].map(([, literal = '']) => literal)),
      templates: templatesOf(code),
    };
  });

/** The `namespace:key` that no file can ask for: a file that speaks the namespace has the key as a literal, or a template that makes it. */
export const keysWithoutUse = (keys: readonly string[]): string[] => {
  const sources = read();
  return keys.filter((full) => {
    const [namespace = '', key = ''] = full.split(':');
    return !sources.some(
      ({ namespaces, literals, templates }) =>
        namespaces.has(namespace) &&
        (literals.has(key) || literals.has(full) || templates.some((template) => template.test(key) || template.test(full))),
    );
  });
};
