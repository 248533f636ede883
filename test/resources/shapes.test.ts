import { expect, it } from 'vitest';
import { discoveryOperations, operationsOf, resourceTypes } from '../../src/resources/index.ts';
import { NEVER_KEPT, shapes } from '../../src/resources/shapes.ts';

it('the generated shapes are those of the installed SDK', async () => {
  const generator = new URL('../../scripts/shapes.mjs', import.meta.url).href;
  const { generateShapes } = await import(generator);
  expect(shapes).toEqual(generateShapes([...discoveryOperations, ...resourceTypes.flatMap(operationsOf)], NEVER_KEPT));
});
