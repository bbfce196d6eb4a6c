import type { HostFailure } from "../../core/model/failure";
import type { Command } from "../command";
import type { Language, Words } from "../words";
import type { Around } from "./around";
import { failureOf } from "./failure-of";
import { clearMarks, mark, remark, unmark } from "./marks";
import { undo, write } from "./write";

/** Parts of the pane that are fetched when they are first needed. */
export interface Parts {
  words(language: Language): Promise<Words>;
  check(): Promise<typeof import("./check")>;
  appendix(): Promise<typeof import("./appendix")>;
  memory(): Promise<typeof import("./memory")>;
  records(): Promise<typeof import("./records")>;
}

/** Carries out one command; the only place of the pane where the workbook is touched. */
export async function perform(command: Command, around: Around, parts: Parts): Promise<void> {
  try {
    await carryOut(command, around, parts);
  } catch (error) {
    // a bug of ours must not leave the officer before a pane that waits for ever
    giveUp(command, failureOf(error), around);
  }
}

async function carryOut(command: Command, around: Around, parts: Parts): Promise<void> {
  const { host, send } = around;
  switch (command.kind) {
    case "check":
      return (await parts.check()).check(command, around);
    case "explain":
      return (await parts.check()).explain(command, around);
    case "follow":
      return (await parts.check()).follow(around);
    case "watch":
      await host.onEdit((range) => send({ kind: "edited", range }));
      return;
    case "recall":
      return (await parts.memory()).recall(around);
    case "reveal": {
      const revealed = await host.reveal(command.range);
      if (!revealed.ok) send({ kind: "failed", failure: revealed.failure });
      return;
    }
    case "set":
      return (await parts.memory()).set(command, around);
    case "keepLive":
      return (await parts.memory()).keepLive(command, around);
    case "ignore":
      return (await parts.memory()).ignore(command, around);
    case "log":
      return (await parts.memory()).log(command, around);
    case "record":
      return (await parts.records()).record(command, around);
    case "writeLog":
      return (await parts.records()).writeLog(around);
    case "clearMarks":
      return clearMarks(around);
    case "mark":
      return mark(command.marks, around);
    case "remark":
      return remark(command.edits, around);
    case "unmark":
      return unmark(around);
    case "copy":
      return (await parts.check()).copyList(command, around);
    case "write": {
      const failure = await write(command.write, around);
      if (failure !== null) send({ kind: "failed", failure });
      return;
    }
    case "undo":
      return undo(command.write, around);
    case "readSelection":
      return (await parts.appendix()).readSelection(around);
    case "readTables":
      return (await parts.appendix()).readTables(around);
    case "build":
      return (await parts.appendix()).build(command, around);
    case "speak":
      send({ kind: "wordsLoaded", words: await parts.words(command.language) });
      if (command.remembered) around.rememberLanguage(command.language);
      return;
  }
}

function giveUp(command: Command, failure: HostFailure, { send }: Around): void {
  switch (command.kind) {
    case "check":
      return send({ kind: "checkFailed", run: command.run, failure });
    case "readSelection":
    case "readTables":
    case "build":
      return send({ kind: "appendixFailed", failure });
    case "follow":
      return send({ kind: "followFailed" });
    case "mark":
    case "remark":
    case "unmark":
      return send({ kind: "markingFailed", marking: command.kind === "unmark", failure });
    case "undo":
      return send({ kind: "undoFailed", write: command.write, failure });
    case "explain":
    case "watch":
    case "recall":
    case "set":
    case "keepLive":
    case "ignore":
    case "log":
    case "record":
    case "writeLog":
    case "clearMarks":
    case "reveal":
    case "copy":
    case "write":
    case "speak":
      return send({ kind: "failed", failure });
  }
}
