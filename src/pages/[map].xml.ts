import type { APIRoute, GetStaticPaths } from 'astro';
import { getRootFiles } from '../layout/seo/root-files.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getRootFiles())
    .filter(({ name }) => name.endsWith('.xml'))
    .map(({ name, content }) => ({
      params: { map: name.replace(/\.xml$/, '') },
      props: { content },
    }));

interface Props extends Record<string, unknown> {
  content: string;
}

export const GET: APIRoute<Props> = ({ props: { content } }) =>
  new Response(content, { headers: { 'Content-Type': 'application/xml' } });
