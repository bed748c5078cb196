package org.comity.filing;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comity.law.CourtDocumentKind;
import org.comity.law.CourtDocumentKinds;
import org.comity.law.RulingGround;

/** The documents of a court in a case: drafted by its clerk, approved by the judge who presides, sealed and issued. */
public record TestCourt(String caseId, TestFiler clerk, TestFiler judge) {

    private String documents() {
        return "/cases/" + caseId + "/court-documents";
    }

    public Response drafts(String kind, Map<String, String> fields, String... addressees) {
        return clerk.post(
                documents(),
                Map.of(
                        "version",
                        0,
                        "kind",
                        kind,
                        "language",
                        "en",
                        "addressees",
                        Arrays.asList(addressees),
                        "fields",
                        fields));
    }

    public Response does(TestFiler who, String act, JsonPath document) {
        return who.post(
                documents() + "/" + document.getString("id") + "/" + act,
                Map.of("version", document.getLong("version")));
    }

    /** Every field that the kind has and nobody said something of is filled somehow. */
    public Map<String, String> filled(String kind, Map<String, String> said) {
        Map<String, String> fields = new HashMap<>();
        CourtDocumentKinds.find(kind)
                .orElseThrow()
                .fields()
                .forEach(field -> fields.put(
                        field.code(),
                        field.type() == CourtDocumentKind.Type.GROUND
                                ? RulingGround.of(kind).getFirst().code()
                                : "第一项"));
        fields.putAll(said);
        return fields;
    }

    /** To both sides. */
    public JsonPath issues(String kind, Map<String, String> said) {
        JsonPath document = done(drafts(kind, filled(kind, said), "PLAINTIFF", "DEFENDANT"));
        for (String act : List.of("sending", "approval", "issue")) {
            document = done(does(act.equals("approval") ? judge : clerk, act, document));
        }
        return document;
    }

    private static JsonPath done(Response response) {
        return response.then().statusCode(201).extract().jsonPath();
    }
}
