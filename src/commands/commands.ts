import { sendRequest, type PaneRequest } from "../taskpane/request";

/** A ribbon button that opens the pane and leaves it something to do. */
const ask =
  (request: PaneRequest) =>
  async (event: Office.AddinCommands.Event): Promise<void> => {
    try {
      await Office.addin.showAsTaskpane();
      sendRequest(request);
    } finally {
      // without this the ribbon shows the button as running until Office gives up on it
      event.completed();
    }
  };

Office.actions.associate("checkSheet", ask("check"));
Office.actions.associate("buildAppendix", ask("appendix"));
