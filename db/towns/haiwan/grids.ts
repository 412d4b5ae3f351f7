import type { GridData } from '../town.types.js';

/** The two integrated grids (H-11): the coast with its scenic area, and the streets with the communities. */
export const grids: GridData[] = [
  {
    code: 'grid-coast',
    name: '海防景区综合网格',
    kind: 'integrated',
    area: [
      [121.665, 30.812],
      [121.72, 30.806],
      [121.724, 30.822],
      [121.69, 30.827],
      [121.664, 30.826],
      [121.665, 30.812],
    ],
  },
  {
    code: 'grid-town',
    name: '街区社区综合网格',
    kind: 'integrated',
    area: [
      [121.664, 30.826],
      [121.69, 30.827],
      [121.724, 30.822],
      [121.722, 30.846],
      [121.668, 30.85],
      [121.664, 30.826],
    ],
  },
];
