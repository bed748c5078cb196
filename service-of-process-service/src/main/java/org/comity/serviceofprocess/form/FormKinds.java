package org.comity.serviceofprocess.form;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.law.LawTable;
import org.comity.serviceofprocess.adviser.Channel;

/** The forms, as data with articles. */
final class FormKinds {
    private static final Map<String, FormKind> BY_CODE = new LinkedHashMap<>();

    static {
        LawTable.read(FormKinds.class, "/law/forms.json", Table.class)
                .forms()
                .forEach(kind -> BY_CODE.put(kind.code(), kind));
    }

    private FormKinds() {}

    static List<FormKind> all() {
        return List.copyOf(BY_CODE.values());
    }

    static FormKind require(String code) {
        return Optional.ofNullable(BY_CODE.get(code)).orElseThrow();
    }

    /** Those that a channel uses, in their usual order. */
    static List<FormKind> of(Channel channel) {
        return all().stream().filter(kind -> kind.channels().contains(channel)).toList();
    }

    static Optional<FormKind> find(Channel channel, String code) {
        return of(channel).stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Table(List<FormKind> forms) {}
}
