import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { decodePictures } from '../../src/checks/content/decode-pictures.ts';
import type { FuzzArea } from './area.ts';
import { byteMutations } from './mutations.ts';

const project = resolve(import.meta.dirname, '../..');
const originals = ['tests/fixtures/rules/image-broken/zh/card.png', 'public/favicon.svg'].map(
  (name) => readFileSync(join(project, name)),
);

/** Many pictures at a time, because each check starts a process. */
export const pictureArea: FuzzArea = {
  name: 'pictures',
  expects: 'a reason, or a picture that can be decoded; never a decoder that stops',
  runs: { round: 4, unit: 1 },
  createProperty: (directory) =>
    fc.property(
      fc.array(
        fc.tuple(
          fc.constantFrom(...originals),
          byteMutations,
          fc.constantFrom('png', 'svg', 'jpg', 'gif', 'webp'),
        ),
        { minLength: 40, maxLength: 40 },
      ),
      (pictures) => {
        const paths = pictures.map(([bytes, mutate, extension], index) => {
          const path = join(directory, `${index}.${extension}`);
          writeFileSync(path, mutate(bytes));
          return path;
        });
        const problems = [...decodePictures(paths).values()];
        const stopped = problems.find((problem) => problem.startsWith('stops'));
        if (stopped !== undefined) throw new Error(stopped);
      },
    ) as never,
};
