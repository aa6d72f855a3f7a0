/** Shows the current notices above the script and hides the others, independent of when the page was built. */
export const noticeScript = [
  'document.querySelectorAll("[data-notice]").forEach(function(e){',
  'var n=Date.now(),d=e.dataset;e.hidden=n<Date.parse(d.start)||n>=Date.parse(d.end)})',
].join('');
