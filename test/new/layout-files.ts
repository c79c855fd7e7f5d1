/** The files of a new layout, by their path; those that are there already are written anew with its lines in them. */
export interface LayoutFiles {
  files: Record<string, string>;
  /** What is left to do, one sentence each. */
  toDo: readonly string[];
}

const INDEX = 'lib/page/layouts/index.ts';
const README = 'lib/page/README.md';
const HELP = 'assets/locales/help/en.json';
const NAME = /^[a-z]+(?:-[a-z]+)*$/;

/**
 * Makes the files that a new layout needs. `read` gives the text of a file of the project, `day` is today.
 * @throws Error where the name is none, or another layout has it.
 */
export function layoutFiles(name: string, day: string, read: (path: string) => string): LayoutFiles {
  if (!NAME.test(name))
    throw new Error(`A layout is named in small letters with hyphens, such as "card-list", not "${name}".`);
  const index = read(INDEX);
  if (index.includes(`'./${name}.ts'`)) throw new Error(`There is a layout "${name}" already.`);
  const constant = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const source = `lib/page/layouts/${name}.ts`;
  const fixture = `test/fixtures/layouts/${name}.html`;
  return {
    files: {
      [source]: sourceOf(name, constant, day),
      [fixture]: FIXTURE,
      [INDEX]: withLayout(index, name, constant),
      [README]: read(README).replace(
        /^(\| layout \| what it looks like \|\n\|[-|]+\|\n)/m,
        `$1| \`${name}\` | to be described |\n`,
      ),
      [HELP]: read(HELP).replace(/^( {2}"layouts": \{\n)/m, `$1    "${name}": "To be described.",\n`),
    },
    toDo: [
      `${fixture}: draw three grants as the page draws them, of which $18.93 can be spent.`,
      `${source}: say in \`recognise\` what no other layout has, and where it was seen; a list is found by \`findLists\`.`,
      `test/unit/page/layouts.test.ts: add '${name}' to USABLE.`,
      `${README} and ${HELP}: describe it among the layouts.`,
      'npm run format: tidies what was written here.',
    ],
  };
}

function sourceOf(name: string, constant: string, day: string): string {
  return `import { readPlacedRows } from '../rows.ts';
import { findTables } from '../tables.ts';
import type { Layout } from './layout.ts';

/** TODO: what it looks like, and where that was seen. */
export const ${constant}: Layout = {
  id: '${name}',
  since: '${day}',
  find: findTables,
  recognise: () => false,
  read: readPlacedRows,
};
`;
}

const FIXTURE = `<main>
  <h2>Credit Grants</h2>
</main>
`;

/** The imports stand in the order of their files. */
function withLayout(index: string, name: string, constant: string): string {
  const imports = [...(index.match(/^import .*$/gm) ?? []), `import { ${constant} } from './${name}.ts';`];
  const fileOf = (line: string) => line.slice(line.indexOf("'"));
  const sorted = imports.sort((one, other) => (fileOf(one) < fileOf(other) ? -1 : 1));
  const rest = index.slice(index.indexOf('\n\n'));
  return `${sorted.join('\n')}${rest.replace(/\];\s*$/, `, ${constant}];\n`)}`;
}
