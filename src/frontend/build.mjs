// Compiles the style sheet and the scripts into src/main/resources. Run by a developer (npm ci && npm run build), never by Maven.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import * as sass from "sass";

const resources = new URL("../main/resources/", import.meta.url);
const assets = new URL("static/roundtable/assets/", resources);
const here = new URL("./", import.meta.url).pathname;
const version = (name) => JSON.parse(readFileSync(`${here}node_modules/${name}/package.json`, "utf8")).version;
const banner =
  `/* Contains GOV.UK Frontend ${version("govuk-frontend")} and MOJ Frontend ` +
  `${version("@ministryofjustice/frontend")}, MIT licence: see LICENCES.txt */\n`;

// MOJ's time line can list documents with an icon of theirs; ours does not.
const styles = sass
  .compile(`${here}roundtable.scss`, { style: "expanded", loadPaths: [here], quietDeps: true })
  .css.replace(/\.moj-timeline__document-link \{[^}]*\}/, "");
const shared = { minify: true, legalComments: "none", target: "es2020" };
const css = esbuild.transformSync(styles, { ...shared, target: ["chrome87", "firefox78", "safari14"], loader: "css" }).code;
const script = esbuild.buildSync({
  ...shared,
  entryPoints: [`${here}roundtable.mjs`],
  bundle: true,
  format: "esm",
  write: false,
}).outputFiles[0].text;
const start = esbuild.transformSync(readFileSync(`${here}start.js`, "utf8"), shared).code;

const forbidden = /GDS Transport|crown|crest|govuk-logo|moj-logo|@font-face|url\((?!["']?data:)/i;
const limits = { "roundtable.css": 26, "roundtable.js": 23, "start.js": 1 };
const outputs = { "roundtable.css": banner + css, "roundtable.js": banner + script, "start.js": start };

mkdirSync(assets, { recursive: true });
const link = {};
for (const [name, text] of Object.entries(outputs)) {
  const found = text.match(forbidden);
  if (found) throw new Error(`${name} contains "${found[0]}", which is not ours to use`);
  const kilobytes = gzipSync(text).length / 1024;
  if (kilobytes > limits[name]) throw new Error(`${name} has ${kilobytes} KB compressed, the limit is ${limits[name]}`);
  writeFileSync(new URL(name, assets), text);
  link[name] = `@{/roundtable/assets/${name}(v='${createHash("sha256").update(text).digest("hex").slice(0, 8)}')}`;
  console.log(`${name}: ${kilobytes.toFixed(1)} KB compressed`);
}

writeFileSync(
  new URL("templates/roundtable/assets.html", resources),
  `<!--/* Written by src/frontend/build.mjs: the addresses change with the content, so that browsers may keep the files. */-->
<link th:fragment="style-sheet" rel="stylesheet" th:href="${link["roundtable.css"]}">
<script th:fragment="start-script" th:src="${link["start.js"]}"></script>
<script th:fragment="page-script" type="module" th:src="${link["roundtable.js"]}"></script>
`,
);
