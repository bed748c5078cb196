package org.comity.cases;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comity.testing.TestEvents;
import org.comity.testing.TestStack;
import org.comity.testing.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
@DisplayName("A case that filing-service told of")
class CourtCasesTest {
    private final UUID caseId = UUID.randomUUID();
    private final UUID plaintiff = UUID.randomUUID();
    private final UUID plaintiffAccount = UUID.randomUUID();
    private final UUID defendant = UUID.randomUUID();

    @Inject
    CourtCases cases;

    @BeforeEach
    void register() {
        tell("CaseRegistered", """
            {"caseId":"%s","caseNumber":"（2026）浙01民初1号","court":"浙01","causeOfAction":"88.7","title":"Rheinland v. Kim",
             "registeredAt":"2026-01-05T02:00:00Z","registeredByAccountId":"%s",
             "parties":[
              {"partyId":"%s","role":"DEFENDANT","kind":"PERSON","name":"김민준","latinName":"Kim Min-jun","chineseName":"金民俊",
               "country":"KR","language":"ko","interpreterLanguage":"ko","zone":null,"email":null,"address":"Seoul","accountId":null},
              {"partyId":"%s","role":"PLAINTIFF","kind":"COMPANY","name":"Rheinland GmbH","latinName":null,"chineseName":null,
               "country":"DE","language":"en","zone":"Europe/Berlin","email":"a@b.example","address":"Köln","accountId":"%s"}],
             "documents":[
              {"documentId":"%s","digest":"%s","kind":"CONTRACT","title":"Contract","language":"en","pages":4,"translationOf":null},
              {"documentId":"%s","digest":"%s","kind":"IDENTITY","title":"Passport","language":"en","pages":1,"translationOf":null}]}
            """.formatted(
                        caseId,
                        UUID.randomUUID(),
                        defendant,
                        plaintiff,
                        plaintiffAccount,
                        UUID.randomUUID(),
                        "ab".repeat(32),
                        UUID.randomUUID(),
                        "cd".repeat(32)));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> inTransaction(() -> cases.findByIdOptional(caseId).isPresent()));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "clerk, 浙01, true",
        "supervisor, 浙01, true",
        "judge, 浙01, false",
        "assessor, 浙01, false",
        "judges-assistant, 浙01, false",
        "clerk, 沪01, false",
        "supervisor, 沪01, false",
        "clerk, , false",
        "party, 浙01, false",
        "interpreter, 浙01, false",
        "operator, 浙01, false",
        "service, 浙01, false"
    })
    @DisplayName(
            "is open to the clerks and supervisors of its court, and to nobody else's; to no judge before it is given to one")
    void isOpenToItsCourt(String group, String court, boolean open) {
        String token = TestTokens.token(UUID.randomUUID(), group, "Somebody", "en", "UTC", court);
        assertEquals(open, mayAct(token), "as staff");
        assertEquals(open, maySee(token), "as participant");
    }

    @Test
    @DisplayName(
            "is open to whom it was given, until it is given to others; what was said before is not believed again")
    void isOpenToWhomItWasGiven() {
        UUID judge = UUID.randomUUID();
        UUID assessor = UUID.randomUUID();
        UUID successor = UUID.randomUUID();
        assign(1, judge, assessor);
        await().atMost(Duration.ofSeconds(30)).until(() -> mayAct(TestTokens.judge(judge)));
        assertEquals(true, maySee(staff(assessor, "assessor", "浙01")));
        assertEquals(false, maySee(TestTokens.judge(successor)));
        // Somebody who works at another court now has left this one's cases there.
        assertEquals(false, maySee(staff(judge, "judge", "沪01")));
        assertEquals(false, maySee(staff(judge, "party", null)));

        assign(2, successor, assessor);
        assign(1, judge, assessor);
        await().atMost(Duration.ofSeconds(30)).until(() -> mayAct(TestTokens.judge(successor)));
        UUID last = files("REPLY");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> of(found -> found.document(last).isPresent()));
        assertEquals(false, maySee(TestTokens.judge(judge)));
        assertEquals(true, maySee(TestTokens.judge(successor)));
        assertEquals(true, maySee(staff(assessor, "assessor", "浙01")));
    }

    private static String staff(UUID account, String group, String court) {
        return TestTokens.token(account, group, "Somebody", "zh-CN", "Asia/Shanghai", court);
    }

    private void assign(int number, UUID judge, UUID assessor) {
        tell("CaseAssigned", """
            {"caseId":"%s","number":%d,"ground":"%s","assignedAt":"2026-01-05T03:00:00Z","assignedByAccountId":"%s",
             "members":[{"accountId":"%s","name":"审判员 林卫","office":"PRESIDING_JUDGE"},
                        {"accountId":"%s","name":"人民陪审员 何丽","office":"ASSESSOR"}]}
            """.formatted(
                        caseId, number, number == 1 ? "ASSIGNED" : "REASSIGNED", UUID.randomUUID(), judge, assessor));
    }

    private UUID files(String kind) {
        return files(kind, "");
    }

    private UUID files(String kind, String type) {
        UUID paper = UUID.randomUUID();
        tell("PaperFiled", """
            {"caseId":"%s","paperId":"%s","kind":"%s","side":"DEFENDANT","authorAccountId":"%s","readers":"ALL",
             "readerAccountIds":[],"digest":"%s","title":"Paper","language":"ko","pages":2,%s"translationOf":null,
             "filedAt":"2026-01-06T02:00:00Z"}""".formatted(caseId, paper, kind, UUID.randomUUID(), "9".repeat(64), type));
        return paper;
    }

    @Test
    @DisplayName("has files of every kind; of which earlier releases told were PDFs")
    void filesOfEveryKind() {
        UUID before = files("EVIDENCE");
        UUID film = files("EVIDENCE", """
            "mediaType":"video/mp4","extension":"mp4",""");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> of(found -> found.document(film).isPresent()));
        assertEquals("application/pdf pdf", fileOf(before));
        assertEquals("video/mp4 mp4", fileOf(film));
    }

    private String fileOf(UUID paper) {
        return of(found -> found.document(paper)
                .map(document -> document.mediaType() + " " + document.extension())
                .orElseThrow());
    }

    @Test
    @DisplayName("is open to a party to be seen, but not to act as the court")
    void isOpenToParties() {
        String token = TestTokens.party(plaintiffAccount);
        assertEquals(true, maySee(token));
        assertEquals(false, mayAct(token));
    }

    @Test
    @DisplayName("is open to a party from the moment on in which it has appeared")
    void opensWhenAPartyAppears() {
        UUID account = UUID.randomUUID();
        assertEquals(false, maySee(TestTokens.party(account)));
        tell("PartyAppeared", """
            {"caseId":"%s","partyId":"%s","accountId":"%s"}""".formatted(caseId, defendant, account));
        await().atMost(Duration.ofSeconds(30)).until(() -> maySee(TestTokens.party(account)));
        assertEquals(true, maySee(TestTokens.party(plaintiffAccount)));
        assertEquals(false, maySee(TestTokens.party(UUID.randomUUID())));
    }

    @Test
    @DisplayName("is open to a representative as long as the court has confirmed it, beside or instead of the party")
    void opensToRepresentatives() {
        UUID lawyer = UUID.randomUUID();
        UUID second = confirmed(defendant, lawyer);
        await().atMost(Duration.ofSeconds(30)).until(() -> maySee(TestTokens.party(lawyer)));
        assertEquals(false, mayAct(TestTokens.party(lawyer)));
        assertEquals(List.of("陈薇 true"), speakersOf(defendant));

        // Given that who filed turns out to be the agent
        UUID first = confirmed(plaintiff, plaintiffAccount);
        await().atMost(Duration.ofSeconds(30)).until(() -> speakersOf(plaintiff).equals(List.of("陈薇 true")));
        assertEquals(true, maySee(TestTokens.party(plaintiffAccount)));

        ended(plaintiff, plaintiffAccount, first);
        ended(defendant, lawyer, second);
        await().atMost(Duration.ofSeconds(30)).until(() -> !maySee(TestTokens.party(lawyer)));
        assertEquals(false, maySee(TestTokens.party(plaintiffAccount)));
        assertEquals(List.of(), speakersOf(defendant));
    }

    private List<String> speakersOf(UUID party) {
        return of(found -> found.party(party).orElseThrow().speakers().stream()
                .map(speaker -> speaker.name() + " " + speaker.representative())
                .toList());
    }

    private UUID confirmed(UUID party, UUID account) {
        UUID id = UUID.randomUUID();
        tell("RepresentationConfirmed", """
            {"caseId":"%s","representationId":"%s","partyId":"%s","accountId":"%s","kind":"LAWYER","name":"陈薇",
             "powers":["SETTLE"],"instances":["FIRST"],"validFrom":"2026-01-01","validUntil":null,
             "confirmedAt":"2026-01-06T02:00:00Z"}""".formatted(caseId, id, party, account));
        return id;
    }

    private void ended(UUID party, UUID account, UUID representation) {
        tell("RepresentationEnded", """
            {"caseId":"%s","representationId":"%s","partyId":"%s","accountId":"%s","kind":"LAWYER","name":"陈薇",
             "reason":"REVOKED","stays":false,"endedAt":"2026-01-07T02:00:00Z"}""".formatted(caseId, representation, party, account));
    }

    @Nested
    @DisplayName("for whoever works with it")
    class Read {
        @Test
        @DisplayName("lists plaintiffs first, with their names, and with what is not known as null")
        void parties() {
            assertEquals(
                    List.of(
                            "PLAINTIFF COMPANY Rheinland GmbH null null DE null Europe/Berlin true",
                            "DEFENDANT PERSON 김민준 Kim Min-jun 金民俊 KR ko null false"),
                    of(found -> found.parties().stream()
                            .map(party -> "%s %s %s %s %s %s %s %s %s"
                                    .formatted(
                                            party.role(),
                                            party.kind(),
                                            party.name(),
                                            party.latinName(),
                                            party.chineseName(),
                                            party.country(),
                                            party.interpreterLanguage(),
                                            party.zone(),
                                            party.hasAppeared()))
                            .toList()));
        }

        @Test
        @DisplayName("has who joined it last, after both sides, and what is for two of the three")
        void thirdParty() {
            tell("PartyJoined", """
                {"caseId":"%s","party":{"partyId":"%s","role":"THIRD_PARTY","kind":"COMPANY","name":"Taiyo Hoken KK","latinName":null,
                 "chineseName":null,"country":"JP","language":"ja","interpreterLanguage":null,"zone":"Asia/Tokyo","email":null,
                 "address":"Tokyo","accountId":null},"claims":true,"joinedAt":"2026-01-06T02:00:00Z","joinedByAccountId":"%s"}""".formatted(caseId, UUID.randomUUID(), UUID.randomUUID()));
            files("LETTER", "PLAINTIFF_AND_THIRD_PARTY", "5");
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> of(found -> found.documents().stream()
                            .anyMatch(document -> document.kind().equals("LETTER"))));
            assertEquals(
                    List.of(PartyRole.PLAINTIFF, PartyRole.DEFENDANT, PartyRole.THIRD_PARTY),
                    of(found -> found.parties().stream().map(CaseParty::role).toList()));
            assertEquals(
                    List.of(List.of(PartyRole.values()), List.of(PartyRole.PLAINTIFF, PartyRole.THIRD_PARTY)),
                    of(found -> found.documents().stream()
                            .filter(document -> !document.kind().equals("IDENTITY"))
                            .map(CaseDocument::sides)
                            .toList()));
        }

        @Test
        @DisplayName(
                "has a third party no more once the court took it out, and nobody acts for it; papers still name it")
        void thirdPartyLeft() {
            UUID third = UUID.randomUUID();
            UUID account = UUID.randomUUID();
            tell("PartyJoined", """
                {"caseId":"%s","party":{"partyId":"%s","role":"THIRD_PARTY","kind":"COMPANY","name":"Taiyo Hoken KK","latinName":null,
                 "chineseName":null,"country":"JP","language":"ja","interpreterLanguage":null,"zone":"Asia/Tokyo","email":null,
                 "address":"Tokyo","accountId":"%s"},"claims":true,"joinedAt":"2026-01-06T02:00:00Z","joinedByAccountId":"%s"}""".formatted(caseId, third, account, UUID.randomUUID()));
            await().atMost(Duration.ofSeconds(60)).until(() -> of(found -> found.hasParty(account)));
            tell("PartyLeft", """
                {"caseId":"%s","partyId":"%s","accountIds":["%s"],"leftAt":"2026-01-07T02:00:00Z","leftByAccountId":"%s"}""".formatted(caseId, third, account, UUID.randomUUID()));
            await().atMost(Duration.ofSeconds(60)).until(() -> !of(found -> found.hasParty(account)));
            assertEquals(
                    List.of(PartyRole.PLAINTIFF, PartyRole.DEFENDANT),
                    of(found -> found.parties().stream().map(CaseParty::role).toList()));
            assertEquals(
                    "Taiyo Hoken KK",
                    of(found -> found.party(third).orElseThrow().name()));
        }

        @Test
        @DisplayName("says that proofs of identity are not for the parties")
        void documents() {
            assertEquals(List.of("CONTRACT true", "IDENTITY false"), of(found -> found.documents().stream()
                    .map(document -> document.kind() + " " + document.isForTheParties())
                    .toList()));
        }

        @Test
        @DisplayName("has the papers that come in later, each for those who read it, until it is taken back")
        void laterPapers() {
            UUID answer = files("ANSWER", "ALL", "1");
            files("SUMMONS", "DEFENDANT", "2");
            files("IDENTITY", "COURT", "3");
            files("REPLY", "ALL", "4");
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> of(found -> found.documents().stream()
                            .anyMatch(document -> document.kind().equals("REPLY"))));
            assertEquals(
                    List.of(
                            "CONTRACT true true true null",
                            "IDENTITY false false false null",
                            "ANSWER true true true 2026-01-06T02:00:00Z",
                            "SUMMONS false false true 2026-01-06T02:00:00Z",
                            "REPLY true true true 2026-01-06T02:00:00Z"),
                    of(found -> found.documents().stream()
                            .map(document -> "%s %s %s %s %s"
                                    .formatted(
                                            document.kind(),
                                            document.isForTheParties(),
                                            document.isFor(found.parties().getFirst()),
                                            document.isFor(found.parties().getLast()),
                                            document.filedAt()))
                            .toList()));

            tell("PaperWithdrawn", """
                {"caseId":"%s","paperId":"%s","withdrawnAt":"2026-01-06T03:00:00Z"}""".formatted(caseId, answer));
            await().atMost(Duration.ofSeconds(30))
                    .until(() ->
                            of(found -> !found.document(answer).orElseThrow().isForAParty()));
        }

        @Test
        @DisplayName("has what was kept for an exchange of evidence for all sides once that was held")
        void exchanged() {
            UUID kept = files("EVIDENCE", "PLAINTIFF", "6");
            UUID named = files("MATERIAL", "NAMED", "7");
            UUID known = files("LETTER", "NAMED", "5", defendant);
            UUID last = files("EVIDENCE", "DEFENDANT", "8");
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> of(found -> found.document(last).isPresent()));
            assertEquals(false, of(found -> found.document(kept).orElseThrow().isForTheParties()));
            assertEquals(true, of(found -> found.document(named).isEmpty()));
            assertEquals(
                    List.of(defendant),
                    of(found -> found.document(known).orElseThrow().parties()));
            assertEquals(List.of(false, true), of(found -> isFor(found, known)));
            assertEquals(false, of(found -> found.document(known).orElseThrow().isForTheParties()));
            tell("EvidenceExchanged", """
                {"caseId":"%s","exchangeId":"%s","number":1,"papers":2,"paperIds":["%s","%s"],"heldAt":"2026-01-08T02:00:00Z"}""".formatted(caseId, UUID.randomUUID(), kept, last));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> of(found -> found.document(last).orElseThrow().isForTheParties()));
            assertEquals(List.of(true, true), of(found -> isFor(found, kept)));
        }

        /** Whether a document may be served on the plaintiff, and on the defendant. */
        private static List<Boolean> isFor(CourtCase found, UUID document) {
            return found.parties().stream()
                    .map(party -> found.document(document).orElseThrow().isFor(party))
                    .toList();
        }

        /** Events of earlier releases say nothing of them. */
        private static String parties(UUID... named) {
            return named.length == 0
                    ? ""
                    : "\"readerPartyIds\":[\""
                            + String.join(
                                    "\",\"",
                                    Stream.of(named).map(UUID::toString).toList()) + "\"],";
        }

        private UUID files(String kind, String readers, String digit, UUID... named) {
            UUID paper = UUID.randomUUID();
            tell("PaperFiled", """
                {"caseId":"%s","paperId":"%s","kind":"%s","side":"DEFENDANT","authorAccountId":"%s","readers":"%s",
                 %s"readerAccountIds":[],"digest":"%s","title":"Paper","language":"ko","pages":2,"translationOf":null,
                 "filedAt":"2026-01-06T02:00:00Z"}""".formatted(
                            caseId, paper, kind, UUID.randomUUID(), readers, parties(named), digit.repeat(64)));
            return paper;
        }

        @Test
        @DisplayName("is there for a job, when nobody asks")
        void withoutACaller() {
            assertEquals(
                    "（2026）浙01民初1号",
                    CompletableFuture.supplyAsync(() -> of(CourtCase::caseNumber))
                            .join());
        }
    }

    private <T> T of(Function<CourtCase, T> question) {
        return inTransaction(() -> question.apply(cases.require(caseId)));
    }

    private static <T> T inTransaction(Supplier<T> question) {
        return QuarkusTransaction.requiringNew().call(question::get);
    }

    private void tell(String type, String data) {
        TestEvents.tell("filing-service", caseId, TestEvents.event(type, caseId, data));
    }

    private boolean mayAct(String token) {
        return answer(token, "staff");
    }

    private boolean maySee(String token) {
        return answer(token, "participant");
    }

    private boolean answer(String token, String as) {
        String answer = RestAssured.given()
                .auth()
                .oauth2(token)
                .get("/desk/" + caseId + "/" + as)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return Boolean.parseBoolean(answer);
    }
}
