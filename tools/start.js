import { build } from './build.js';
import { House, keep } from './lib/house.js';
import { main } from './lib/problem.js';
import { readSettings } from './lib/settings.js';
import { welcome } from './lib/welcome.js';

await main(import.meta, async () => {
  const settings = readSettings();
  await build();
  const house = new House(settings);
  return keep(house, async () => console.log(await welcome(house.port, settings.examples)));
});
