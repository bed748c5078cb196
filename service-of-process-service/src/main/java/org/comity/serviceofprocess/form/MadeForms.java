package org.comity.serviceofprocess.form;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class MadeForms implements PanacheRepositoryBase<MadeForm, UUID> {

    /** By code, the newest of each kind that was made for an attempt. */
    public Map<String, MadeForm> newestOf(UUID attemptId) {
        Map<String, MadeForm> newest = new LinkedHashMap<>();
        list("attemptId = ?1 order by madeAt, id", attemptId).forEach(form -> newest.put(form.code(), form));
        return newest;
    }
}
