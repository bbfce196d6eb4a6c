import type { Configuration } from "webpack-dev-server";

export declare function developmentServer(
  server: Configuration["server"],
): Configuration & { readonly port: number };
