import type { PlaceData } from '../town.types.js';

const site = (
  code: string,
  name: string,
  address: string,
  longitude: number,
  latitude: number,
  grid: string,
  contractor: string,
  phase: string,
): PlaceData => ({ code, name, kind: 'constructionSite', address, longitude, latitude, grid, contractor, phase });

/** The sites under way at the same time (D-1). Every contractor is invented. */
export const places: PlaceData[] = [
  site('site-154', '154街坊旧改地块', '临澄路 154街坊', 121.5448, 31.2795, 'site-grid-1', '上海澄岳基础工程有限公司', '深基坑挖土'),
  site('site-changyin', '长隐里租赁住房', '宁舟路 88 号', 121.5436, 31.2838, 'site-grid-1', '上海渡合建筑工程有限公司', '主体结构'),
  site('site-school', '临澄路小学扩建', '临澄路 140 号', 121.5462, 31.2762, 'site-grid-1', '上海叠山装饰工程有限公司', '装饰装修'),
  site('site-pipe', '临澄路雨污水管翻排', '临澄路（宁舟路口至桥头）', 121.5425, 31.2771, 'site-grid-1', '上海阔野市政工程有限公司', '管线开挖'),
  site('site-lab', '宁舟路科创楼', '宁舟路 132 号', 121.5471, 31.2849, 'site-grid-1', '上海澄岳基础工程有限公司', '桩基'),
  site('site-clinic', '锦渡社区卫生中心新建', '锦渡路 36 号', 121.5532, 31.2741, 'site-grid-2', '上海锦砌建设有限公司', '主体结构'),
  site('site-302', '302街坊安置房', '锦渡路 302街坊', 121.5518, 31.2822, 'site-grid-2', '上海锦砌建设有限公司', '土方开挖'),
  site('site-metro', '锦渡路轨交出入口', '锦渡路 198 号旁', 121.5555, 31.2806, 'site-grid-2', '上海砥流轨道建设有限公司', '围护结构'),
  site('site-bazaar', '锦渡路菜场改造', '锦渡路 61 号', 121.5543, 31.2712, 'site-grid-2', '上海叠山装饰工程有限公司', '拆除'),
  site('site-office', '锦渡滨江办公楼', '锦渡路 90 号', 121.5567, 31.2768, 'site-grid-2', '上海穹庐钢结构工程有限公司', '幕墙安装'),
  site('site-warehouse', '潮安老仓库更新', '潮安路 44 号', 121.5612, 31.2716, 'site-grid-3', '上海梧石拆除工程有限公司', '结构加固'),
  site('site-garden', '潮安绿地地下车库', '潮安路 92 号', 121.5638, 31.2754, 'site-grid-3', '上海归野园林绿化有限公司', '土方回填'),
  site('site-bridge', '波阳弄人行桥', '波阳弄桥头', 121.5622, 31.2801, 'site-grid-3', '上海阔野市政工程有限公司', '钢梁吊装'),
  site('site-dorm', '潮安路建设者公寓', '潮安路 160 号', 121.5655, 31.2791, 'site-grid-3', '上海渡合建筑工程有限公司', '装配式吊装'),
  site('site-substation', '潮安变电站', '潮安路 210 号', 121.5627, 31.2836, 'site-grid-3', '上海锦砌建设有限公司', '基础施工'),
];
