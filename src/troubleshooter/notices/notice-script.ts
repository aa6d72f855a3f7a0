/** Shows the notices before it that hold now, and hides those that do not, whenever the page was built. */
export const noticeScript = [
  'document.querySelectorAll("[data-notice]").forEach(function(e){',
  'var n=Date.now(),d=e.dataset;e.hidden=n<Date.parse(d.start)||n>=Date.parse(d.end)})',
].join('');
