import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseState } from '../../src/export/push/state.ts';
import { usePushCommand, waitFor, type Ended } from '../support/push-command.ts';

const command = usePushCommand();
const { services, push, startPush } = command;
const since = ['--since', 'before.json'];

describe('the file of what was sent', () => {
  it('is not guessed where it cannot be read', async () => {
    await push([...since, '--send']);
    writeFileSync(command.state, '{"version":1,"serv');
    const { exitCode, said } = await push([...since, '--send']);
    expect(said).toContain('does not say what was sent');
    expect(said).toContain('Put an earlier copy in its place.');
    expect(exitCode).toBe(2);
    expect(services.received).toHaveLength(2);
    expect(existsSync(`${command.state}.lock`)).toBe(false);
  });

  it('belongs to one run at a time', async () => {
    const second = new Promise<Ended>((done) => {
      services.reply = (response) => {
        void push([...since, '--send', '--to', 'baidu']).then((ended) => {
          response.writeHead(200).end('{"remain":9,"success":2}');
          done(ended);
        });
      };
    });
    const started = startPush([...since, '--send', '--to', 'baidu']);
    const [first, other] = await Promise.all([waitFor(started), second]);
    expect(other.said).toContain(`Process ${String(started.pid)} is running`);
    expect(other.exitCode).toBe(2);
    expect(first.exitCode).toBe(0);
    expect(services.received).toHaveLength(1);
    expect(existsSync(`${command.state}.lock`)).toBe(false);
  });

  it('says of a run that was killed which URLs may have arrived', async () => {
    const child = startPush([...since, '--send', '--to', 'baidu']);
    services.reply = () => void child.kill('SIGKILL');
    await waitFor(child);
    const { baidu } = parseState(readFileSync(command.state, 'utf8'));
    expect([...baidu.values()].map(({ outcome }) => outcome)).toEqual(['unknown', 'unknown']);
    const locked = await push([...since, '--send', '--to', 'baidu']);
    expect(locked.said).toContain('No such process runs on this machine');
    expect(locked.exitCode).toBe(2);
    rmSync(`${command.state}.lock`);
    const held = await push([...since, '--send', '--to', 'baidu']);
    expect(held.printed).toContain('2 may have arrived in an earlier run:');
    expect(services.received).toHaveLength(1);
  });

  it('has the answer to the last request where a run is interrupted', async () => {
    const child = startPush([...since, '--send']);
    services.reply = (response) => {
      child.kill('SIGINT');
      // One Ctrl C arrives several times, from the terminal and through npm.
      child.stderr?.once('data', () => {
        child.kill('SIGINT');
        setImmediate(() => response.writeHead(200).end());
      });
    };
    const { exitCode, said } = await waitFor(child);
    expect(said).toContain('Waiting for the answer to the last request, then stopping.');
    expect(said).toContain('4 accepted.');
    expect(said).toContain('2 not sent.');
    expect(exitCode).toBe(1);
    expect(services.received).toHaveLength(1);
    const { indexnow, baidu } = parseState(readFileSync(command.state, 'utf8'));
    expect([indexnow.size, baidu.size]).toEqual([4, 0]);
  });
});
