import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { listMedia } from '../../content-model/store/article-store.ts';

export async function getStaticPaths() {
  return [...(await listMedia())].map(([name, copy]) => {
    const [folder = '', hash = '', extension = ''] = name.split(/\/media\.|\./);
    return { params: { folder, hash, extension }, props: { copy } };
  });
}

/** A video or its captions, with a name that contains the hash of its content. */
export const GET: APIRoute<{ copy: string }> = ({ props }) =>
  new Response(readFileSync(props.copy));
