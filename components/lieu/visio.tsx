/** The link who is far away joins by, readable on paper too. */
export function Visio({ href }: { href: string }) {
  return (
    <a href={href} rel="noreferrer" className="link break-all">
      {href.replace(/^https:\/\//, "")}
    </a>
  );
}
