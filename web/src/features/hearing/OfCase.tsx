/** Of cases that are heard together, in which one is a party. */
export function OfCase({ number }: { number: string | undefined }) {
  return (
    number && (
      <small>
        <bdi translate="no" lang="zh-CN">
          {number}
        </bdi>
      </small>
    )
  );
}
