/**
 * Who may import whom (docs/adr/0002). A row: the folder, and the folders of src it may import
 * besides itself. What is not listed is forbidden.
 */
const mayImport = {
  "core/model": [],
  "core/numbers": ["core/model"],
  "core/edits": ["core/model"],
  "core/suspects": ["core/model", "core/numbers", "core/relations"],
  "core/indicators": ["core/model", "core/numbers"],
  "core/tables": ["core/model", "core/numbers"],
  "core/relations": ["core/model", "core/numbers"],
  "core/formulas": ["core/model"],
  "core/rules": [
    "core/model",
    "core/numbers",
    "core/indicators",
    "core/relations",
    "core/formulas",
  ],
  "core/text": ["core/model", "core/numbers", "core/indicators", "core/tables"],
  "core/appendix": ["core/model", "core/numbers", "core/tables", "core/formulas", "core/settings"],
  "core/settings": ["core/model", "core/numbers", "core/indicators"],
  "core/records": ["core/model", "core/numbers", "core/edits", "core/rules", "core/appendix"],
  "core/draft": ["core/model", "core/numbers", "core/settings"],
  "core/consolidate": [
    "core/model",
    "core/numbers",
    "core/tables",
    "core/appendix",
    "core/draft/period.ts",
  ],
  messages: ["core"],
  forms: ["core/model", "core/appendix"],
  hosts: ["core/model", "core/edits"],
  cli: ["core", "messages", "forms", "hosts/port.ts", "hosts/file-host.ts"],
  functions: ["core", "messages"],
  taskpane: ["core", "messages", "hosts/port.ts"],
  commands: ["core", "messages", "hosts/port.ts", "taskpane/request.ts"],
  sheets: ["core", "messages", "functions", "hosts/port.ts", "taskpane"],
};

/** The files of each shell that choose its hosts: where it starts, and where it reads other files. */
const hostChoosers = {
  taskpane: "^src/taskpane/(index\\.tsx|merge/reading/read-source\\.ts)$",
  cli: "^src/cli/(open|read-tables)\\.ts$",
  sheets: "^src/sheets/(code|sidebar)\\.ts$",
};

const inSource = (path) => `^src/${path.endsWith(".ts") ? path.replace(".", "\\.") : `${path}/`}`;

const tableRules = Object.entries(mayImport).map(([folder, targets]) => ({
  name: `${folder} may import ${targets.join(", ") || "nothing"}`,
  severity: "error",
  from: {
    path: inSource(folder),
    pathNot: hostChoosers[folder],
  },
  to: { path: "^src/", pathNot: [inSource(folder), ...targets.map(inSource)] },
}));

module.exports = {
  forbidden: [
    ...tableRules,
    {
      name: "no circles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "host adapters do not know each other",
      severity: "error",
      from: { path: "^src/hosts/([^/]+)/" },
      to: { path: "^src/hosts/[^/]+/", pathNot: "^src/hosts/$1/" },
    },
    {
      name: "workbench and build are imported by none",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(workbench|build)/" },
      to: { path: "^src/(workbench|build)/" },
    },
    {
      name: "the core uses no package",
      severity: "error",
      from: { path: "^src/core/" },
      to: { dependencyTypes: ["npm", "npm-dev", "core"] },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js"] },
  },
};
