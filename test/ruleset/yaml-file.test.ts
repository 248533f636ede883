import { describe, expect, it } from 'vitest';
import { FileError } from '../../src/model/index.ts';
import { YamlFile } from '../../src/ruleset/yaml-file.ts';

describe('anchors', () => {
  it('may be merged by dozens of cases that build on each other', () => {
    const cases = Array.from(
      { length: 60 },
      (_, at) => `  - { <<: *off, metadata: { <<: *metadata, KeyId: "${at}" } }`,
    );
    const text = `metadata: &metadata { KeyState: Enabled }\noff: &off { metadata: *metadata, rotation: null }\ncases:\n${cases.join('\n')}\n`;
    const data = new YamlFile('rule.yaml', text).toData() as { cases: unknown[] };
    expect(data.cases).toHaveLength(60);
    expect(data.cases[59]).toEqual({ metadata: { KeyState: 'Enabled', KeyId: '59' }, rotation: null });
  });

  it('that multiply are refused', () => {
    const levels = Array.from({ length: 9 }, (_, at) => {
      const last = String.fromCharCode(96 + at);
      return `${String.fromCharCode(97 + at)}: &${String.fromCharCode(97 + at)} [${at === 0 ? 'x' : Array(9).fill(`*${last}`).join(', ')}]`;
    });
    expect(() => new YamlFile('bomb.yaml', levels.join('\n')).toData()).toThrow(FileError);
  });
});
