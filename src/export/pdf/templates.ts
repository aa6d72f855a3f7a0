import { readFileSync } from 'node:fs';
import { toVirtualPath, type VirtualFile } from './engine.ts';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Returns the look of everything on paper (help.typ). */
export const readTemplate = (): VirtualFile => ({ extension: 'typ', content: read('./help.typ') });

/** Returns the look of the handbook, which builds on the other: it imports it by the path it has there. */
export const readHandbookTemplate = (template: VirtualFile): VirtualFile => ({
  extension: 'typ',
  content: read('./handbook/handbook.typ').replace('"help.typ"', `"${toVirtualPath(template)}"`),
});
