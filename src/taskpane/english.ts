import { appendix } from "../messages/en/appendix";
import { causes } from "../messages/en/causes";
import { failures } from "../messages/en/failures";
import { findings } from "../messages/en/findings";
import { pane } from "../messages/en/pane";

export const english = { pane, appendix, findings, causes, failures };
