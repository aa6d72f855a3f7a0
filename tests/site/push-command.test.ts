import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createBaiduReply, replyWith } from '../support/push-host.ts';
import { token, usePushCommand, key } from '../support/push-command.ts';

const command = usePushCommand();
const { services, site, push, writeLedger, listTold } = command;
const since = ['--since', 'before.json'];

describe('npm run push', () => {
  it('shows what it would send, and sends nothing', async () => {
    const { exitCode, printed } = await push(since);
    expect(exitCode).toBe(0);
    expect(printed).toContain(
      'IndexNow: 4 to send in 1 request (1 added, 2 changed, 1 removed)\n' +
        `  ${site.origin}/zh/new/\n`,
    );
    expect(printed).toContain('Baidu: 2 to send in 1 request (1 added, 1 changed)\n');
    expect(printed).toContain('Nothing was sent. To send: --send');
    expect([...services.received, ...site.received]).toEqual([]);
    expect(existsSync(command.state)).toBe(false);
  });

  it('sends with --send, and nothing a second time', async () => {
    const first = await push([...since, '--send']);
    expect(first.said).toContain('98 more today.');
    expect(first.exitCode).toBe(0);
    expect(site.received).toMatchObject([{ method: 'GET', target: `/${key}.txt` }]);
    expect(listTold()).toEqual([
      ['/zh/new/', '/en/text/', '/zh/text/', '/en/old/'],
      ['/zh/new/', '/zh/text/'],
    ]);
    expect(services.received[1]?.target).toBe(
      `/urls?site=${encodeURIComponent(new URL(site.origin).host)}&token=${encodeURIComponent(token)}`,
    );

    const again = await push([...since, '--send']);
    expect(again.printed).toContain('Baidu: nothing to send; 2 sent before');
    expect(again.exitCode).toBe(0);
    expect(services.received).toHaveLength(2);

    writeLedger('ledger.json', { 'zh/same': '1', 'zh/text': '3', 'en/text': '2', 'zh/new': '1' });
    expect((await push([...since, '--send'])).exitCode).toBe(0);
    expect(listTold().slice(2)).toEqual([['/zh/text/'], ['/zh/text/']]);
  });

  it('goes on where a quota ended', async () => {
    services.reply = createBaiduReply(1);
    const over = await push([...since, '--send', '--to', 'baidu']);
    expect(over.said).toContain('over quota');
    expect(over.exitCode).toBe(1);
    const some = await push([...since, '--send', '--to', 'baidu', '--limit', '1']);
    expect(some.printed).toContain('Baidu: 1 to send in 1 request (1 added); 1 beyond --limit');
    expect(some.exitCode).toBe(1);
    services.reply = createBaiduReply(1);
    expect((await push([...since, '--send', '--to', 'baidu'])).exitCode).toBe(0);
    expect(listTold()).toEqual([['/zh/new/', '/zh/text/'], ['/zh/new/'], ['/zh/text/']]);
  });

  it('does not send again what may have arrived, until it is told to', async () => {
    services.reply = (response) => void response.destroy();
    const broken = await push([...since, '--send', '--to', 'baidu']);
    expect(broken.printed).toContain('2 unknown.');
    expect(broken.exitCode).toBe(1);
    services.reply = createBaiduReply(100);
    const held = await push([...since, '--send', '--to', 'baidu']);
    expect(held.printed).toContain('2 may have arrived in an earlier run:');
    expect(held.exitCode).toBe(1);
    expect(services.received).toHaveLength(1);
    const retried = await push([...since, '--send', '--to', 'baidu', '--retry-unknown']);
    expect(retried.exitCode).toBe(0);
    expect(services.received).toHaveLength(2);
  });

  it('tells nobody but Baidu where the published key is not there', async () => {
    site.reply = replyWith(404, key);
    const { exitCode, said } = await push([...since, '--send']);
    expect(exitCode).toBe(1);
    expect(said).toContain(`${site.origin}/{INDEXNOW_KEY}.txt answers 404; expected 200.`);
    expect(services.received.map(({ target }) => target.slice(0, 5))).toEqual(['/urls']);
    const unchecked = await push([...since, '--send', '--no-check']);
    expect(unchecked.exitCode).toBe(0);
    expect(site.received).toHaveLength(1);
  });

  it('hides a token that a service repeats', async () => {
    services.reply = (response, { target }) =>
      void response
        .writeHead(400)
        .end(JSON.stringify({ error: 400, message: `no ${token}, ${target}` }));
    const { exitCode, said } = await push([...since, '--send', '--to', 'baidu']);
    expect(exitCode).toBe(1);
    expect(said).toContain('Baidu took nothing: "no [secret], /urls?site=');
    const asData = await push([...since, '--send', '--to', 'baidu', '--json']);
    expect(asData.said).toContain('no [secret]');
  });

  it('prints data with --json', async () => {
    const { printed } = await push([...since, '--send', '--json']);
    expect(JSON.parse(printed)).toMatchObject({
      isDryRun: false,
      isComplete: true,
      services: [
        {
          service: 'indexnow',
          toSend: { added: [`${site.origin}/zh/new/`], removed: [`${site.origin}/en/old/`] },
        },
        {
          service: 'baidu',
          isSetUp: true,
          result: {
            accepted: [`${site.origin}/zh/new/`, `${site.origin}/zh/text/`],
            remaining: 98,
          },
        },
      ],
    });
  });

  it('skips a service without a key, and ends where none has one', async () => {
    const { exitCode, printed } = await push([...since, '--send'], { INDEXNOW_KEY: '' });
    expect(printed).toContain('Not set up: INDEXNOW_KEY is not set');
    expect(exitCode).toBe(0);
    expect(services.received).toHaveLength(1);
    const none = await push([...since, '--send', '--to', 'indexnow'], { INDEXNOW_KEY: '' });
    expect(none.said).toContain('INDEXNOW_KEY: not set.');
    expect(none.exitCode).toBe(2);
  });

  it('puts the base path into every address', async () => {
    await push([...since, '--send'], { BASE_PATH: '/help' });
    expect(site.received[0]?.target).toBe(`/help/${key}.txt`);
    expect(listTold()[1]).toEqual(['/help/zh/new/', '/help/zh/text/']);
  });

  it.each([
    ['an address of nobody', since, { SITE_URL: 'https://help.example' }, 'SITE_URL is not set'],
    ['an address without TLS', since, { SITE_URL: 'http://okpay.test' }, 'expected the https:'],
    ['no earlier ledger', [], {}, 'Neither --since nor --all is given.'],
    ['two ways to say what is new', [...since, '--all'], {}, 'Both --since and --all are given.'],
    [
      'a ledger that is not there',
      ['--since', 'none.json'],
      {},
      '--since is "none.json"; expected',
    ],
    ['an unknown service', [...since, '--to', 'google'], {}, '--to is "google"; expected one of'],
    ['a limit that is none', [...since, '--limit', '0'], {}, '--limit is "0"; expected'],
    [
      'a token in the endpoint',
      since,
      { BAIDU_ENDPOINT: 'http://a/?token=T' },
      'BAIDU_ENDPOINT is',
    ],
    ['a key that is none', since, { INDEXNOW_KEY: 'short' }, 'INDEXNOW_KEY is no key of IndexNow'],
    ['a token as an argument', [...since, `--token=${token}`], {}, "Unknown option '--token'"],
  ])('refuses %s', async (_, words, environment, message) => {
    const { exitCode, said } = await push([...words, '--send'], environment);
    expect(said).toContain(message);
    expect(exitCode).toBe(2);
    expect(services.received).toEqual([]);
  });

  it('takes everything for new only where that is said', async () => {
    writeLedger('before.json', {});
    const refused = await push(since);
    expect(refused.said).toContain('The ledger of before.json is empty: all would be new.');
    expect(refused.exitCode).toBe(2);
    expect((await push(['--all'])).printed).toContain('IndexNow: 4 to send in 1 request (4 added)');
  });

  it('has nothing to send where nothing changed', async () => {
    const { exitCode, printed } = await push(['--since', 'ledger.json', '--send']);
    expect(printed).toBe('IndexNow: nothing to send\n\nBaidu: nothing to send\n\nDone.\n');
    expect(exitCode).toBe(0);
    expect(site.received).toEqual([]);
  });
});

describe('the ledger of a git revision', () => {
  const git = (...words: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@okpay.test', ...words], {
      cwd: command.directory,
      encoding: 'utf8',
    });

  it('is what --since compares with', async () => {
    git('init', '-q');
    git('commit', '-q', '--allow-empty', '-m', 'empty');
    git('add', 'ledger.json');
    git('commit', '-q', '-m', 'ledger');
    writeLedger('ledger.json', { 'zh/same': '1', 'zh/text': '2', 'en/text': '9', 'zh/new': '1' });
    const { printed } = await push(['--since', 'HEAD']);
    expect(printed).toContain('IndexNow: 1 to send in 1 request (1 changed)');
    const without = await push(['--since', 'HEAD~1']);
    expect(without.said).toContain('HEAD~1 has no');
    expect(without.exitCode).toBe(2);
    const unknown = await push(['--since=--output=x']);
    expect(unknown.said).toContain('or a git revision that is here');
    expect(unknown.exitCode).toBe(2);
  });
});
