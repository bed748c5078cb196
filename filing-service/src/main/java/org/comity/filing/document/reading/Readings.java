package org.comity.filing.document.reading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class Readings implements PanacheRepositoryBase<Reading, String> {
    /** Longer than the pages of any file take; whoever ended over it did not say so. */
    private static final Duration CLAIMED = Duration.ofHours(4);

    private static final String EXPECT = """
            insert into reading (digest, media_type, pages, state, asked_at)
            values (:digest, :type, :pages, 'WAITING', :now) on conflict (digest) do nothing""";

    /** What its author says of it decides in which language it is read; of a draft of which nothing was said yet nothing is read. */
    private static final String SAID = """
            coalesce(r.language, (select min(d.language) from document d where d.digest = r.digest),
                     (select min(p.language) from paper p where p.digest = r.digest))""";

    private static final String CLAIM = """
            update reading set state = 'UNDER_WAY', attempts = attempts + 1, claimed_until = :until
             where digest = (select r.digest from reading r
                              where (r.state = 'WAITING' or r.state = 'UNDER_WAY' and r.claimed_until < :now) and %s is not null
                              order by r.asked_at, r.digest limit 1 for update skip locked)
            returning digest""".formatted(SAID);

    private static final String LANGUAGE = "select " + SAID + " from reading r where r.digest = :digest";

    /** To be read when its turn comes, unless it was or is. */
    public void expect(String digest, String mediaType, int pages, Instant now) {
        getEntityManager()
                .createNativeQuery(EXPECT)
                .setParameter("digest", digest)
                .setParameter("type", mediaType)
                .setParameter("pages", pages)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The one that waits longest, for the caller alone from the end of this transaction on. */
    public Optional<String> claim(Instant now) {
        List<?> claimed = getEntityManager()
                .createNativeQuery(CLAIM)
                .setParameter("now", now)
                .setParameter("until", now.plus(CLAIMED))
                .getResultList();
        return claimed.stream().map(String::valueOf).findFirst();
    }

    /** BCP 47, in which it is to be read. */
    public String languageOf(String digest) {
        return (String) getEntityManager()
                .createNativeQuery(LANGUAGE)
                .setParameter("digest", digest)
                .getSingleResult();
    }

    public List<Reading> madeOf(Collection<String> digests) {
        return digests.isEmpty() ? List.of() : list("digest in ?1 and state = ?2", digests, Reading.State.READ);
    }

    /** The file is gone. */
    public void forget(String digest) {
        delete("digest", digest);
    }
}
