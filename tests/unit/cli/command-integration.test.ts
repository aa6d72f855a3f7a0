import { describe, expect, it } from 'vitest';
import { afterBuildName, createCommandIntegration } from '../../../src/cli/command-integration.ts';
import { announce, onAnnouncements } from '../../../src/content-model/built-site/announce-data.ts';

/** Runs the hook that Astro calls with its command first, and returns the configuration that it adds. */
function setUp(
  command: 'build' | 'dev' | 'sync',
  integrations: readonly { readonly name: string }[] = [],
): unknown {
  let added: unknown;
  const updateConfig = (config: unknown) => (added = config);
  const hook = createCommandIntegration().hooks['astro:config:setup'];
  void hook?.({ command, updateConfig, config: { integrations } } as unknown as Parameters<
    typeof hook
  >[0]);
  return added;
}

describe('the integration of commands', () => {
  it.each([
    ['dev', true],
    ['sync', false],
  ] as const)(
    'says whether the dev server renders by the command %s alone',
    (command, expected) => {
      expect(setUp(command)).toEqual({
        vite: { define: { 'import.meta.env.DEV_SERVER': expected } },
      });
    },
  );

  it('lets our build command build', () => {
    expect(setUp('build', [{ name: afterBuildName }])).toEqual({
      vite: { define: { 'import.meta.env.DEV_SERVER': false } },
    });
  });

  it('refuses `astro build`, which would publish pages of any environment', () => {
    const hint = 'Run `npm run build`.';
    expect(() => setUp('build')).toThrow(expect.objectContaining({ hint }));
  });
});

it('shows mistakes of the content over the pages of the dev server', async () => {
  const { hooks } = createCommandIntegration();
  const sent: { readonly type: string; readonly err?: { readonly message: string } }[] = [];
  let connect = (): void => undefined;
  const ws = {
    send: (payload: (typeof sent)[number]) => void sent.push(payload),
    on: (_name: string, listener: () => void) => void (connect = listener),
  };
  await hooks['astro:config:setup']?.({
    command: 'dev',
    config: { integrations: [] },
    updateConfig: () => undefined,
  } as never);
  announce('mistakes', 'zh/card.mdx:1');
  await hooks['astro:server:setup']?.({ server: { ws } } as never);
  connect();
  announce('mistakes', '');
  connect();
  expect(sent.map(({ type, err }) => err?.message ?? type)).toEqual([
    'zh/card.mdx:1',
    'full-reload',
  ]);
  onAnnouncements({});
});
