package org.comity.acceptance;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Serves a party electronically over HTTP, which accepts at once, for journeys that begin after that. */
final class ServingOffice {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Stack stack;
    private final Caller clerk;

    ServingOffice(Stack stack, Caller clerk) {
        this.stack = stack;
        this.clerk = clerk;
    }

    /** @return the code with which an account enters the case for the party */
    String serves(String caseId, String name, String mail) {
        JsonPath known = await().atMost(PATIENCE)
                .until(
                        () -> clerk.asks().get("/api/service/cases/" + caseId),
                        answer -> answer.statusCode() == 200
                                && answer.jsonPath().getString("parties.find { it.name == '" + name + "' }") != null)
                .jsonPath();
        List<String> papers = known.getList("documents.findAll { it.kind == 'STATEMENT_OF_CLAIM' }.documentId");
        Map<String, Object> asked = Map.of(
                "partyId",
                known.getString("parties.find { it.name == '" + name + "' }.partyId"),
                "documentIds",
                papers,
                "paper",
                "STATEMENT_OF_CLAIM",
                "facts",
                Map.of("addressKnown", true, "agentInCase", false, "establishment", "NONE", "presentInChina", false));
        String request = clerk.posts("/api/service/cases/" + caseId + "/requests", asked, 201)
                .getString("id");
        String attempts = "/api/service/requests/" + request + "/electronic-attempts";
        Map<String, Object> start = Map.of(
                "basis",
                "EARLIER_AGREEMENT",
                "basisNote",
                "Clause 16 of the contract: notices by e-mail to this address",
                "email",
                mail,
                "language",
                "en");
        String attempt = clerk.posts(attempts, start, 201).getString("id");
        String code = clerk.posts(attempts + "/" + attempt + "/access-code", Map.of(), 201)
                .getString("code");
        String link = stack.mailboxOf(mail).awaitMail(any -> true).link();
        return accepted(attempt, link.substring(link.indexOf('#') + 1), code);
    }

    private String accepted(String attempt, String secret, String code) {
        Caller addressee = Caller.stranger(stack.url());
        String delivery = "/api/service/deliveries/" + attempt;
        String session = addressee
                .posts(delivery + "/opening", Map.of("secret", secret, "code", code), 200)
                .getString("session");
        return addressee
                .posts(
                        delivery + "/acceptance",
                        Map.of("secret", secret, "name", "A. Director", "capacity", "LEGAL_REPRESENTATIVE"),
                        session)
                .getString("appearanceCode");
    }
}
