package org.comity.filing.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.filing.TestFiler;
import org.comity.filing.TestStaff;
import org.comity.filing.casefile.CaseParties;
import org.comity.law.ApplicationKind;
import org.comity.law.ApplicationKinds;
import org.comity.law.CourtClock;
import org.comity.law.CourtDocumentKind;
import org.comity.law.CourtDocumentKind.Field;
import org.comity.law.PaperKind;
import org.junit.jupiter.api.BeforeEach;

/** A case with its people, and what they do with applications. */
abstract class CaseWithApplications {
    final TestFiler plaintiff = TestFiler.party();
    final TestFiler defendant = TestFiler.party();
    final TestFiler clerk = TestFiler.clerk();
    final TestFiler judge = TestFiler.judge();
    final TestFiler supervisor = TestStaff.joins("supervisor", "浙01");

    @Inject
    CaseParties parties;

    String caseId;
    String applications;

    @BeforeEach
    void register() {
        register(plaintiff.prepares());
    }

    void register(String submission) {
        plaintiff.adds(submission, "IDENTITY", "zh-CN", null);
        plaintiff.signs(submission);
        plaintiff.lodges(submission).then().statusCode(201);
        caseId = clerk.registers(submission);
        TestStaff.gives(caseId, judge);
        UUID sued = UUID.fromString(plaintiff.get("/cases/" + caseId).path("parties[-1].id"));
        QuarkusTransaction.requiringNew().run(() -> parties.findById(sued).appear(defendant.account, Instant.now()));
        applications = "/cases/" + caseId + "/applications";
    }

    static Map<String, String> filled(ApplicationKind kind) {
        Map<String, String> fields = new HashMap<>();
        for (Field field : kind.fields()) {
            fields.put(field.code(), written(field.type()));
        }
        return fields;
    }

    private static String written(CourtDocumentKind.Type type) {
        return switch (type) {
            case AMOUNT -> "480000";
            case DATE -> LocalDate.now(CourtClock.ZONE).minusDays(3).toString();
            default -> "理由如下";
        };
    }

    Response makes(TestFiler who, String code, Map<String, String> fields) {
        return who.post(applications, Map.of("kind", code, "fields", fields, "paperIds", List.of()));
    }

    TestFiler applicant(ApplicationKind kind) {
        return kind.by().contains(PaperKind.Author.PLAINTIFF) ? plaintiff : defendant;
    }

    JsonPath made(String code) {
        ApplicationKind kind = ApplicationKinds.find(code).orElseThrow();
        return done(makes(applicant(kind), code, filled(kind)));
    }

    static JsonPath done(Response response) {
        return response.then().statusCode(201).extract().jsonPath();
    }

    Response does(TestFiler who, String act, JsonPath application, Map<String, Object> said) {
        Map<String, Object> body = new HashMap<>(said);
        body.putIfAbsent("version", application.getLong("version"));
        return who.post(applications + "/" + application.getString("id") + "/" + act, body);
    }

    Response decides(TestFiler who, JsonPath application, boolean granted) {
        return does(who, "decision", application, Map.of("granted", granted, "reasons", "符合法律规定"));
    }
}
