// Writes src/resources/shapes.generated.ts from the SDK; run through `npm run shapes` after changing a declaration.
import { writeFileSync } from 'node:fs';
import { discoveryOperations, NEVER_KEPT, operationsOf, resourceTypes } from '../dist/resources/index.js';
import { generateShapes, printShapes } from './shapes.mjs';

const file = new URL('../src/resources/shapes.generated.ts', import.meta.url);
const shapes = generateShapes([...discoveryOperations, ...resourceTypes.flatMap(operationsOf)], NEVER_KEPT);
writeFileSync(file, printShapes(shapes));
console.log(`${Object.keys(shapes.operations).length} operations, ${Object.keys(shapes.structs).length} structures`);
