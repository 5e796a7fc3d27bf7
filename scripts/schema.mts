// Writes schemas/debrief.schema.json, which ships with the extension and the command line.
import { mkdir, writeFile } from 'node:fs/promises';
import { configurationSchema } from './docs/schema.mjs';

const folder = new URL('../schemas/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('debrief.schema.json', folder), configurationSchema());
