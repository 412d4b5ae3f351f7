import type { GroundQuery } from '../generated/graphql';
import { planOf } from './plan';

/** The list beside it says everything; the drawing only shows where. */
export function GroundPlan({ grids, sites, chosen }: GroundQuery & { chosen: string | null }) {
  const plan = planOf({ grids, sites });
  if (!plan) return null;
  const { width, height, scale } = plan;
  return (
    <svg
      className="ground-plan"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${grids.length} 个网格，${sites.length} 个在建工地的位置示意，上北下南`}
    >
      {plan.areas.map(({ id, path }) => (
        <path key={id} className="ground-area" d={path} />
      ))}
      {plan.areas.map(({ id, x, y }) => (
        <text key={id} className="ground-name" x={x} y={y + 40} textAnchor="middle">
          {grids.find((grid) => grid.id === id)?.name}
        </text>
      ))}
      {plan.points.map(({ id, x, y }, at) => (
        <g key={id} className={id === chosen ? 'ground-site chosen' : 'ground-site'} transform={`translate(${x} ${y})`}>
          <rect x="-11" y="-11" width="22" height="22" rx="4" />
          <text textAnchor="middle" dominantBaseline="central">
            {at + 1}
          </text>
        </g>
      ))}
      <g className="ground-scale" transform={`translate(${width - scale.length - 28} ${height - 14})`}>
        <path d={`M0 -6V0H${scale.length}V-6`} />
        <text x={scale.length / 2} y="-8" textAnchor="middle">
          {scale.metres} 米
        </text>
      </g>
    </svg>
  );
}
