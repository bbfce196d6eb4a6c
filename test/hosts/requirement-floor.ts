import ts from "typescript";

/** The requirement floor of manifest.xml: what every Excel we serve has. */
const FLOOR: Version = [1, 9];

type Version = readonly [number, number];

/** A member of Excel's API that not every Excel we serve has, used without asking first. */
export interface AboveFloor {
  readonly file: string;
  readonly line: number;
  readonly member: string;
  readonly set: string;
}

/**
 * The members above the floor that `files` use outside a capability check. The set a member came
 * with is its `[Api set: …]` tag in @types/office-js, or that of the class it belongs to. A check
 * is a condition around it that asks `isSetSupported("ExcelApi", version)` for enough.
 */
export function membersAboveFloor(program: ts.Program, files: readonly string[]): AboveFloor[] {
  const checker = program.getTypeChecker();
  const found: AboveFloor[] = [];
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} is not in the program`);
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) {
        const set = setOf(checker, node);
        if (set !== null && isAbove(set, FLOOR) && !isChecked(node, set)) {
          const { line } = source.getLineAndCharacterOfPosition(node.getStart());
          found.push({ file, line: line + 1, member: node.text, set: set.text });
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

interface ApiSet {
  readonly text: string;
  readonly name: string;
  readonly version: Version;
}

/** The requirement set an identifier needs; null when it is none of Excel's. */
function setOf(checker: ts.TypeChecker, node: ts.Identifier): ApiSet | null {
  const sets = declarationsOf(checker, node)
    .filter((declaration) => declaration.getSourceFile().fileName.includes("@types/office-js/"))
    .flatMap((declaration) => tagOf(declaration) ?? []);
  return sets.sort((one, other) => compare(one.version, other.version))[0] ?? null;
}

/** For a call the overload it takes, for a property of an object literal the one it fills. */
function declarationsOf(checker: ts.TypeChecker, node: ts.Identifier): readonly ts.Declaration[] {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && ts.isCallExpression(parent.parent)) {
    const call = parent.parent.expression === parent ? parent.parent : null;
    const signature = call === null ? undefined : checker.getResolvedSignature(call);
    if (parent.name === node && signature?.declaration) return [signature.declaration];
  }
  if (ts.isPropertyAssignment(parent) && parent.name === node) {
    const filled = checker.getContextualType(parent.parent)?.getProperty(node.text);
    return filled?.declarations ?? [];
  }
  return checker.getSymbolAtLocation(node)?.declarations ?? [];
}

function tagOf(declaration: ts.Node): ApiSet | null {
  for (let at: ts.Node = declaration; !ts.isSourceFile(at); at = at.parent) {
    const comment = at.getFullText().slice(0, at.getStart() - at.getFullStart());
    const [text, name, major, minor] = /\[Api set: (\w+) (\d+)\.(\d+)/.exec(comment) ?? [];
    if (text !== undefined && name !== undefined) {
      return { text: text.slice(1), name, version: [Number(major), Number(minor)] };
    }
    if (ts.isModuleDeclaration(at)) return null;
  }
  return null;
}

/** Sets of one platform only ("ExcelApiOnline", "ExcelApiDesktop") are above any floor. */
const isAbove = ({ name, version }: ApiSet, floor: Version): boolean =>
  name === "ExcelApi" ? compare(version, floor) > 0 : name.startsWith("ExcelApi");

const compare = (one: Version, other: Version): number => one[0] - other[0] || one[1] - other[1];

function isChecked(node: ts.Node, set: ApiSet): boolean {
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    const condition = conditionAround(at);
    if (condition !== null && grants(condition, set)) return true;
  }
  return false;
}

/** The condition under which a node runs, where its parent sets one. */
function conditionAround(node: ts.Node): ts.Expression | null {
  const { parent } = node;
  if (ts.isIfStatement(parent) && parent.thenStatement === node) return parent.expression;
  if (ts.isConditionalExpression(parent) && parent.whenTrue === node) return parent.condition;
  const isAnd =
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd && parent.right === node ? parent.left : null;
}

function grants(condition: ts.Expression, set: ApiSet): boolean {
  const asked = /isSetSupported\(\s*"(\w+)",\s*"(\d+)\.(\d+)"\s*\)/.exec(condition.getText());
  if (asked === null) return false;
  const [, name, major, minor] = asked;
  return name === set.name && compare([Number(major), Number(minor)], set.version) >= 0;
}
