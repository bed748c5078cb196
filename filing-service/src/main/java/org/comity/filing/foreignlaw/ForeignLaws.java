package org.comity.filing.foreignlaw;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.comity.filing.submission.SearchWords;
import org.comity.http.Position;
import org.hibernate.Session;

@ApplicationScoped
class ForeignLaws implements PanacheRepositoryBase<ForeignLaw, UUID> {
    private static final String THERE =
            " and (l.found_at, l.id) < (:at, :id) order by l.found_at desc, l.id desc limit :limit";
    private static final String ANY = "select l.* from foreign_law l where true" + THERE;
    private static final String FOUND = """
            select l.* from foreign_law l where search_grams(l.search_text) @> search_grams(:words) and l.search_text like :anywhere""" + THERE;

    private final Session database;

    ForeignLaws(Session database) {
        this.database = database;
    }

    /** Of a case, the newest first. @param limit how many; one more is found if there is one */
    List<ForeignLaw> of(UUID caseId, Position after, int limit) {
        return find(
                        "caseId = ?1 and (foundAt, id) < (?2, ?3) order by foundAt desc, id desc",
                        caseId,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    /** Of all courts, the newest first. @param words empty for all */
    List<ForeignLaw> sought(String words, Position after, int limit) {
        String folded = SearchWords.folded(words);
        var query = database.createNativeQuery(folded.isEmpty() ? ANY : FOUND, ForeignLaw.class)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setParameter("limit", limit + 1);
        if (!folded.isEmpty()) {
            query.setParameter("words", folded).setParameter("anywhere", SearchWords.anywhere(folded));
        }
        return query.getResultList();
    }
}
