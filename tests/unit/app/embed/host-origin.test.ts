import { describe, expect, it } from 'vitest';
import { findHostOrigin } from '../../../../src/app/embed/host-origin.ts';

describe('the host’s origin by name', () => {
  it.each([
    ['https://app.example', 'https://app.example'],
    ['https://app.example/', 'https://app.example'],
    ['HTTPS://App.Example:443', 'https://app.example'],
    ['https://app.example:8443', 'https://app.example:8443'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://127.0.0.1:5173', 'http://127.0.0.1:5173'],
    ['http://app.example', undefined],
    ['http://localhost.evil.example', undefined],
    ['https://app.example/path', undefined],
    ['https://app.example?x', undefined],
    ['https://app.example#x', undefined],
    ['https://user:word@app.example', undefined],
    ['//evil.example', undefined],
    ['app.example', undefined],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['blob:https://app.example/1', undefined],
    ['*', undefined],
    ['null', undefined],
    ['', undefined],
    [null, undefined],
  ])('%o gives %o', (host, expected) => {
    expect(findHostOrigin(host, '')).toBe(expected);
  });
});

describe('the host’s origin by referrer', () => {
  it.each([
    ['https://app.example/orders?id=1', 'https://app.example'],
    ['http://localhost:3000/', 'http://localhost:3000'],
    ['http://app.example/', undefined],
    ['', undefined],
    ['about:blank', undefined],
  ])('%o gives %o', (referrer, expected) => {
    expect(findHostOrigin(null, referrer)).toBe(expected);
  });

  it('is used only without a valid name', () => {
    expect(findHostOrigin('javascript:alert(1)', 'https://app.example/')).toBe(
      'https://app.example',
    );
    expect(findHostOrigin('https://other.example', 'https://app.example/')).toBe(
      'https://other.example',
    );
  });
});
