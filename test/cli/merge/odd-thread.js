/*
 * A thread for tests: it does with a "file" what the file's name says. In plain JavaScript, so that
 * a thread starts at once.
 */
const hold = [];

module.exports = async ({ path }) => {
  switch (path) {
    case "hangs":
      for (;;);
    case "never answers":
      return new Promise(() => undefined);
    case "takes all memory":
      for (;;) hold.push(Array.from({ length: 100_000 }, (_, index) => ({ index })));
    case "throws":
      throw new Error("a fault");
    case "ends the thread":
      return process.exit(3);
    default:
      return {
        ok: true,
        value: { kind: "read", hash: path, value: `${path}!` },
      };
  }
};
