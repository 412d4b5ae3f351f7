import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { gridKindWords } from '../../../../libs/ui/words';
import { useRead } from '../graphql/read';
import { Trouble } from '../look/Trouble';
import { useTitle } from '../look/title';
import { Waiting } from '../look/Waiting';
import { GroundPlan } from './GroundPlan';
import { GroundDocument } from './ground.documents';
import './ground.css';

export function GroundPage() {
  const { data, loading, error, again } = useRead(GroundDocument, {});
  const [chosen, setChosen] = useState<string | null>(null);
  const grids = data?.grids ?? [];
  // Numbered as they are read: grid by grid.
  const sites = grids.flatMap((grid) => data?.sites.filter((site) => site.grid === grid.name) ?? []);
  useTitle('网格与工地');

  return (
    <div className="list-page">
      <header className="board-head">
        <h1>网格与工地</h1>
        <p className="muted">{data && `${grids.length} 个网格，${sites.length} 个在建工地`}</p>
      </header>
      {error && <Trouble error={error} again={again} kept={data !== undefined} />}
      {loading && <Waiting lines={14} />}
      {data && grids.length === 0 && (
        <div className="empty">
          <h2>还没有划网格</h2>
          <p>网格和工地登记后，这里显示它们的范围和位置。</p>
        </div>
      )}
      {grids.length > 0 && (
        <div className="ground">
          <section className="ground-list" aria-label="在建工地">
            {grids.map((grid) => (
              <section key={grid.id} aria-labelledby={grid.code}>
                <h2 id={grid.code}>
                  {grid.name}{' '}
                  <span className="muted">
                    {gridKindWords[grid.kind]} · {grid.sites} 个工地
                  </span>
                </h2>
                <ol className="ground-sites">
                  {sites
                    .filter((site) => site.grid === grid.name)
                    .map((site) => (
                      <li key={site.id} onMouseEnter={() => setChosen(site.id)} onMouseLeave={() => setChosen(null)}>
                        <span className="ground-number">{sites.indexOf(site) + 1}</span>
                        <div>
                          <b>{site.name}</b> <span className="muted">{site.phase}</span>
                          <p className="muted">
                            {site.address} · {site.contractor}
                          </p>
                        </div>
                        <Link
                          to="/requests"
                          search={{ q: site.address }}
                          onFocus={() => setChosen(site.id)}
                          onBlur={() => setChosen(null)}
                          aria-label={`看诉求：${site.name}`}
                        >
                          看诉求
                        </Link>
                      </li>
                    ))}
                </ol>
              </section>
            ))}
          </section>
          <GroundPlan grids={grids} sites={sites} chosen={chosen} />
        </div>
      )}
    </div>
  );
}
