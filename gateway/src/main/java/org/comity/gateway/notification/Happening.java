package org.comity.gateway.notification;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.gateway.mail.Reader;
import org.comity.gateway.news.About;

/** What an event says, as the matrix needs it: which ids its links have, and which accounts each audience is. */
final class Happening {
    private final String event;
    private final About about;
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<Audience, List<UUID>> accounts = new EnumMap<>(Audience.class);
    private String when = "";
    private Reader reader;

    private Happening(String event, About about) {
        this.event = event;
        this.about = about;
    }

    static Happening of(Record fact, About about) {
        return new Happening(fact.getClass().getSimpleName(), about);
    }

    /** Which of several happenings that the event tells of: one of {@link Telling}'s. */
    Happening when(String happening) {
        when = happening;
        return this;
    }

    Happening id(String name, UUID id) {
        ids.put(name, id);
        return this;
    }

    /** Ids that are null are nobody's. */
    Happening to(Audience audience, Collection<UUID> reached) {
        accounts.put(
                audience,
                reached.stream().filter(Objects::nonNull).distinct().sorted().toList());
        return this;
    }

    /** Somebody called to be heard is written to at the address that the court was given, account or not. */
    Happening called(Reader at, UUID account) {
        reader = at;
        return to(Audience.CALLED, Stream.ofNullable(account).toList());
    }

    /** Null for what is told to accounts. */
    Reader reader() {
        return reader;
    }

    List<Telling> tellings() {
        return Telling.ALL.stream().filter(telling -> telling.isOf(event, when)).toList();
    }

    /** @throws IllegalStateException if the listener found nobody for an audience of the matrix: that is a mistake in it */
    List<UUID> accounts(Audience audience) {
        List<UUID> reached = accounts.get(audience);
        if (reached == null) {
            throw new IllegalStateException("%s does not say who %s are".formatted(event, audience));
        }
        return reached;
    }

    String path(Telling telling) {
        String path = telling.path();
        for (Map.Entry<String, UUID> id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue().toString());
        }
        return path;
    }

    About about() {
        return about;
    }

    /** Null for what belongs to no case, or to none yet. */
    UUID caseId() {
        return ids.get("case");
    }

    /** Null for what belongs to no hearing. */
    UUID hearingId() {
        return ids.get("hearing");
    }
}
