import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** No page has a script, unless it says so itself (`serve`, `script`). What is not named here is forbidden. */
const policy = [
  "default-src 'none'",
  "script-src 'none'",
  ...["style-src 'self'", "font-src 'self'", "img-src 'self'"],
  ...["form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"],
].join('; ');

const headers = [
  { key: 'content-security-policy', value: policy },
  { key: 'x-content-type-options', value: 'nosniff' },
  // Not `no-referrer`: with it browsers send `Origin: null` with our own forms too, and the API refuses those.
  { key: 'referrer-policy', value: 'same-origin' },
  { key: 'cross-origin-opener-policy', value: 'same-origin' },
  { key: 'cross-origin-resource-policy', value: 'same-origin' },
  { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'x-frame-options', value: 'DENY' },
];

/** The scripts of the few pages that have one, as the build left them: name → where it stands and its hash. */
const scripts = new URL('public/script/scripts.json', import.meta.url);

// A program of its own, beside this file wherever the product stands.
process.env.PAPER_PROGRAM ??= fileURLToPath(new URL('paper/typeset.mjs', import.meta.url));

/** Said over TLS alone (RFC 6797); the proxy in front says which it is. */
const overTls = {
  source: '/:path*',
  has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
  headers: [{ key: 'strict-transport-security', value: 'max-age=63072000; includeSubDomains' }],
};

/** @type {import('next').NextConfig} */
export default {
  distDir: process.env.NEXT_DIST ?? '.next',
  outputFileTracingRoot: root,
  turbopack: { root },
  poweredByHeader: false,
  // Pages are never kept by a browser, so a mark to compare them by is work for nothing.
  generateEtags: false,
  reactStrictMode: true,
  skipTrailingSlashRedirect: true,
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.json' },
  env: { PAGE_POLICY: policy, PAGE_SCRIPTS: existsSync(scripts) ? readFileSync(scripts, 'utf8') : '{}' },
  headers: async () => [
    { source: '/:path*', headers: process.env.NODE_ENV === 'production' ? headers : headers.slice(1) },
    overTls,
    { source: '/script/:file*.js', headers: [{ key: 'cache-control', value: 'public, max-age=31536000, immutable' }] },
  ],
};
