import type { APIRoute } from 'astro';
import { embedScript } from '../../layout/embed/embed-script.ts';

export const getStaticPaths = () => [{ params: embedScript.params }];

/** The script of embedded pages, with a name that contains the hash of its content. */
export const GET: APIRoute = () => new Response(embedScript.text);
