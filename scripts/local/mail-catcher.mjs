import { createServer } from 'node:http';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { listPage, messagePage, notFoundPage } from './mail-pages.mjs';

const capacity = 500;
const pageRules = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; base-uri 'none'; form-action 'none'";
const messageRules = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data: cid:";

/**
 * Receives every mail the product sends and shows it on a local page; nothing leaves this machine, nothing is kept on disk.
 * JSON for tests: /messages.json, newest first, with ?to=<address> for one person's.
 */
export async function startMailCatcher({ smtpPort, pagePort }) {
  const messages = [];
  let lastId = 0;
  const keep = (message) => {
    messages.unshift({ id: (lastId += 1), at: new Date().toISOString(), ...message });
    messages.length = Math.min(messages.length, capacity);
  };
  const smtp = new SMTPServer({
    authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true, size: 10_000_000,
    onData: (stream, session, done) => receive(stream, session).then((message) => (keep(message), done()), done),
  });
  smtp.on('error', () => {});
  const pages = createServer((request, response) => answer(request, response, messages));
  await Promise.all([listen(smtp, smtpPort), listen(pages, pagePort)]);
  return {
    close: async () => {
      pages.close();
      pages.closeAllConnections();
      await new Promise((resolve) => smtp.close(resolve));
    },
  };
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    (server.server ?? server).once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** The envelope, not the header, says who gets it. */
async function receive(stream, session) {
  const mail = await simpleParser(stream, { skipImageLinks: true, skipTextToHtml: true });
  return {
    from: mail.from?.text ?? '',
    to: session.envelope.rcptTo.map(({ address }) => address.toLowerCase()),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    headers: Object.fromEntries(mail.headerLines.map(({ key, line }) => [key, line.slice(line.indexOf(':') + 1).trim()])),
    attachments: mail.attachments.map(({ filename, contentType, content }) => ({
      filename: filename ?? '', contentType, text: /^text\//.test(contentType) ? content.toString('utf8') : undefined,
    })),
  };
}

function answer(request, response, messages) {
  // A page elsewhere that names this machine by another name must not read other people's sign-in links.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? '')) return send(response, 403, 'text/plain', 'Use localhost.');
  const url = new URL(request.url, 'http://localhost');
  const to = url.searchParams.get('to')?.toLowerCase();
  const wanted = to ? messages.filter((message) => message.to.includes(to)) : messages;
  if (url.pathname === '/messages.json') return send(response, 200, 'application/json', JSON.stringify(wanted));
  if (url.pathname === '/') return send(response, 200, 'text/html', listPage(wanted, to), pageRules);
  const [, id, html] = /^\/(\d+)(\/html)?$/.exec(url.pathname) ?? [];
  const message = messages.find((each) => each.id === Number(id));
  if (!message) return send(response, 404, 'text/html', notFoundPage(), pageRules);
  if (html) return send(response, 200, 'text/html', message.html, messageRules);
  return send(response, 200, 'text/html', messagePage(message), pageRules);
}

function send(response, status, type, body, policy = "default-src 'none'") {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', 'content-security-policy': policy,
    'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer',
  });
  response.end(body);
}
