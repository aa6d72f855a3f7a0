import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { listMedia } from './article-store.ts';

interface MediaProps {
  /** The copy of the file, relative to the project. */
  readonly copy: string;
}

/**
 * Returns the static paths of the videos or captions with an extension. Each extension has a route, because the dev
 * server expects a slash at the end of a path whose extension is a parameter.
 */
export async function listMediaPaths(wanted: string) {
  return [...(await listMedia())].flatMap(([name, copy]) => {
    const [folder, hash, extension] = name.split(/\/media\.|\./);
    return extension === wanted ? [{ params: { folder, hash }, props: { copy } }] : [];
  });
}

/** Sends a video or captions. */
export const sendMedia: APIRoute<MediaProps & Record<string, string>> = ({ props }) =>
  new Response(readFileSync(props.copy));
