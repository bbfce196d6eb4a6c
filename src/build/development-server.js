/**
 * The server of `npm run dev`: for this machine only, and only by its name, so that no page elsewhere
 * can point a name of its own at it. Its pages keep their policy: no overlay that writes HTML, and no
 * parts exchanged while the page runs.
 *
 * @param {"http" | object} server https, with a certificate Office trusts
 */
const developmentServer = (server) => ({
  port: 3000,
  host: "localhost",
  allowedHosts: ["localhost"],
  headers: { "Access-Control-Allow-Origin": "*" },
  hot: false,
  client: { overlay: false },
  server,
});

module.exports = { developmentServer };
