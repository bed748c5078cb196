package org.comity.serviceofprocess.attempt;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What an electronic address is to its addressee, which decides the event that is service. What the addressee did besides shows it too,
 * once a judge finds so: a reply, a procedural act, other proof that the papers are known. Source: OL 31(2).
 *
 * <p>Where the adviser had to ask and a person allowed the channel with reasons, arrival alone does not count: until the
 * addressee himself accepts, it is open whether his state allows this way. That is this project's cautious reading of
 * CPL 283(9) and M21 11.
 */
public enum AddressStanding implements Standing {
    /**
     * Given or confirmed by the addressee: arrival is service, whether or not he opens the papers. They have arrived once he has
     * the access code too, since the message alone opens nothing. Source: OL 31(1), 32; CPL 90(2); J 135.
     */
    CONFIRMED(Map.of(
            EventKind.ACCESS_CODE_GIVEN, new Rule("SRV-16", "OL 31(1); CPL 90; J 135", true),
            EventKind.HANDED_OVER, new Rule("SRV-16", "OL 31(1); CPL 90; J 135", true),
            EventKind.ACCEPTED, new Rule("SRV-17", "OL 31(2)(i)", false),
            EventKind.DEEMED_SERVED, new Rule("SRV-17", "OL 31(2)", true))),
    /**
     * An account of this system in which the addressee agreed to be served: papers have arrived when they lie there, opened or
     * not. Source: OL 31(1); CPL 90(2); J 135.
     */
    IN_ACCOUNT(Map.of(
            EventKind.MADE_AVAILABLE, new Rule("SRV-16", "OL 31(1); CPL 90; J 135", true),
            EventKind.HANDED_OVER, new Rule("SRV-16", "OL 31(1); CPL 90; J 135", true),
            EventKind.ACCEPTED, new Rule("SRV-17", "OL 31(2)(i)", false),
            EventKind.DEEMED_SERVED, new Rule("SRV-17", "OL 31(2)", true))),
    /** His, but not confirmed: an act of his is service, and reading presumes it. Source: OL 31(2). */
    NOT_CONFIRMED(Map.of(
            EventKind.HANDED_OVER, new Rule("SRV-17", "OL 31(2)(ii)", true),
            EventKind.ACCEPTED, new Rule("SRV-17", "OL 31(2)(i)", false),
            EventKind.DEEMED_SERVED, new Rule("SRV-17", "OL 31(2)", true))),
    /** Allowed by a person with reasons: only acceptance is service. Source: CPL 283(10); OL 29. */
    BY_ACCEPTANCE_ONLY(Map.of(EventKind.ACCEPTED, new Rule("SRV-17", "CPL 283(10); OL 29, 31(2)(i)", false)));

    private final Map<EventKind, Rule> rules;

    AddressStanding(Map<EventKind, Rule> rules) {
        this.rules = rules;
    }

    @Override
    public Optional<Effect> effectOf(Collection<Occurrence> occurrences) {
        return Effect.of(this, occurrences);
    }

    @Override
    public boolean canBeServedBy(EventKind kind) {
        return rules.containsKey(kind);
    }

    Map<EventKind, Rule> rules() {
        return rules;
    }

    /** @param id row of the procedural periods */
    record Rule(String id, String article, boolean rebuttable) {}
}
