/** A row of a small form: target, actual, printed whole percent, copy of the actual. */
export interface OracleRow {
  readonly d: number;
  readonly n: number;
  readonly p: number;
  readonly c: number;
}

export const letters = ["d", "n", "p", "c"] as const;
type Letter = (typeof letters)[number];

/** A figure by its letter and its row, "n2". */
const nameOf = (letter: Letter, at: number): string => `${letter}${at}`;

export const fits = ({ d, n, p }: OracleRow): boolean =>
  d > 0 && Math.abs(200 * n - 2 * p * d) <= d;

/** Roots that set a figure free: itself, and what it was computed from where it agrees with that. */
function freedBy(row: OracleRow, letter: Letter, at: number): readonly string[] {
  const own = nameOf(letter, at);
  const actual = nameOf("n", at);
  if (letter === "p" && fits(row)) return [own, actual, nameOf("d", at)];
  return letter === "c" && row.c === row.n ? [own, actual] : [own];
}

/**
 * The smallest set of mistyped figures as an integer program in CPLEX's LP format: `r` says that a
 * figure is a root, `v` what it should be. A figure keeps what is printed unless a root frees it; the
 * last row is the sum of the others; copies repeat; a percent that is not free fits its counts. `most`
 * bounds every figure, and with it what a freed percent lifts.
 */
export function programOf(rows: readonly OracleRow[], most: number): string {
  const constraints: string[] = [];
  const roots = rows.flatMap((_, at) => letters.map((letter) => `r_${nameOf(letter, at)}`));
  const counts = rows.flatMap((_, at) => ["d", "n", "c"].map((letter) => `v_${letter}${at}`));
  const last = rows.length - 1;
  rows.forEach((row, at) => {
    for (const letter of ["d", "n", "c"] as const) {
      const value = `v_${nameOf(letter, at)}`;
      const free = freedBy(row, letter, at).map((root) => `${most} r_${root}`);
      constraints.push(`${value} - ${free.join(" - ")} <= ${row[letter]}`);
      constraints.push(`${value} + ${free.join(" + ")} >= ${row[letter]}`);
    }
    constraints.push(`v_c${at} - v_n${at} = 0`);
    const lifted = 400 * most;
    const lift = freedBy(row, "p", at).map((root) => `${lifted} r_${root}`);
    const [low, high] = [2 * row.p - 1, 2 * row.p + 1];
    constraints.push(`200 v_n${at} - ${high} v_d${at} - ${lift.join(" - ")} <= 0`);
    constraints.push(`200 v_n${at} - ${low} v_d${at} + ${lift.join(" + ")} >= 0`);
    constraints.push(
      `v_d${at} + ${freedBy(row, "p", at)
        .map((root) => `r_${root}`)
        .join(" + ")} >= 1`,
    );
  });
  for (const letter of ["d", "n", "c"]) {
    const parts = rows.slice(0, last).map((_, at) => `v_${letter}${at}`);
    constraints.push(`v_${letter}${last} - ${parts.join(" - ")} = 0`);
  }
  return [
    "Minimize",
    ` cost: ${roots.join(" + ")}`,
    "Subject To",
    ...constraints.map((constraint) => ` ${constraint}`),
    "Bounds",
    ...counts.map((count) => ` 0 <= ${count} <= ${most}`),
    "General",
    ` ${counts.join(" ")}`,
    "Binary",
    ` ${roots.join(" ")}`,
    "End",
  ].join("\n");
}
