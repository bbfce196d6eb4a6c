import type { Finding } from "../../core/model/finding";
import type { Table } from "../../core/model/table";
import { findingKey } from "../../core/records/finding-key";
import type { Ignored } from "../../core/records/ignored";
import type { Report } from "../state/check";

/** A finding the officer lets stand, and why. */
export interface AsideFinding {
  readonly key: string;
  readonly finding: Finding;
  readonly table: Table;
  readonly reason: string;
}

/** A report without the findings that are ignored, and these in the order of its tables. */
export interface Sifted {
  readonly report: Report;
  readonly aside: readonly AsideFinding[];
}

const known = new WeakMap<Report, readonly [Ignored, Sifted]>();

/**
 * Sets aside what was ignored: it is neither listed nor counted, marked or repaired. The same report
 * and the same ignored findings give the same answer, so that views can tell that nothing changed.
 */
export function setAside(report: Report, ignored: Ignored): Sifted {
  if (ignored.size === 0) return { report, aside: [] };
  const [before, answer] = known.get(report) ?? [null, null];
  if (before === ignored && answer !== null) return answer;
  const sifted = sift(report, ignored);
  known.set(report, [ignored, sifted]);
  return sifted;
}

function sift(report: Report, ignored: Ignored): Sifted {
  const aside: AsideFinding[] = [];
  const tables = report.review.tables.map((reviewed) => {
    const findings = reviewed.findings.filter((finding) => {
      const key = findingKey(reviewed.table, finding);
      const reason = ignored.get(key);
      if (reason !== undefined) aside.push({ key, finding, table: reviewed.table, reason });
      return reason === undefined;
    });
    return findings.length === reviewed.findings.length ? reviewed : { ...reviewed, findings };
  });
  const gone = new Set(aside.map(({ finding }) => finding));
  const causes =
    report.causes?.map((cause) => ({
      ...cause,
      findings: cause.findings.filter((finding) => !gone.has(finding)),
    })) ?? null;
  return aside.length === 0
    ? { report, aside }
    : { report: { ...report, review: { tables }, causes }, aside };
}
