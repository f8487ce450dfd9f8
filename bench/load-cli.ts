import { parseArgs } from 'node:util';
import { loadBench } from './load.ts';

/** `npm run bench:load -- --practices 2000` fills the empty database that DATABASE_URL names. */
const { values } = parseArgs({ options: { practices: { type: 'string', default: '2000' } } });
const url = process.env['DATABASE_URL'];
if (url === undefined) {
  console.error('DATABASE_URL: needed; it names the empty database to fill');
  process.exitCode = 1;
} else {
  const practices = Number(values.practices);
  const published = await loadBench(url, practices, (done) => {
    if (done % 500 === 0) console.error(`${done} of ${practices}`);
  });
  console.log(`${published} published practices`);
}
