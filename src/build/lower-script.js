const ts = require("typescript");

/** 10n becomes BigInt("10"). */
const withoutBigintLiterals = (context) => (file) => {
  const { factory } = context;
  const visit = (node) =>
    ts.isBigIntLiteral(node)
      ? factory.createCallExpression(factory.createIdentifier("BigInt"), undefined, [
          factory.createStringLiteral(BigInt(node.text.slice(0, -1)).toString()),
        ])
      : ts.visitEachChild(node, visit, context);
  return ts.visitNode(file, visit);
};

/**
 * A script in the syntax of ECMAScript 2019, which is what Google's script editor reads. Its engine
 * knows more than its editor: BigInt is there, but a file with the literal 10n is refused.
 */
const lowerScript = (script) =>
  ts.transpileModule(script, {
    compilerOptions: { target: ts.ScriptTarget.ES2019, module: ts.ModuleKind.ESNext },
    transformers: { before: [withoutBigintLiterals] },
  }).outputText;

module.exports = { lowerScript };
