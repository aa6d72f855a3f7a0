import type { APIRoute, GetStaticPaths } from 'astro';
import { getRootFiles } from '../layout/seo/root-files.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getRootFiles())
    .filter(({ name }) => name.endsWith('.txt'))
    .map(({ name, content }) => ({
      params: { list: name.replace(/\.txt$/, '') },
      props: { content },
    }));

interface Props extends Record<string, unknown> {
  content: string;
}

export const GET: APIRoute<Props> = ({ props: { content } }) => new Response(content);
