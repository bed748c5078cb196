package org.comity.filing.rendering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Renderings implements PanacheRepositoryBase<Rendering, UUID> {
    /** Index rendering_of_text. */
    private static final String LATEST = """
            select distinct on (digest, maker, side) * from rendering
             where case_id = :case and language = :language and digest = any(:digests)
             order by digest, maker, side, made_at desc, id""";

    /** Of each of some texts the latest of each maker and side: at most five. */
    List<Rendering> latest(UUID caseId, String language, Collection<String> digests) {
        return getSession()
                .createNativeQuery(LATEST, Rendering.class)
                .setParameter("case", caseId)
                .setParameter("language", language)
                .setParameter("digests", digests.toArray(String[]::new))
                .getResultList();
    }
}
