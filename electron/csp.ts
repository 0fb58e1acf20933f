/**
 * The content security policy of the page, the same in the desktop app and in the browser: nothing but the
 * app's own files; styles that libraries insert at run time need the nonce of this very response.
 */

/** What the build leaves in index.html where the nonce goes. */
export const noncePlaceholder = '__CSP_NONCE__';

/** The value of the Content-Security-Policy header for one response. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
