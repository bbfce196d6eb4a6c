import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface Props {
  onFiles(files: readonly File[]): void;
  readonly children: ComponentChildren;
}

/** A place files can be dropped on; what stands in it does the same by click and key. */
export function DropZone({ onFiles, children }: Props) {
  const [isOver, setOver] = useState(false);
  return (
    <div
      class={isOver ? "drop-zone over" : "drop-zone"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        // else the browser would leave the pane and open the file
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      {children}
    </div>
  );
}
