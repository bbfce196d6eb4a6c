/** Where office.js fetches the rest of itself from. */
const microsoft = "https://appsforoffice.microsoft.com/";

/** What browsers with Trusted Types have; the library of types has not got it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string; createScriptURL(url: string): string | null },
  ): unknown;
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/**
 * The page demands Trusted Types (its Content-Security-Policy); this is what is trusted. office.js
 * knows nothing of them, so the policy is the default one, for whoever asks: scripts of Microsoft's
 * address, and of HTML nothing but its text.
 */
export function declareTrust(): void {
  window.trustedTypes?.createPolicy("default", {
    createHTML: (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;"),
    createScriptURL: (url) => (url.startsWith(microsoft) ? url : null),
  });
}
