import type { TextNotice } from "./state";
import { useText } from "./context";

/** What the last action came to, said aloud too. */
export function Notice({ notice }: { readonly notice: TextNotice | null }) {
  const { words } = useText();
  return (
    <p class="text-notice" role="status">
      {notice !== null && say(notice, words.pane)}
    </p>
  );
}

function say(notice: TextNotice, { notices }: ReturnType<typeof useText>["words"]["pane"]): string {
  return notice.kind === "replaced" ? notices.replaced(notice.count) : notices[notice.kind];
}
