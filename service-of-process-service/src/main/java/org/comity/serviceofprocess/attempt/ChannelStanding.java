package org.comity.serviceofprocess.attempt;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which event is service where people carry the papers and the court records what they bring back.
 *
 * @param how what can be service by this way
 * @param article under which the channel stands for this addressee, such as {@code CPL 283(8)}
 * @param deemedBy row of the procedural periods by which time, or what the addressee did, makes it service, where a person chose
 *     one; null for the usual one
 */
public record ChannelStanding(How how, String article, String deemedBy) implements Standing {

    /** The ways in which papers on paper reach somebody, each with the events that are service. */
    @Schema(name = "ServiceBy")
    public enum How {
        /** The signed receipt; without one what a person finds: after the time of the circumstances, and of conduct at any time. */
        POST(Map.of(
                EventKind.RECEIPT_SIGNED, new Rule("SRV-24", "J 534", false),
                EventKind.DEEMED_SERVED, new Rule("SRV-04", null, true))),
        /** The authority says in its certificate that it served, and when; or a proof of service comes back signed. */
        CERTIFICATE(Map.of(
                EventKind.CERTIFIED_SERVED, new Rule("SRV-25", "HSC 6", true),
                EventKind.RECEIPT_SIGNED, new Rule("SRV-22", "CPL 87", false),
                EventKind.DEEMED_SERVED, new Rule("SRV-29", null, true))),
        /** A note to a foreign state is served when it is sent. Source: State Immunity Law 17(2). */
        NOTE(Map.of(EventKind.SENT_ABROAD, new Rule("SRV-27", null, false))),
        /** The signed proof of service, or papers left at the residence. Source: CPL 87 – 89; S06 12. */
        HANDOVER(Map.of(
                EventKind.RECEIPT_SIGNED, new Rule("SRV-22", "CPL 87, 88", false),
                EventKind.LEFT_AT_RESIDENCE, new Rule("SRV-23", "CPL 89", false),
                EventKind.DEEMED_SERVED, new Rule("SRV-29", null, true))),
        /** The days since the announcement have run. */
        PUBLICATION(Map.of(EventKind.DEEMED_SERVED, new Rule("SRV-02", null, false)));

        private final Map<EventKind, Rule> rules;

        How(Map<EventKind, Rule> rules) {
            this.rules = rules;
        }

        /** Whether this event can be service at all. */
        public boolean canBeServedBy(EventKind kind) {
            return rules.containsKey(kind);
        }
    }

    /**
     * @param id row of the procedural periods
     * @param more article beside that of the channel; null if there is none
     */
    record Rule(String id, String more, boolean rebuttable) {}

    /** What the court found speaks of what was on record then: a certificate that comes later says more. */
    @Override
    public Optional<Effect> effectOf(Collection<Occurrence> occurrences) {
        int rebutted = Effect.rebuttedAt(
                occurrences,
                kind -> !how.canBeServedBy(kind) || how.rules.get(kind).rebuttable());
        Set<Integer> disproved = Effect.disprovedBy(occurrences);
        return occurrences.stream()
                .filter(occurrence -> how.canBeServedBy(occurrence.kind()))
                .filter(occurrence ->
                        !how.rules.get(occurrence.kind()).rebuttable() || occurrence.isRecordedAfter(rebutted))
                .filter(occurrence -> !disproved.contains(occurrence.position()))
                .min(Comparator.comparing(Occurrence::at))
                .map(this::effect);
    }

    @Override
    public boolean canBeServedBy(EventKind kind) {
        return how.canBeServedBy(kind);
    }

    private Effect effect(Occurrence occurrence) {
        Rule rule = how.rules.get(occurrence.kind());
        String id = occurrence.kind() == EventKind.DEEMED_SERVED && deemedBy != null ? deemedBy : rule.id();
        String more = Conduct.Text.ofRow(id).map(Conduct.Text::article).orElse(rule.more());
        return new Effect(
                occurrence.at(),
                occurrence.kind(),
                occurrence,
                id,
                more == null ? article : article + "; " + more,
                rule.rebuttable());
    }
}
