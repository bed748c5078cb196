package org.comity.serviceofprocess.form;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** By attempt, the codes of the forms that were made for it, in the order in which each was first made. */
    public Map<UUID, List<String>> codesOf(Collection<UUID> attemptIds) {
        return list("attemptId in ?1 order by madeAt, id", attemptIds).stream()
                .collect(groupingBy(
                        MadeForm::attemptId, mapping(MadeForm::code, collectingAndThen(toList(), codes -> codes.stream()
                                .distinct()
                                .toList()))));
    }
}
