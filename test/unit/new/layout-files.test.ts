import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layoutFiles } from '../../new/layout-files.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const made = () => layoutFiles('card-list', '2026-11-26', read);

describe('the files of a new layout', () => {
  it('are its source, its fixture, its line in the list, in README and in Help', () => {
    const { files } = made();
    expect(Object.keys(files)).toEqual([
      'lib/page/layouts/card-list.ts',
      'test/fixtures/layouts/card-list.html',
      'lib/page/layouts/index.ts',
      'lib/page/README.md',
      'assets/locales/help/en.json',
    ]);
    expect(files['lib/page/layouts/card-list.ts']).toMatch(
      /cardList: Layout = \{\n {2}id: 'card-list',\n {2}since: '2026-11-26'/,
    );
    expect(files['lib/page/README.md']).toContain('| `card-list` |');
    const help = JSON.parse(files['assets/locales/help/en.json'] ?? '{}');
    expect(Object.keys(help.layouts)).toContain('card-list');
  });

  it('leave every other layout in the list', () => {
    const { files } = made();
    const index = files['lib/page/layouts/index.ts'] ?? '';
    expect(index).toContain("import { cardList } from './card-list.ts';\n");
    expect(index).toMatch(/gaugeList, cardList\];\n$/);
    expect(index.replace("import { cardList } from './card-list.ts';\n", '').replace(', cardList', '')).toBe(
      read('lib/page/layouts/index.ts'),
    );
  });

  it('come with what is left to do in each', () => {
    const { files, toDo } = made();
    expect(toDo).toHaveLength(5);
    expect(toDo.filter((one) => Object.keys(files).some((path) => one.startsWith(path)))).toHaveLength(3);
  });

  it.each(['Card list', 'card_list', '', '../x', 'cards'])('are not made of %j', (name) => {
    expect(() => layoutFiles(name, '2026-11-26', read)).toThrow(name);
  });
});
