/**
 * Sidebar.html: the pane's page with its script and styles inside, for Google serves a sidebar no
 * file beside it. Its policy is left out: it allows no script of the page's own, and Google has one.
 */
function sheetsSidebar({ page, style, script }) {
  const head = `<style>\n${style.replaceAll("</", "<\\/")}</style>`;
  const body = `<script>${inlineScript(script)}</script>\n  </body>`;
  return (
    page
      .replace(/\s*<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, "")
      .replace(/\s*<script[^>]*><\/script>/g, "")
      // what it says of Office
      .replace(/\s*<!--[^>]*-->\s*<div id="start">.*?<\/div>/s, "")
      // functions, because in a text "$&" would stand for what is replaced
      .replace(/<link rel="stylesheet"[^>]*>/, () => head)
      .replace("</body>", () => body)
  );
}

/** What would end the script early, or make the rest of it a comment, written otherwise. */
const inlineScript = (script) =>
  script.replace(/<(?=\/script|script|!--)/gi, "\\x3c").replace(/-->/g, "--\\x3e");

module.exports = { sheetsSidebar };
