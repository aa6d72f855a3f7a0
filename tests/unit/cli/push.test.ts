import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { createBaiduReply, replyWith } from '../../support/push-host.ts';
import { token, usePushCommand, key } from '../../support/push-command.ts';

const command = usePushCommand();
const { services, site, push, writeDates, listTold } = command;
const since = ['--since', 'before.json'];

describe('npm run make -- push', () => {
  it('shows what it would send, and sends nothing', async () => {
    const { exitCode, printed } = await push(since);
    expect(exitCode).toBe(0);
    expect(printed).toContain(
      `IndexNow: 4 to send\n  ${site.origin}/zh/new/\n  ${site.origin}/en/text/\n`,
    );
    expect(printed).toContain(`Baidu: 2 to send\n  ${site.origin}/zh/new/\n`);
    expect(printed).toContain('Nothing was sent. To send: --send');
    expect([...services.received, ...site.received]).toEqual([]);
  });

  it('sends with --send', async () => {
    const { exitCode, printed } = await push([...since, '--send']);
    expect(printed).toContain('  4 of 4 accepted.\n');
    expect(printed).toContain('  2 of 2 accepted.\n');
    expect(exitCode).toBe(0);
    expect(site.received).toMatchObject([{ method: 'GET', target: `/${key}.txt` }]);
    expect(listTold()).toEqual([
      ['/zh/new/', '/en/text/', '/zh/text/', '/en/old/'],
      ['/zh/new/', '/zh/text/'],
    ]);
    expect(services.received[1]?.target).toBe(
      `/urls?site=${encodeURIComponent(new URL(site.origin).host)}&token=${encodeURIComponent(token)}`,
    );
  });

  it('continues by hand where a quota ended', async () => {
    services.reply = createBaiduReply(1);
    const over = await push([...since, '--send', '--to', 'baidu']);
    expect(over.printed).toContain('Baidu: took nothing: "over quota".');
    expect(over.printed).toContain('→ To continue: --to baidu --skip 0\n');
    expect(over.exitCode).toBe(1);
    const limited = await push([...since, '--send', '--to', 'baidu', '--limit', '1']);
    expect(limited.exitCode).toBe(0);
    services.reply = createBaiduReply(1);
    expect((await push([...since, '--send', '--to', 'baidu', '--skip', '1'])).exitCode).toBe(0);
    expect(listTold()).toEqual([['/zh/new/', '/zh/text/'], ['/zh/new/'], ['/zh/text/']]);
  });

  it('reports a closed connection, and follows no redirect', async () => {
    services.reply = (response) => void response.destroy();
    const broken = await push([...since, '--send', '--to', 'baidu']);
    expect(broken.printed).toContain(
      '  0 of 2 accepted.\n  Baidu: could not be reached, or closed',
    );
    expect(broken.exitCode).toBe(1);
    services.reply = replyWith(302, '', { Location: '/elsewhere' });
    const redirected = await push([...since, '--send', '--to', 'baidu']);
    expect(redirected.printed).toContain('Baidu: answered with a redirect (302)');
    expect(redirected.exitCode).toBe(1);
    expect(services.received).toHaveLength(2);
  });

  it('sends nothing to IndexNow if the key is not published', async () => {
    site.reply = replyWith(404, key);
    const { exitCode, said } = await push([...since, '--send']);
    expect(exitCode).toBe(1);
    expect(said).toContain(`the key file ${site.origin}/[secret].txt is not there (404)`);
    expect(services.received.map(({ target }) => target.slice(0, 5))).toEqual(['/urls']);
  });

  it('hides a token that a service repeats', async () => {
    services.reply = (response, { target }) =>
      void response
        .writeHead(400)
        .end(JSON.stringify({ error: 400, message: `no ${token}, ${target}` }));
    const { exitCode, said } = await push([...since, '--send', '--to', 'baidu']);
    expect(exitCode).toBe(1);
    expect(said).toContain('Baidu: took nothing: "no [secret], /urls?site=');
  });

  it('skips a service without a key, and fails where none has one', async () => {
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
    ['the placeholder address', since, { SITE_URL: 'https://help.example' }, 'expected the https:'],
    ['an address without TLS', since, { SITE_URL: 'http://posta.test' }, 'expected the https:'],
    ['no earlier dates file', [], {}, 'Give one of --since and --all.'],
    ['two ways to say what is new', [...since, '--all'], {}, 'Give one of --since and --all.'],
    ['a missing dates file', ['--since', 'none.json'], {}, '--since is "none.json"; expected'],
    [
      'an unknown service',
      [...since, '--to', 'google'],
      {},
      '--to is "google"; expected indexnow or',
    ],
    [
      'a limit that is not a number',
      [...since, '--limit', 'ten'],
      {},
      '--limit is "ten"; expected',
    ],
    [
      'a token in the endpoint',
      since,
      { BAIDU_ENDPOINT: 'http://a/?token=T' },
      'BAIDU_ENDPOINT is',
    ],
    ['a malformed key', since, { INDEXNOW_KEY: 'short' }, 'INDEXNOW_KEY is not an IndexNow key'],
    ['a token as an argument', [...since, `--token=${token}`], {}, "Unknown option '--token'"],
  ])('refuses %s', async (_, words, environment, message) => {
    const { exitCode, said } = await push([...words, '--send'], environment);
    expect(said).toContain(message);
    expect(exitCode).toBe(2);
    expect(services.received).toEqual([]);
  });

  it('treats everything as new only with --all', async () => {
    writeDates('before.json', {});
    const refused = await push(since);
    expect(refused.said).toContain(
      'The dates file of before.json is empty, so that every article would be new.',
    );
    expect(refused.exitCode).toBe(2);
    expect((await push(['--all'])).printed).toContain('IndexNow: 4 to send');
  });

  it('has nothing to send where nothing changed', async () => {
    const { exitCode, printed } = await push(['--since', 'dates.json', '--send']);
    expect(printed).toBe(
      'IndexNow: 0 to send\n  0 of 0 accepted.\nBaidu: 0 to send\n  0 of 0 accepted.\n',
    );
    expect(exitCode).toBe(0);
    expect(site.received).toEqual([]);
  });
});

describe('the dates file of a Git revision', () => {
  const git = (...words: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@posta.test', ...words], {
      cwd: command.directory,
      encoding: 'utf8',
    });

  it('is what --since compares with', async () => {
    git('init', '-q');
    git('commit', '-q', '--allow-empty', '-m', 'empty');
    git('add', 'dates.json');
    git('commit', '-q', '-m', 'dates');
    writeDates('dates.json', { 'zh/same': '1', 'zh/text': '2', 'en/text': '9', 'zh/new': '1' });
    const { printed } = await push(['--since', 'HEAD']);
    expect(printed).toContain(`IndexNow: 1 to send\n  ${site.origin}/en/text/\n`);
    const without = await push(['--since', 'HEAD~1']);
    expect(without.said).toContain('--since is "HEAD~1"; expected');
    expect(without.exitCode).toBe(2);
    const unknown = await push(['--since=--output=x']);
    expect(unknown.said).toContain('or a Git revision that has one');
    expect(unknown.exitCode).toBe(2);
  });
});
