const style = `
  :root { color-scheme: light dark; }
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
  ul { list-style: none; padding: 0; } li { border-block-end: 1px solid #8886; padding: .5rem 0; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border: 1px solid #8886; padding: 1rem; }
  iframe { width: 100%; height: 36rem; border: 1px solid #8886; background: #fff; }
  .small { opacity: .75; font-size: .875rem; }`;

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text) => String(text).replace(/[&<>"']/g, (sign) => escapes[sign]);

const page = (title, body) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title><style>${style}</style></head>
<body>${body}</body></html>`;

/** Addresses in plain text become links; everything around them is escaped. */
function withLinks(text) {
  return text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((part, place) => (place % 2 === 1 ? `<a href="${escape(part)}">${escape(part)}</a>` : escape(part)))
    .join('');
}

export function listPage(messages, to) {
  const items = messages.map(
    ({ id, at, to: people, subject }) =>
      `<li><a href="/${id}" dir="auto">${escape(subject || '(no subject)')}</a><br><span class="small">to ${escape(people.join(', '))}, ${escape(at)}</span></li>`,
  );
  const heading = to ? `Mail to ${escape(to)}` : 'Mail caught on this machine';
  const nothing = '<p>Nothing yet. Reload this page after something was sent.</p>';
  return page('Mail', `<h1>${heading}</h1>${items.length > 0 ? `<ul>${items.join('')}</ul>` : nothing}`);
}

export function messagePage({ id, at, from, to, subject, text, html, attachments }) {
  const files = attachments.map(({ filename, contentType, text: content }) =>
    `<h2 class="small">${escape(filename)} (${escape(contentType)})</h2>${content ? `<pre>${escape(content)}</pre>` : ''}`);
  return page(subject, `<p><a href="/">All mail</a></p><h1 dir="auto">${escape(subject)}</h1>
<p class="small">from ${escape(from)}<br>to ${escape(to.join(', '))}<br>${escape(at)}</p>
<pre dir="auto">${withLinks(text)}</pre>
${html ? `<h2>As HTML</h2><iframe src="/${id}/html" sandbox="allow-popups allow-popups-to-escape-sandbox" title="The message as HTML"></iframe>` : ''}
${files.join('')}`);
}

export const notFoundPage = () => page('Not found', '<h1>This message is not here</h1><p><a href="/">All mail</a></p>');
