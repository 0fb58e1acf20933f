/**
 * Chromium lets no test answer requests for a scheme of the app's own, so app://bundle/x is shown to the
 * page as https://bundle.app.test/x and turned back before the shell sees it.
 */
const webSchemes = /^(https?|file|data|blob|about|chrome-error)$/;

export function toPageAddress(address: string): string {
  const [, scheme = '', host = '', rest = ''] =
    /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/is.exec(address) ?? [];
  return scheme === '' || webSchemes.test(scheme) ? address : `https://${host}.${scheme}.test${rest || '/'}`;
}

export function fromPageAddress(address: string): string {
  return address.replace(/^https:\/\/([^/?#]+)\.([a-z][a-z0-9+-]*)\.test(?=[/?#]|$)/, '$2://$1');
}
