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
