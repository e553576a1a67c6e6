// node read.js IN.pdf OUT.json: reads a PDF file with pdf.js and writes what a reader sees: metadata, outline, and for every
// page its text with places and widths, what is no content, its structure tree and the fonts it draws with.
import { readFile, writeFile } from "node:fs/promises";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

const data = new Uint8Array(await readFile(process.argv[2]));
const pdf = await getDocument({ data, verbosity: VerbosityLevel.ERRORS, useSystemFonts: false }).promise;
const { info, metadata } = await pdf.getMetadata();
const pages = [];
for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(await pdf.getPage(number)));

await writeFile(process.argv[3], JSON.stringify({
  language: info.Language,
  title: info.Title,
  xmpTitle: metadata.get("dc:title"),
  marked: (await pdf.getMarkInfo())?.Marked ?? false,
  outline: (await pdf.getOutline() ?? []).map(readBookmark),
  pages,
}));
await pdf.destroy();

async function readPage(page) {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map();
  const artifacts = [];
  let current = artifacts;
  for (const item of content.items) {
    if (item.type === "beginMarkedContentProps" && item.id) texts.set(item.id, current = []);
    else if (item.type?.startsWith("beginMarkedContent")) current = artifacts;
    else if (item.str !== undefined) current.push(item.str + (item.hasEOL ? "\n" : ""));
  }
  await page.getOperatorList();
  return {
    text: content.items.map((item) => (item.str ?? "") + (item.hasEOL ? "\n" : "")).join(""),
    items: content.items.filter((item) => item.str?.trim()).map(({ str, transform, width }) =>
      ({ text: str, x: transform[4], y: transform[5], width })),
    artifacts,
    structure: readNode(await page.getStructTree(), texts),
    fonts: [...new Set(Object.keys(content.styles))].map((id) => page.commonObjs.get(id).name).sort(),
  };
}

function readNode(node, texts) {
  if (node === null) return null;
  if (node.type === "content") return { role: "#", text: (texts.get(node.id) ?? []).join("") };
  return { role: node.role, children: (node.children ?? []).filter((child) => child.role || child.type === "content")
    .map((child) => readNode(child, texts)) };
}

function readBookmark(bookmark) {
  return { title: bookmark.title, children: bookmark.items.map(readBookmark) };
}
