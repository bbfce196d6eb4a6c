const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { functionFiles } = require("./functions-metadata");

/**
 * What Google calls by name: it looks for plain functions, and shows the comment of those marked
 * @customfunction while a formula is typed. A bundler drops both, so they are written after it, each
 * handing over to the bundle's global BHXH.
 */
const entries = `
function onOpen() {
  BHXH.onOpen();
}

function onInstall() {
  BHXH.onOpen();
}

function bhxhSidebar() {
  BHXH.openSidebar();
}

function bhxhCheck() {
  BHXH.openCheck();
}

function bhxhAppendix() {
  BHXH.openAppendix();
}

function bhxhHost(request) {
  return BHXH.host(request);
}
`;

const parameterLine = ({ name, description, optional }) =>
  ` * @param {any} ${optional ? `[${name}]` : name} ${description}`;

function stub({ id, description, parameters }, functionName) {
  const names = parameters.map(({ name }) => name).join(", ");
  return `
/**
 * ${description}
 *
${parameters.map(parameterLine).join("\n")}
 * @return {any} Một ô, hoặc một vùng cùng cỡ.
 * @customfunction
 */
function BHXH_${id}(${names}) {
  return BHXH.functions.${functionName}(${names});
}
`;
}

/** Everything after the bundle in Code.js, from the same JSDoc as Excel's functions.json. */
async function sheetsStubs() {
  const { metadataJson, associate, errors } = await generateCustomFunctionsMetadata(functionFiles);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const names = new Map(associate.map(({ id, functionName }) => [id, functionName]));
  const stubs = JSON.parse(metadataJson).functions.map((definition) =>
    stub(definition, names.get(definition.id)),
  );
  return [entries, ...stubs].join("");
}

module.exports = { sheetsStubs };
