import { Link } from '@tanstack/react-router';

export function Missing() {
  return (
    <div className="empty">
      <h1>没有这个页面</h1>
      <p>
        地址可能抄漏了几个字。<Link to="/">回到今天</Link>
      </p>
    </div>
  );
}

/** A fault of ours in one page: the others still work, and drafts are kept. */
export function Broken() {
  return (
    <div className="empty" role="alert">
      <h1>这一页出错了</h1>
      <p>写过的草稿还在。重新打开这一页，还不行就把时间和刚才的操作告诉管理员。</p>
      <p>
        <button type="button" className="btn" onClick={() => window.location.reload()}>
          重新打开
        </button>
      </p>
    </div>
  );
}
