/**
 * The directives of an nginx configuration, those of blocks included, each with its words; a file
 * nginx would not read is refused: a brace too many or too few, a directive without its end.
 */
export function parseNginx(text: string): readonly (readonly string[])[] {
  const tokens = text.matchAll(/#[^\n]*|"([^"]*)"|[{};]|[^\s{};"#]+/g);
  const directives: string[][] = [];
  let words: string[] = [];
  let depth = 0;
  for (const [token, quoted] of tokens) {
    if (token.startsWith("#")) continue;
    if (token === "}") {
      if (words.length > 0 || depth === 0) throw new Error(`} after ${words.join(" ")}`);
      depth -= 1;
    } else if (token === "{" || token === ";") {
      if (words.length === 0) throw new Error(`${token} after nothing`);
      directives.push(words);
      words = [];
      if (token === "{") depth += 1;
    } else {
      words.push(quoted ?? token);
    }
  }
  if (depth !== 0 || words.length > 0) throw new Error("the file ends inside a block");
  return directives;
}
