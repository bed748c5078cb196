// What `./comity advisories` does: asks OSV (https://osv.dev) about every library in the bills of materials given, by name and version.
// Nothing else is sent. Ends with 0 if no advisory is known, 1 if one is, 3 if nobody could be asked.
import { readFileSync } from 'node:fs';

const OSV = process.env.COMITY_OSV ?? 'https://api.osv.dev';
const MOST_AT_ONCE = 500;

function librariesOf(bill) {
  const { components = [] } = JSON.parse(readFileSync(bill, 'utf8'));
  return components.map(({ purl }) => purl).filter((purl) => purl && !purl.startsWith('pkg:maven/org.comity/'));
}

async function advisoriesOn(libraries) {
  const answer = await fetch(`${OSV}/v1/querybatch`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ queries: libraries.map((purl) => ({ package: { purl } })) }),
    signal: AbortSignal.timeout(60_000),
  });
  if (!answer.ok) throw new Error(`${OSV} answered ${answer.status}`);
  const { results } = await answer.json();
  if (results?.length !== libraries.length) throw new Error(`${OSV} did not answer for each library`);
  return libraries.flatMap((purl, index) => (results[index].vulns ?? []).map(({ id }) => `${purl}  https://osv.dev/${id}`));
}

const libraries = [...new Set(process.argv.slice(2).flatMap(librariesOf))].sort();
const found = [];
try {
  for (let first = 0; first < libraries.length; first += MOST_AT_ONCE) {
    found.push(...(await advisoriesOn(libraries.slice(first, first + MOST_AT_ONCE))));
  }
} catch (problem) {
  console.error(`comity: nobody could be asked about ${libraries.length} libraries: ${problem.cause?.message ?? problem.message}.`);
  console.error('  This needs a network that lets https://api.osv.dev through. The bills of materials can be checked elsewhere with any scanner:');
  process.argv.slice(2).forEach((bill) => console.error(`  ${bill}`));
  process.exit(3);
}
found.forEach((line) => console.log(line));
console.log(`${libraries.length} libraries, ${found.length} known advisories.`);
process.exit(found.length === 0 ? 0 : 1);
