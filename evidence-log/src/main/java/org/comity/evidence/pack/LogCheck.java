package org.comity.evidence.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comity.evidence.note.Checkpoint;
import org.comity.evidence.record.EvidenceRecord;
import org.comity.evidence.tree.Hash;

/** Whether the events of a package are entries of the one log, follow each other, and stand for what is said of them. */
final class LogCheck {
    private LogCheck() {}

    static void events(OpenedPackage about, List<Finding> findings) throws IOException, BrokenPackage {
        Checkpoint tree = about.tree();
        boolean oneTree = true;
        for (OpenedPackage.Evidence each : about.evidence()) {
            String event = each.record().path("event").asText();
            boolean ofThisTree = each.proof().checkpoint().equals(about.checkpoint());
            oneTree &= ofThisTree;
            findings.add(
                    ofThisTree && each.proof().includes(each.bytes())
                            ? Finding.holds(
                                    "event-logged",
                                    event,
                                    each.record().path("eventTime").asText(),
                                    each.file(),
                                    each.proof().index(),
                                    tree.origin())
                            : Finding.fails("event-not-logged", event, each.file()));
        }
        findings.add(
                oneTree
                        ? Finding.holds(
                                "log-consistent",
                                about.evidence().size(),
                                tree.origin(),
                                tree.size(),
                                tree.root().base64())
                        : Finding.fails("log-inconsistent"));
    }

    /** An event names the one before it in the same matter by its leaf hash. */
    static void links(OpenedPackage about, List<Finding> findings) throws IOException, BrokenPackage {
        Set<String> earlier = new HashSet<>();
        int linked = 0;
        int elsewhere = 0;
        for (OpenedPackage.Evidence each : about.evidence()) {
            if (each.record().has("prevLeafHash")) {
                if (earlier.contains(each.record().path("prevLeafHash").asText())) {
                    linked++;
                } else {
                    elsewhere++;
                }
            }
            earlier.add(Hash.ofLeaf(each.bytes()).hex());
        }
        if (linked > 0) {
            findings.add(Finding.holds("events-linked", linked));
        }
        if (elsewhere > 0) {
            findings.add(Finding.notClaimed("events-elsewhere", elsewhere));
        }
    }

    /** A commitment in an entry is the hash of a salt and a value; who has both can open it. */
    static void commitments(OpenedPackage about, List<Finding> findings) throws IOException, BrokenPackage {
        long commitments = about.records().stream()
                .flatMap(ObjectNode::propertyStream)
                .filter(field -> field.getKey().endsWith("Commit"))
                .count();
        Set<String> opened = new HashSet<>();
        for (JsonNode node : about.json(ProofPackage.SALTS).path("openings")) {
            String file = node.path("evidence").asText();
            EvidenceRecord.Opening opening = opening(node);
            if (about.evidence().stream()
                    .filter(each -> each.file().equals(file))
                    .noneMatch(each -> opening.commitment()
                            .equals(each.record().path(opening.field()).asText()))) {
                findings.add(Finding.fails("commitment-wrong", opening.field(), file));
            } else if (opened.add(file + " " + opening.field())) {
                findings.add(Finding.holds("commitment-opens", opening.field(), file, opening.value()));
            }
        }
        if (commitments > opened.size()) {
            findings.add(Finding.notClaimed("commitments-closed", commitments - opened.size(), commitments));
        }
    }

    private static EvidenceRecord.Opening opening(JsonNode node) throws BrokenPackage {
        try {
            return EvidenceRecord.Opening.fromNode(node);
        } catch (IllegalArgumentException e) {
            throw new BrokenPackage("malformed", ProofPackage.SALTS);
        }
    }
}
