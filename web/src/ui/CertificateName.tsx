/**
 * Whom a certificate names, the name itself first, then what it belongs to, such as the country.
 *
 * @param subject as RFC 2253 writes it, such as `C=CN,O=Court\, of Hangzhou,CN=Seal`
 */
export function CertificateName({ subject }: { subject: string }) {
  const parts = (subject.match(/(?:\\.|[^,\\])+/g) ?? []).map((part) => {
    const [, type = '', value = part] = /^([A-Za-z]+)=(.*)$/s.exec(part) ?? [];
    return { type, value: value.replace(/\\(.)/g, '$1') };
  });
  const name = parts.find(({ type }) => type === 'CN') ?? parts.at(-1);
  return (
    <>
      <bdi translate="no">{name?.value}</bdi>
      {parts
        .filter((part) => part !== name)
        .map(({ type, value }) => (
          <small key={type + value}>
            {' · '}
            <bdi translate="no">{value}</bdi>
          </small>
        ))}
    </>
  );
}
