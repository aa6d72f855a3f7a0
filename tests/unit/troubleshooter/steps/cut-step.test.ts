import { describe, expect, it } from 'vitest';
import { cutStep } from '../../../../src/troubleshooter/steps/cut-step.ts';

const step =
  '<div data-step-page data-a="x &amp; y"><h1>钱&nbsp;呢？<br></h1><!-- a --><div>b</div></div>';

const page = (main: string): string => `<!DOCTYPE html><html lang="en"><head>
<meta charset="utf-8"><title>a &amp; b</title><link rel="stylesheet" href="/a.css">
<link rel="canonical" href="/en/"><meta property="og:title" content="a"><script>theme()</script></head><body>
<header class="site-header"><a href="/">Home</a><a href="/zh/" data-locale-choice="zh">中文</a></header>
<template><script type="module" src="/part.js"></script></template><main><svg><title>no</title></svg>${main}</main><script type="module" src="/b.js"></script></body></html>`;

describe('a step', () => {
  it('is cut out of its page unchanged, with everything that changes with it', () => {
    expect(cutStep(page(step), '/en/solve/a/')).toBe(
      '<title>a &amp; b</title>' +
        '<link rel="canonical" href="/en/"><meta property="og:title" content="a">' +
        '<link rel="stylesheet" href="/a.css">' +
        '<body><header class="site-header"><a href="/zh/" data-locale-choice="zh">中文</a></header>' +
        step +
        '<script type="module" src="/b.js"></script>',
    );
  });

  it('is required on the page', () => {
    expect(() => cutStep(page('<div></div>'), '/en/solve/a/')).toThrow(
      '/en/solve/a/ has no [data-step-page]; expected a step of a flow.',
    );
  });
});
