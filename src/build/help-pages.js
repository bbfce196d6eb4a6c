const { marked } = require("marked");

/** No script, nothing from elsewhere. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

const page = (title, body, toRoot) => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <title>${title}</title>
    <link rel="stylesheet" href="${toRoot}help.css" />
  </head>
  <body>
    <main>${body}</main>
  </body>
</html>
`;

/**
 * A Markdown page of docs/ as the HTML page the help links open.
 * Links between pages keep working: `.md` becomes `.html`.
 *
 * @param {string} toRoot from the page's folder to that of help.css: "" or "../"
 */
function helpPage(markdown, toRoot) {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? "BHXH";
  const body = marked
    .parse(markdown, { async: false })
    .replace(/(href="[^":]+)\.md(#[^"]*)?"/g, '$1.html$2"')
    .replace(/<h([23])>(.*?)<\/h\1>/g, (whole, level, text) => {
      const id = /<code>([A-Z]+\.)?([A-Z]+)/.exec(text)?.[2]?.toLowerCase();
      return id === undefined ? whole : `<h${level} id="${id}">${text}</h${level}>`;
    });
  return page(title, body, toRoot);
}

module.exports = { helpPage };
