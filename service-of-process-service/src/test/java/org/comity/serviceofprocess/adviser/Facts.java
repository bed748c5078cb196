package org.comity.serviceofprocess.adviser;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Situations that differ from another in one fact. */
final class Facts {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private Facts() {}

    static Situation replace(Situation situation, String fact, Object value) {
        ObjectNode facts = JSON.valueToTree(situation);
        if (!facts.has(fact)) {
            throw new IllegalArgumentException("no fact " + fact);
        }
        facts.set(fact, JSON.valueToTree(value));
        return JSON.convertValue(facts, Situation.class);
    }
}
