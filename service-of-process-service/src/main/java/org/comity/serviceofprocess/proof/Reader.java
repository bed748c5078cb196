package org.comity.serviceofprocess.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.cases.CourtCase;
import org.comity.evidence.record.EvidenceRecord.Opening;
import org.comity.http.Caller;
import org.comity.serviceofprocess.request.ServiceRequest;

/**
 * Who reads the proof of a delivery. Each proves the same events and papers; at which electronic address they reached the
 * addressee, and at which telephone it was reminded, only the holder learns. For the others that stays closed: the log has a
 * salted commitment to it, and whoever has the salt can open it later, such as the court for another court. Source: PIPL 6.
 */
enum Reader {
    /** The court, and who acts for the addressee. */
    HOLDER {
        @Override
        boolean opens(Opening opening) {
            return true;
        }

        @Override
        boolean reads(String words) {
            return true;
        }
    },
    /** Another party of the case. */
    OTHER {
        @Override
        boolean opens(Opening opening) {
            return !TELLING.contains(opening.field())
                    && KINDS.stream().noneMatch(opening.value()::has)
                    && textsIn(opening.value()).allMatch(this::reads);
        }

        @Override
        boolean reads(String words) {
            return words == null || !AT.matcher(words).find();
        }
    };

    /** What mail servers said, and how a code was given, tell the address or the way to it in words that nobody foresees. */
    private static final Set<String> TELLING = Set.of("answerCommit", "wordsCommit", "returnedCommit", "givenCommit");

    /** Electronic addresses by their kind, and where a reminder went; until V047 the first stood with the names of the recipient. */
    private static final List<String> KINDS = List.of("email", "account", "telephone");

    private static final Pattern AT = Pattern.compile("[@＠]");

    static Reader of(Caller caller, CourtCase file, ServiceRequest request) {
        boolean holds = file.hasStaff(caller)
                || file.party(request.partyId())
                        .filter(party -> party.isActedForBy(caller.accountId()))
                        .isPresent();
        return holds ? HOLDER : OTHER;
    }

    /** Whether the package of this reader opens a commitment. */
    abstract boolean opens(Opening opening);

    /**
     * Whether the certificate of this reader shows words that people wrote.
     *
     * @param words null for none
     */
    abstract boolean reads(String words);

    private static Stream<String> textsIn(JsonNode value) {
        return value.isContainerNode() ? value.valueStream().flatMap(Reader::textsIn) : Stream.of(value.asText());
    }
}
