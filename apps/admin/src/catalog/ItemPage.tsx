import './item.css';
import { Link, useParams } from '@tanstack/react-router';
import { fullDay, limitWords, yuan } from '../../../../libs/ui/formats';
import { channelWords, handlingWords, materialFormWords, valueAddedWords } from '../../../../libs/ui/words';
import type { CatalogItemQuery } from '../generated/graphql';
import { useRead } from '../graphql/read';
import { Trouble } from '../look/Trouble';
import { useTitle } from '../look/title';
import { Waiting } from '../look/Waiting';
import { ItemDocument } from './catalog.documents';
import { Versions } from './Versions';

type Item = NonNullable<CatalogItemQuery['serviceItem']>;

export function ItemPage() {
  const { code } = useParams({ from: '/catalog/$code' });
  const { data, loading, error, again } = useRead(ItemDocument, { code });
  const item = data?.serviceItem;
  useTitle(item?.name ?? code);
  if (loading) return <Waiting lines={12} />;
  if (!data || (!item && data.serviceItemVersions.length === 0)) {
    return (
      <div className="empty">
        {error ? <Trouble error={error} again={again} /> : <h1>没有这个事项</h1>}
        <p>
          <Link to="/catalog" search={{}}>
            回到服务菜单
          </Link>
        </p>
      </div>
    );
  }
  return (
    <div className="page item">
      <header className="page-head">
        <h1>{item?.name ?? code}</h1>
        <span className="muted">
          {item ? `${item.code} · 第 ${item.version} 版，${fullDay(item.inForceFrom)} 起` : '没有在用的版本'}
        </span>
      </header>
      <Versions code={code} versions={data.serviceItemVersions} />
      {item && <Guide item={item} />}
    </div>
  );
}

/** 办事指南, all fields in the order in which they are read */
function Guide({ item }: { item: Item }) {
  const facts: [string, React.ReactNode][] = [
    ['一句话', item.summary],
    [
      '类别',
      `${item.category.name} · ${item.matterKind}${item.valueAdded ? ` · ${valueAddedWords[item.valueAdded] ?? item.valueAdded}` : ''}`,
    ],
    ['对象', item.audience.join('、')],
    ['主题', item.themes.join('、')],
    [
      '办理',
      `${handlingWords[item.handling]}${item.promisedLimit ? `，承诺 ${limitWords(item.promisedLimit)}` : ''}${item.statutoryLimit ? `，法定 ${limitWords(item.statutoryLimit)}` : ''}`,
    ],
    ['实施机关', item.body],
    ['办理方式', item.channels.map((channel) => channelWords[channel]).join('、')],
    ['时间', item.hours],
    ['咨询电话', item.advicePhone],
    ['监督电话', item.supervisionPhone],
    [
      '费用',
      item.fees.length === 0
        ? '不收费'
        : item.fees.map(({ name, amountFen, basis }) => `${name} ${yuan(amountFen)}（${basis}）`).join('；'),
    ],
    ['结果', item.results.join('、')],
    ['核对', `${item.checkedBy} ${fullDay(item.checkedOn)} 核对，下次 ${fullDay(item.checkDueOn)}`],
  ];
  return (
    <>
      <section className="panel" aria-label="要点">
        <div className="in">
          <dl className="facts">
            {facts
              .filter(([, value]) => value)
              .map(([name, value]) => (
                <div key={name} className="contents">
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
          </dl>
        </div>
      </section>
      <Part title="条件" of={item.conditions}>
        {(condition) => condition}
      </Part>
      {item.materials.length > 0 && (
        <section className="panel" aria-labelledby="materials">
          <header>
            <h2 id="materials">材料</h2>
          </header>
          <div className="table-wrap">
            <table className="table wrapping">
              <caption className="vh">要交的材料</caption>
              <thead>
                <tr>
                  <th scope="col">材料</th>
                  <th scope="col">形式</th>
                  <th scope="col" className="num">
                    份数
                  </th>
                  <th scope="col">出具单位</th>
                  <th scope="col">说明</th>
                </tr>
              </thead>
              <tbody>
                {item.materials.map((material) => (
                  <tr key={material.name}>
                    <td>
                      {material.name}
                      {material.mayFollow && <span className="chip info">可容缺</span>}
                    </td>
                    <td>{materialFormWords[material.form]}</td>
                    <td className="num" data-words="份数">
                      {material.copies}
                    </td>
                    <td data-words="出具">{material.issuer}</td>
                    <td>{material.note}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      <Part title="步骤" of={item.steps}>
        {(step) => (
          <>
            <b>{step.name}</b>{' '}
            <span className="muted">
              {[step.unit, step.limit && limitWords(step.limit)].filter(Boolean).join(' · ')}
            </span>
            <br />
            {step.words}
          </>
        )}
      </Part>
      <Part title="去哪里办" of={item.points}>
        {(point) => (
          <>
            <b>{point.name}</b>
            <br />
            <span className="muted">
              {point.address} · {point.hours} · {point.phone}
            </span>
          </>
        )}
      </Part>
      <Part title="常见问题" of={item.questions}>
        {(question) => (
          <>
            <b>{question.question}</b>
            <br />
            {question.answer}
          </>
        )}
      </Part>
      <Part title="依据" of={item.basis}>
        {(basis) => `${basis.title}${basis.article ? ` ${basis.article}` : ''}`}
      </Part>
    </>
  );
}

function Part<One>({
  title,
  of,
  children,
}: {
  title: string;
  of: readonly One[];
  children: (one: One) => React.ReactNode;
}) {
  if (of.length === 0) return null;
  return (
    <section className="panel" aria-label={title}>
      <header>
        <h2>{title}</h2>
      </header>
      <ol className="in item-list">
        {of.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of a guide is fixed
          <li key={index}>{children(one)}</li>
        ))}
      </ol>
    </section>
  );
}
