import { expect, test } from 'vitest';
import { caseSchema } from '../../src/case/schema.ts';
import { checkShape } from '../../src/source/shape.ts';
import { readYaml, type YamlFile } from '../../src/source/yaml.ts';

test('of tens of thousands of unknown keys only some are looked up', () => {
  const yaml = readYaml(Array.from({ length: 20_000 }, (_, nth) => `k${nth}: 1\n`).join(''), 'bad.yaml');
  let asked = 0;
  const counting: YamlFile = {
    ...yaml,
    keyPlace: (path) => {
      asked += 1;
      return yaml.keyPlace(path);
    },
  };
  expect(checkShape(caseSchema, counting).problems.length).toBeGreaterThan(50);
  expect(asked).toBeLessThan(1000);
});
