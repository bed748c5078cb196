package org.comity.filing;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Who is shown a paper of a case, wherever it could be. */
public final class TestPapers {
    private TestPapers() {}

    /** By itself, as a file, by its digest, and in the list; a test looks elsewhere too. */
    public static void reads(TestFiler who, String caseId, JsonPath paper, boolean reads) {
        String papers = "/cases/" + caseId + "/papers";
        String id = paper.getString("id");
        int status = reads ? 200 : 404;
        who.get(papers + "/" + id).then().statusCode(status);
        who.get(papers + "/" + id + "/file").then().statusCode(status);
        who.get("/documents/" + paper.getString("digest")).then().statusCode(status);
        who.get(papers).then().body("items.id", reads ? hasItem(id) : not(hasItem(id)));
    }

    /** The names in the ZIP of the case that this person is given. */
    public static List<String> archived(TestFiler who, String caseId) throws IOException {
        byte[] zip = who.get("/cases/" + caseId + "/archive")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
