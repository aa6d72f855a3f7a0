import type { APIRoute } from 'astro';
import { embedScript } from '../../layout/embed/embed-script.ts';

export const getStaticPaths = () => [{ params: embedScript.params }];

/** The script of embedded pages, under a name that changes with its content. */
export const GET: APIRoute = () => new Response(embedScript.text);
